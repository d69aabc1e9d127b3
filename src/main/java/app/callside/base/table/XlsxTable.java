package app.callside.base.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A workbook with typed cells: a spreadsheet can sort, add and count them. Beyond what a sheet holds, it
/// goes on in another one.
final class XlsxTable implements TableWriter {
    /// A sheet has 1,048,576 rows.
    private static final int ROWS = 1_000_000;
    private static final int FLUSHED = 500;
    private static final double SECONDS_OF_A_DAY = Duration.ofDays(1).toSeconds();
    private static final double CHARACTERS = 0.9;

    private final Workbook book;
    private final TableHead head;
    private Worksheet sheet;
    private int row;
    private int sheets;

    XlsxTable(OutputStream out, TableHead head) {
        this.head = head;
        book = new Workbook(out, "Callside", "1.0");
        sheet = begin();
    }

    private Worksheet begin() {
        sheets++;
        Worksheet fresh = book.newWorksheet(sheets == 1 ? "Callside" : "Callside " + sheets);
        row = 0;
        fresh.value(row, 0, head.title());
        fresh.style(row, 0).bold().set();
        row++;
        for (String filter : head.filters()) fresh.value(row++, 0, filter);
        for (int column = 0; column < head.columns().size(); column++) {
            fresh.value(row, column, head.columns().get(column).name());
            fresh.style(row, column).bold().set();
            fresh.width(column, head.columns().get(column).width() * CHARACTERS + 4);
        }
        row++;
        fresh.freezePane(0, row);
        return fresh;
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        if (row >= ROWS) {
            sheet.finish();
            sheet = begin();
        }
        for (int column = 0; column < cells.size(); column++) put(column, cells.get(column));
        row++;
        if (row % FLUSHED == 0) sheet.flush();
    }

    private void put(int column, Cell cell) {
        switch (cell) {
            case Cell.Words words -> sheet.value(row, column, words.text());
            case Cell.Count count -> sheet.value(row, column, count.number());
            case Cell.Sum sum -> {
                sheet.value(row, column, sum.money().getAmount());
                sheet.style(row, column).format(sumFormat(sum)).set();
            }
            case Cell.Day day -> {
                sheet.value(row, column, day.day());
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Cell.Moment moment -> {
                sheet.value(row, column, moment.at());
                sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
            case Cell.Span span -> {
                sheet.value(row, column, span.time().toSeconds() / SECONDS_OF_A_DAY);
                sheet.style(row, column).format("[h]:mm:ss").set();
            }
            case Cell.Percent percent -> {
                sheet.value(row, column, percent.percent().movePointLeft(2));
                sheet.style(row, column).format("0.0%").set();
            }
            case Cell.Decimal decimal -> {
                sheet.value(row, column, decimal.number());
                sheet.style(row, column).format("#,##0.0").set();
            }
            case Cell.Nothing _ -> {}
        }
    }

    private static String sumFormat(Cell.Sum sum) {
        int places = sum.money().getCurrencyUnit().getDecimalPlaces();
        return places == 0 ? "#,##0" : "#,##0." + "0".repeat(places);
    }

    @Override
    public void totals(List<Total> totals) {
        row++;
        for (Total total : totals) {
            sheet.value(row, 0, total.name());
            sheet.style(row, 0).bold().set();
            put(1, total.value());
            if (total.value() instanceof Cell.Sum sum)
                sheet.value(row, 2, sum.money().getCurrencyUnit().getCode());
            row++;
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
