package app.callside.intake;

import app.callside.base.work.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;

/// Rows of a sheet, read while they are asked for. Cells that were made one all hold what the first of them does.
final class XlsxRows implements Rows {
    private final XlsxFile file;
    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final XlsxCell cells;
    private final List<MergedArea> merged;
    private final Map<MergedArea, String> shown = new HashMap<>();
    private int read;

    private XlsxRows(XlsxFile file, ReadableWorkbook workbook, Stream<org.dhatim.fastexcel.reader.Row> stream) {
        this.file = file;
        this.workbook = workbook;
        this.stream = stream;
        rows = stream.iterator();
        cells = new XlsxCell(workbook.isDate1904());
        merged = new ArrayList<>(file.part().merged());
    }

    static XlsxRows of(XlsxFile file) {
        return XlsxFile.readable(file.path(), () -> {
            try {
                ReadableWorkbook workbook = XlsxFile.workbook(file.path());
                return new XlsxRows(file, workbook, file.in(workbook).openStream());
            } catch (IOException broken) {
                throw FileFaults.unreadable(file.path(), broken);
            }
        });
    }

    @Override
    public @Nullable Row next() {
        while (XlsxFile.readable(file.path(), rows::hasNext)) {
            read++;
            Row row = row(XlsxFile.readable(file.path(), rows::next));
            if (!row.isBlank()) return row;
        }
        return null;
    }

    private Row row(org.dhatim.fastexcel.reader.Row row) {
        List<String> texts = new ArrayList<>(row.getCellCount());
        for (@Nullable Cell cell : row) texts.add(cell == null ? "" : cells.text(cell));
        if (!merged.isEmpty()) fill(row.getRowNum(), texts);
        return new Row(row.getRowNum(), texts);
    }

    private void fill(int number, List<String> texts) {
        merged.removeIf(area -> area.toRow() < number);
        for (MergedArea area : merged) {
            if (area.fromRow() > number) continue;
            if (area.fromRow() == number) {
                if (area.column() < texts.size()) shown.put(area, texts.get(area.column()));
                continue;
            }
            while (texts.size() <= area.column()) texts.add("");
            texts.set(area.column(), shown.getOrDefault(area, ""));
        }
    }

    @Override
    public double share() {
        return Math.min(1, (double) read / Math.max(1, file.part().rows()));
    }

    @Override
    public void verifyUnchanged() {
        if (!Fingerprint.of(file.path(), Progress.NONE).equals(file.fingerprint()))
            throw FileFaults.changed(file.path());
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException broken) {
            throw FileFaults.unreadable(file.path(), broken);
        }
    }
}
