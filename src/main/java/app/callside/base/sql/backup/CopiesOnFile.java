package app.callside.base.sql.backup;

import app.callside.base.sql.files.AppendedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Copies of documents lie under the hash of their content: so each is copied once, and as a whole.
final class CopiesOnFile {
    private static final String PART = ".part";

    private CopiesOnFile() {}

    /// Copies what a folder has and the other lacks; nothing is replaced or removed.
    static void bring(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) return;
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(CopiesOnFile::isWhole).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.exists(copy)) continue;
                Files.createDirectories(copy.getParent());
                Path half = copy.resolveSibling(copy.getFileName() + PART);
                Files.copy(file, half, StandardCopyOption.REPLACE_EXISTING);
                AppendedFile.force(half);
                Files.move(half, copy, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /// Whether it is no rest of a copying that was cut off.
    private static boolean isWhole(Path file) {
        return Files.isRegularFile(file) && !file.getFileName().toString().endsWith(PART);
    }
}
