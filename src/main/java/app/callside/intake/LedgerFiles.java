package app.callside.intake;

import app.callside.base.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;

/// Opens a file by what is in it. A further format is a further branch here.
final class LedgerFiles {
    private LedgerFiles() {}

    /// @throws app.callside.base.work.Refused when there is no such file, or none that can be read as a table
    static LedgerFile at(Path path, Progress progress) {
        if (!Files.exists(path)) throw FileFaults.of("missing", path);
        if (Files.isDirectory(path)) throw FileFaults.of("directory", path);
        if (!Files.isRegularFile(path)) throw FileFaults.of("unreadable", path); // a device may never end
        if (!Files.isReadable(path)) throw FileFaults.of("forbidden", path);
        return CsvFile.of(path, FileBytes.read(path, progress));
    }
}
