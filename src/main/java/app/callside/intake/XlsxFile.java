package app.callside.intake;

import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// A visible sheet of a workbook.
///
/// @param sheet its place in the workbook, 0-based
/// @param part what it holds besides cells
record XlsxFile(Path path, String fingerprint, int sheet, XlsxPart part) implements LedgerFile {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    /// The sheets that a person sees, in their order.
    ///
    /// @throws Refused when the workbook can't be read or is not to be trusted
    static List<LedgerFile> sheets(Path path, Progress progress) {
        String fingerprint = Fingerprint.of(path, progress);
        Map<String, XlsxPart> parts = XlsxCheck.of(path, progress);
        List<LedgerFile> sheets = readable(path, () -> {
            try (ReadableWorkbook workbook = workbook(path)) {
                return workbook.getSheets()
                        .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                        .<LedgerFile>map(sheet -> new XlsxFile(
                                path, fingerprint, sheet.getIndex(), parts.getOrDefault(sheet.getId(), XlsxPart.NONE)))
                        .toList();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        if (sheets.isEmpty()) throw FileFaults.of("no-sheet", path);
        return sheets;
    }

    /// The library tells of what is wrong with a workbook in many ways.
    static <T> T readable(Path path, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ExcelReaderException
                | UncheckedIOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException broken) {
            throw FileFaults.brokenWorkbook(path, broken);
        }
    }

    static ReadableWorkbook workbook(Path path) throws IOException {
        return new ReadableWorkbook(path.toFile(), WITH_FORMATS);
    }

    Sheet in(ReadableWorkbook workbook) {
        return workbook.getSheet(sheet).orElseThrow(() -> FileFaults.changed(path));
    }

    @Override
    public String name() {
        return FileFaults.name(path);
    }

    @Override
    public boolean prefersDecimalComma() {
        return false;
    }

    @Override
    public Rows open() {
        return XlsxRows.of(this);
    }

    @Override
    public Rows openToKeep() {
        return open();
    }
}
