package app.callside.base.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Comma-separated values in UTF-8, with the mark by which spreadsheets know it. What narrows the table
/// and what it comes to are lines that begin with `#`.
final class CsvTable implements TableWriter {
    private static final char MARK = '\ufeff';

    private final CsvWriter csv;

    CsvTable(OutputStream out, TableHead head) throws IOException {
        OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(MARK);
        csv = CsvWriter.builder().build(text);
        csv.writeComment(String.join(" \u00b7 ", joined(head)));
        csv.writeRecord(head.columns().stream().map(TableHead.Column::id).toList());
    }

    private static List<String> joined(TableHead head) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(head.title()), head.filters().stream())
                .toList();
    }

    @Override
    public void row(List<Cell> cells) {
        csv.writeRecord(cells.stream()
                .map(cell -> cell instanceof Cell.Words words ? Harmless.text(words.text()) : cell.plain())
                .toList());
    }

    @Override
    public void totals(List<Total> totals) {
        totals.forEach(total -> csv.writeComment(total.line()));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
