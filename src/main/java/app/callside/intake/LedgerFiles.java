package app.callside.intake;

import app.callside.base.work.Fault;
import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Opens a file by what is in it. A further format is a further branch here.
final class LedgerFiles {
    private static final int LOOK = 2048;
    /// One gibibyte, some ten million rows. Telling repeated rows apart takes memory for each of them; no ledger that
    /// people call about comes near it.
    private static final long LARGEST = 1L << 30;

    private LedgerFiles() {}

    /// The tables in the file, in its own order; at least one.
    ///
    /// @throws app.callside.base.work.Refused when there is no such file, or none that can be read as a table
    static List<LedgerFile> at(Path path, Progress progress) {
        if (!Files.exists(path)) throw FileFaults.of("missing", path);
        if (Files.isDirectory(path)) throw FileFaults.of("directory", path);
        if (!Files.isRegularFile(path)) throw FileFaults.of("device", path); // it may never end
        if (!Files.isReadable(path)) throw FileFaults.of("forbidden", path);
        if (size(path) > LARGEST) throw new Refused(Fault.of("intake.large", FileFaults.name(path), LARGEST >> 30));
        return switch (FileFormat.of(path, start(path))) {
            case WORKBOOK -> XlsxFile.sheets(path, progress);
            case TEXT -> List.of(CsvFile.of(path, FileBytes.read(path, progress)));
        };
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException broken) {
            throw FileFaults.unreadable(path, broken);
        }
    }

    private static byte[] start(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(LOOK);
        } catch (IOException broken) {
            throw FileFaults.unreadable(path, broken);
        }
    }
}
