package app.callside.recap;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Saves letters, fax covers and drafts so that a file is there whole or not at all.
public final class RecapFiles {
    private RecapFiles() {}

    /// Writes a file, or replaces one; whatever goes wrong, what was there before stays as it was. Blocks: not for the
    /// interface thread.
    ///
    /// @throws Refused when the place can't be written
    public static void save(Path file, byte[] content) {
        Path part = file.toAbsolutePath().resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            write(part, content);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            clear(part, failed);
            throw new Refused(Fault.of("recap.save", file.toString()).because(failed));
        }
    }

    private static void write(Path part, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        }
    }

    private static void clear(Path part, IOException failed) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stays) {
            failed.addSuppressed(stays);
        }
    }
}
