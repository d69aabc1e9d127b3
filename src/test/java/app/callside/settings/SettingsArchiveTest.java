package app.callside.settings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Language;
import app.callside.base.work.Refused;
import app.callside.call.Disposition;
import app.callside.call.OwnDisposition;
import app.callside.coaching.Occasion;
import app.callside.coaching.ScoreSheet;
import app.callside.coaching.SheetTemplate;
import app.callside.deck.NextAction;
import app.callside.outbox.MailServer;
import app.callside.people.CompanyProfile;
import app.callside.people.PaymentDetails;
import app.callside.testing.Fuzz;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class SettingsArchiveTest {
    private static final SettingsBundle BUNDLE = new SettingsBundle(
            Map.of("promise", Map.of("grace.days", "3"), "recap/de", Map.of("email", "{{greeting}}\n\nGruß \"ß\"")),
            List.of(new SettingsBundle.KeptCard(
                    "own",
                    Language.SPANISH,
                    2,
                    "brush-off",
                    "Título",
                    List.of("uno", "dos"),
                    "behind",
                    "reply\nof two lines",
                    "ask",
                    "capture",
                    NextAction.STOP,
                    true,
                    Instant.parse("2026-11-23T15:00:00Z"),
                    "Omar Lund")),
            List.of(new OwnDisposition("MOVED", "Has moved", Disposition.WRONG_NUMBER, false)),
            List.of(new SheetTemplate(
                    ScoreSheet.read("sheet-9", 3, "Ours", "3 Said who we are\n! Threatened"),
                    Set.of(Occasion.values()[0]),
                    false)),
            "Ridgeway Supply LLC",
            "+1 312 555 0100",
            new CompanyProfile("PO Box 118\nChicago", "1", "a@b.example", "r"),
            new PaymentDetails("here", "there", "https://pay.example/{reference}"),
            Optional.of(new MailServer("mail.example", 465, MailServer.Security.TLS, "u", "", "a@b.example")),
            new Choices("DARK", "de", Map.of("help", "F1")));

    private static String refusal(byte[] file) {
        return assertThrows(Refused.class, () -> SettingsArchive.read(file))
                .fault()
                .key();
    }

    private static Map<String, byte[]> pages(byte[] file) {
        Map<String, byte[]> pages = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                pages.put(entry.getName(), zip.readAllBytes());
        } catch (IOException never) {
            throw new AssertionError(never);
        }
        return pages;
    }

    private static byte[] zip(Map<String, byte[]> pages) {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var page : pages.entrySet()) {
                zip.putNextEntry(new ZipEntry(page.getKey()));
                zip.write(page.getValue());
                zip.closeEntry();
            }
        } catch (IOException never) {
            throw new AssertionError(never);
        }
        return bytes.toByteArray();
    }

    /** A page in the place of another, with the sum that belongs to it. */
    private static byte[] with(String name, byte[] page) {
        Map<String, byte[]> pages = pages(SettingsArchive.write(BUNDLE));
        String before = SettingsArchive.sha256(pages.getOrDefault(name, new byte[0]));
        pages.put(name, page);
        pages.computeIfPresent(
                "manifest.json",
                (_, manifest) -> new String(manifest, StandardCharsets.UTF_8)
                        .replace(before, SettingsArchive.sha256(page))
                        .getBytes(StandardCharsets.UTF_8));
        return zip(pages);
    }

    @Test
    void whatIsWrittenIsReadAndWrittenTheSame() {
        byte[] file = SettingsArchive.write(BUNDLE);
        assertEquals(BUNDLE, SettingsArchive.read(file));
        assertArrayEquals(file, SettingsArchive.write(SettingsArchive.read(file)));
    }

    @Test
    void noPasswordIsWritten() {
        SettingsBundle open = SettingsArchive.read(SettingsArchive.write(BUNDLE));
        assertEquals("", open.mail().orElseThrow().password());
        pages(SettingsArchive.write(BUNDLE))
                .values()
                .forEach(page -> assertFalse(new String(page, StandardCharsets.UTF_8).contains("password")));
    }

    @Test
    void aForeignFileIsRefused() {
        assertEquals("settings.foreign", refusal(new byte[0]));
        assertEquals("settings.foreign", refusal("Customer,Invoice\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("settings.foreign", refusal(zip(Map.of("manifest.txt", new byte[] {1}))));
        for (String name : List.of("../../rules.json", "/etc/rules.json", "rules.json/", "RULES.JSON")) {
            Map<String, byte[]> pages = pages(SettingsArchive.write(BUNDLE));
            pages.put(name, new byte[] {1});
            assertEquals("settings.foreign", refusal(zip(pages)), name);
        }
    }

    @Test
    void aDamagedFileIsRefused() {
        byte[] whole = SettingsArchive.write(BUNDLE);
        for (String name : pages(whole).keySet()) {
            Map<String, byte[]> less = pages(whole);
            less.remove(name);
            assertTrue(refusal(zip(less)).matches("settings\\.(damaged|foreign)"), name);
            if (name.equals("manifest.json")) continue;
            Map<String, byte[]> other = pages(whole);
            other.put(name, "{}".getBytes(StandardCharsets.UTF_8));
            assertEquals("settings.damaged", refusal(zip(other)), name + " is not what the manifest says");
            for (String wrong : List.of("", "null", "[1]", "{\"a\":1}", "[".repeat(100_000), "{\"a\":".repeat(50_000)))
                assertEquals("settings.damaged", refusal(with(name, wrong.getBytes(StandardCharsets.UTF_8))), name);
        }
    }

    @Test
    void aNewerFileIsRefused() {
        Map<String, byte[]> pages = pages(SettingsArchive.write(BUNDLE));
        pages.computeIfPresent(
                "manifest.json",
                (_, manifest) -> new String(manifest, StandardCharsets.UTF_8)
                        .replace("\"version\": 1", "\"version\": 2")
                        .replace("\"version\":1", "\"version\":2")
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals("settings.newer", refusal(zip(pages)));
    }

    @Test
    void aFileThatUnpacksWithoutEndIsRefused() {
        assertEquals("settings.damaged", refusal(with("rules.json", new byte[SettingsArchive.MOST_OF_A_PAGE + 1])));
    }

    @Test
    void whateverIsReadEndsInSettingsOrARefusal() {
        byte[] whole = SettingsArchive.write(BUNDLE);
        Fuzz.bytes(300, new byte[][] {whole}, SettingsArchiveTest::read);
        Map<String, byte[]> pages = pages(whole);
        List<String> names = List.copyOf(pages.keySet());
        Fuzz.made(
                600,
                random -> {
                    String name = names.get(1 + random.nextInt(names.size() - 1));
                    return with(name, damaged(pages.getOrDefault(name, new byte[0]), random));
                },
                SettingsArchiveTest::read);
    }

    private static byte[] damaged(byte[] page, Random random) {
        byte[] other = page.clone();
        for (int i = 0; i < 1 + random.nextInt(4) && other.length > 0; i++)
            other[random.nextInt(other.length)] = (byte) random.nextInt(256);
        return other;
    }

    private static void read(byte[] file) {
        try {
            SettingsArchive.read(file);
        } catch (Refused expected) {
            assertTrue(expected.fault().key().startsWith("settings."));
        }
    }
}
