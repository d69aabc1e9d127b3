package app.callside.base.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The files a table can be taken out as.
public enum TableFormat {
    CSV,
    XLSX,
    PDF,
    JSON;

    /// By the ending of a file's name.
    public static Optional<TableFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.ending()))
                .findFirst();
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Begins a file; closing the writer ends it and its stream.
    ///
    /// @param words how cells and pages are said where people read them
    public TableWriter begin(OutputStream out, TableHead head, TableWords words) throws IOException {
        return switch (this) {
            case CSV -> new CsvTable(out, head);
            case XLSX -> new XlsxTable(out, head);
            case PDF -> new PdfTable(out, head, words);
            case JSON -> new JsonTable(out, head);
        };
    }
}
