package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.Progress;
import app.callside.review.CallFilter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No file under the data folder and the folder for temporary files shows a known note, name or card number. */
@SuppressWarnings("NullAway.Init")
class EncryptedEverywhereTest {
    private static final List<String> KNOWN = List.of(
            "marta",
            "klein",
            "harbor supply",
            "auditors sign",
            "4111 1111 1111 1111",
            "4111111111111111",
            "411111",
            "delivery ramp",
            "ortega");

    @TempDir
    static Path folder;

    private static Path data;
    private static Path temporary;

    @BeforeAll
    static void aProgramFillsAnEncryptedStore() throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("home"));
        data = home.resolve("data");
        temporary = Files.createDirectories(folder.resolve("temporary"));
        fill(home, temporary);
    }

    private static void fill(Path home, Path temporary) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        EncryptedHarbor.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, program.waitFor(), said);
        assertTrue(said.contains("filled"), said);
    }

    @Test
    void noFileShowsAKnownWord() throws IOException {
        Set<String> found = new TreeSet<>();
        int files = 0;
        for (Path root : List.of(data, temporary)) {
            try (var all = Files.walk(root)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    look(root.relativize(file).toString(), Files.readAllBytes(file), found);
                    files++;
                }
            }
        }
        assertEquals(Set.of(), found);
        look("what was imported", Files.readAllBytes(data.resolveSibling("contacts.csv")), found);
        assertTrue(found.size() > 2, "the words are not looked for in the right way");
        assertTrue(files > 15, "too little was there to look into: " + files);
    }

    private static void look(String name, byte[] bytes, Set<String> found) throws IOException {
        for (Charset charset :
                List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            String text = new String(bytes, charset).toLowerCase(Locale.ROOT);
            for (String word : KNOWN) if (text.contains(word)) found.add(name + ": " + word);
        }
        if (!name.endsWith(".zip")) return;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                look(name + "!" + entry.getName(), zip.readAllBytes(), found);
        }
    }

    @Test
    void withThePassphraseAllOfItIsThere() {
        HarborSupply.SetClock clock = new HarborSupply.SetClock();
        clock.set("2026-11-24T15:00:00Z");
        try (Wiring wiring = Wiring.open(data, EncryptedHarbor.PASSPHRASE.toCharArray(), clock, () -> 0, Locale.US)) {
            wiring.history().catchUp(Progress.NONE);
            assertEquals(
                    2,
                    wiring.history()
                            .page(CallFilter.ALL.containing("klein"), 10, java.time.LocalDate.of(2026, 11, 24))
                            .total());
            assertEquals(1, wiring.journal.unfinished().size());
            assertTrue(wiring.journal.unfinished().getFirst().toString().contains(HarborSupply.SENTENCE));
            assertEquals(1, wiring.rehearsals.takes("Dana Reyes").size());
            wiring.rehearsals.sound(wiring.rehearsals.takes("Dana Reyes").getFirst());
            assertTrue(wiring.safekeeping().checkJournal() > 0);
            assertTrue(wiring.safekeeping().checkBackups() > 0);
        }
    }
}
