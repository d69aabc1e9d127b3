package app.callside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Messages;
import app.callside.boot.Wiring;
import app.callside.call.CallId;
import app.callside.ledger.CustomerId;
import app.callside.recap.SentRecap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("F4")
@SuppressWarnings("NullAway.Init")
class VerifyCommandTest extends CommandLineTest {
    private Path zip;

    @BeforeEach
    void handOver() {
        callside("sample").assertDone();
        zip = folder.resolve("handover.zip");
        String call = callside("history", "--format", "csv")
                .out()
                .lines()
                .filter(line -> line.contains("PROMISE"))
                .findFirst()
                .orElseThrow()
                .split(",")[0];
        try (Wiring wiring = Wiring.open(data(), Clock.systemUTC(), Locale.US)) {
            CustomerId customer = wiring.callStore()
                    .call(new CallId(UUID.fromString(call)))
                    .orElseThrow()
                    .customer();
            wiring.sentRecaps()
                    .keep(
                            new CallId(UUID.fromString(call)),
                            SentRecap.Form.LETTER,
                            SentRecap.Way.SAVED,
                            "%PDF".getBytes(StandardCharsets.UTF_8));
            wiring.handOvers().handOver(customer, LocalDate.now(wiring.clock()), "Dana Reyes", zip);
        }
    }

    private List<String> names() throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return file.stream().map(ZipEntry::getName).toList();
        }
    }

    private String text(String name) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile());
                InputStream in = file.getInputStream(file.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theFileHoldsEverythingAndIsAsItWasWritten() throws IOException {
        List<String> names = names();
        for (String name : List.of(
                "chronology.pdf",
                "promises.csv",
                "comments.txt",
                "ledger-items.csv",
                "payments.csv",
                "recaps/1-letter.pdf",
                "SHA256SUMS")) assertTrue(names.contains(name), name + " is not in " + names);
        assertTrue(text("chronology.pdf").startsWith("%PDF"));
        assertTrue(text("promises.csv").lines().count() > 1);
        assertTrue(text("ledger-items.csv").lines().count() > 1);
        assertFalse(text("comments.txt").isBlank());
        Outcome outcome = bare("verify", zip.toString());
        outcome.assertDone();
        assertEquals(
                Messages.in(Locale.US).text("cli.verified", names.size() - 1, zip.toString()),
                outcome.out().strip());
    }

    /** The same file with another content of one entry, or without it. */
    private void rewrite(String name, UnaryOperator<byte[]> change) throws IOException {
        Path other = folder.resolve("other.zip");
        try (ZipFile from = new ZipFile(zip.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(other))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                byte[] content = from.getInputStream(entry).readAllBytes();
                if (entry.getName().equals(name)) content = change.apply(content);
                if (content.length == 0) continue;
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(content);
                to.closeEntry();
            }
        }
        zip = other;
    }

    @Test
    void oneChangedByteIsFound() throws IOException {
        rewrite("ledger-items.csv", content -> {
            byte[] changed = content.clone();
            changed[changed.length / 2] ^= 1;
            return changed;
        });
        bare("verify", zip.toString()).assertRefused("handover.changed", zip.toString(), "ledger-items.csv", "–", "–");
    }

    @Test
    void whatWasTakenOutIsMissed() throws IOException {
        rewrite("comments.txt", _ -> new byte[0]);
        bare("verify", zip.toString()).assertRefused("handover.changed", zip.toString(), "–", "comments.txt", "–");
    }

    @Test
    void whatWasNotListedIsNamed() throws IOException {
        rewrite(
                "SHA256SUMS",
                content -> new String(content, StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.endsWith("payments.csv"))
                        .reduce("", (above, line) -> above + line + "\n")
                        .getBytes(StandardCharsets.UTF_8));
        bare("verify", zip.toString()).assertRefused("handover.changed", zip.toString(), "–", "–", "payments.csv");
    }

    @Test
    void anythingElseIsRefused() throws IOException {
        Path none = Files.write(folder.resolve("none.zip"), Arrays.copyOf(Files.readAllBytes(zip), 100));
        bare("verify", none.toString()).assertRefused("handover.unreadable", none.toString());
        rewrite("SHA256SUMS", _ -> new byte[0]);
        bare("verify", zip.toString()).assertRefused("handover.none", zip.toString());
    }
}
