package app.callside.intake;

import app.callside.base.work.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The container that both old workbooks and encrypted new ones come in. Neither can be read.
final class OldOffice {
    /// The names of its parts stand in its first blocks or in its last.
    private static final int LOOK = 1 << 20;

    private OldOffice() {}

    static Refused refused(Path path) {
        String encrypted = inside("EncryptedPackage");
        try (InputStream in = Files.newInputStream(path)) {
            long size = Files.size(path);
            boolean found = text(in.readNBytes(LOOK)).contains(encrypted);
            if (!found && size > 2L * LOOK) in.skipNBytes(size - 2L * LOOK);
            found = found || text(in.readNBytes(LOOK)).contains(encrypted);
            return found ? FileFaults.of("encrypted", path) : FileFaults.of("old-workbook", path);
        } catch (IOException broken) {
            return FileFaults.unreadable(path, broken);
        }
    }

    /// Names are two bytes a letter.
    private static String inside(String name) {
        return text(name.getBytes(StandardCharsets.UTF_16LE));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
