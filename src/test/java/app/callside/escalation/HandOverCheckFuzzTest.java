package app.callside.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.Refused;
import app.callside.testing.Fuzz;
import app.callside.testing.Mutations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged hand-over is called changed, or refused as no hand-over. */
@Tag("C6")
class HandOverCheckFuzzTest {
    @TempDir
    Path folder;

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("comments.txt", "00:12  > will pay\n");
        parts.put("ledger-items.csv", "invoice,open\n2207,10.00\n");
        parts.put(
                HandOverFile.HASHES,
                Sha256.of("00:12  > will pay\n".getBytes(StandardCharsets.UTF_8)) + "  comments.txt\n"
                        + "00  ledger-items.csv\n");
        return parts;
    }

    private void check(byte[] bytes) {
        try {
            HandOverCheck.of(Files.write(folder.resolve("damaged.zip"), bytes));
        } catch (Refused refused) {
            return; // as it says
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A file in it that unpacks into more than the memory filled the memory. */
    @Test
    void aFileThatUnpacksIntoMuchIsReadInParts() throws IOException {
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb), StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry(HandOverFile.HASHES));
            zip.write("00  comments.txt\n".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("comments.txt"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 200; i++) zip.write(nothing);
        }
        var memory = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        long before = memory.getCurrentThreadAllocatedBytes();
        assertEquals(List.of("comments.txt"), HandOverCheck.of(bomb).changed());
        long taken = memory.getCurrentThreadAllocatedBytes() - before;
        assertTrue(taken < 20 << 20, "it took " + taken + " bytes");
    }

    @Test
    void damagedFiles() {
        Fuzz.bytes(300, new byte[][] {zip(parts())}, this::check);
    }

    @Test
    void damagedLists() {
        Fuzz.made(
                150,
                random -> {
                    Map<String, String> parts = parts();
                    parts.put(
                            HandOverFile.HASHES,
                            new Mutations(random).text(parts.getOrDefault(HandOverFile.HASHES, "")));
                    return zip(parts);
                },
                this::check);
    }
}
