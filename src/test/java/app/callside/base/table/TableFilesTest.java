package app.callside.base.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.print.Paper;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R5")
class TableFilesTest {
    private static final TableHead HEAD = new TableHead(
            "Calls",
            List.of("Dana Reyes \u00b7 from 1 Nov 2026"),
            List.of(
                    new TableHead.Column("who", "Who", 20),
                    new TableHead.Column("on", "On", 10),
                    new TableHead.Column("at", "At", 12),
                    new TableHead.Column("talk", "Talk", 8),
                    new TableHead.Column("sum", "Sum", 10),
                    new TableHead.Column("said", "Said", 5),
                    new TableHead.Column("none", "None", 5),
                    new TableHead.Column("kept", "Kept", 5),
                    new TableHead.Column("days", "Days", 5)));
    private static final List<Cell> ROW = List.of(
            new Cell.Words("=HYPERLINK(\"http://x.example\")"),
            new Cell.Day(LocalDate.of(2026, 11, 23)),
            new Cell.Moment(LocalDateTime.of(2026, 11, 23, 10, 20, 33)),
            new Cell.Span(Duration.ofSeconds(442)),
            new Cell.Sum(Money.parse("USD 12400.50")),
            new Cell.Count(7),
            new Cell.Nothing(),
            new Cell.Percent(new BigDecimal("70.5")),
            new Cell.Decimal(new BigDecimal("31.4")));
    private static final TableWords WORDS = new TableWords(Cell::plain, page -> "Page " + page, Paper.A4);

    private static byte[] written(TableFormat format, int rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = format.begin(out, HEAD, WORDS)) {
            for (int i = 0; i < rows; i++) table.row(ROW);
            table.totals(List.of(
                    new TableWriter.Total(rows + " calls", "Calls", new Cell.Count(rows)),
                    new TableWriter.Total("Talked 1:00:00", "Talked", new Cell.Span(Duration.ofHours(1))),
                    new TableWriter.Total(
                            "Promised USD 12,400.50", "Promised", new Cell.Sum(Money.parse("USD 12400.50")))));
        }
        return out.toByteArray();
    }

    @Test
    void commaSeparatedValuesNameTheFilterAndRunNoFormula() throws IOException {
        String text = new String(written(TableFormat.CSV, 2), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\ufeff#Calls \u00b7 Dana Reyes"), text);
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofCsvRecord(text.substring(1))) {
            List<CsvRecord> records = reader.stream().toList();
            assertEquals(
                    List.of("who", "on", "at", "talk", "sum", "said", "none", "kept", "days"),
                    records.getFirst().getFields());
            assertEquals(
                    List.of(
                            "'=HYPERLINK(\"http://x.example\")",
                            "2026-11-23",
                            "2026-11-23T10:20:33",
                            "442",
                            "12400.50",
                            "7",
                            "",
                            "70.5",
                            "31.4"),
                    records.get(1).getFields());
            assertEquals(3, records.size());
        }
        assertTrue(text.contains("#2 calls"));
    }

    @Test
    void wordsThatWouldRunStandStill() {
        for (String beginning : List.of("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff20"))
            assertEquals("'" + beginning + "1+1", Harmless.text(beginning + "1+1"));
        assertEquals("1+1", Harmless.text("1+1"));
        assertEquals("", Harmless.text(""));
    }

    @Test
    void aWorkbookHasTypedCells() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(
                new ByteArrayInputStream(written(TableFormat.XLSX, 1_200)), new ReadingOptions(true, false))) {
            List<Row> rows = book.getFirstSheet().read();
            assertEquals("Calls", rows.get(0).getCellText(0));
            assertEquals("Dana Reyes \u00b7 from 1 Nov 2026", rows.get(1).getCellText(0));
            Row row = rows.get(3);
            assertEquals(CellType.STRING, row.getCell(0).getType());
            assertEquals("=HYPERLINK(\"http://x.example\")", row.getCellText(0));
            assertEquals(
                    LocalDate.of(2026, 11, 23),
                    row.getCellAsDate(1).orElseThrow().toLocalDate());
            assertEquals(CellType.NUMBER, row.getCell(4).getType());
            assertEquals(
                    0,
                    new BigDecimal("12400.50").compareTo(row.getCellAsNumber(4).orElseThrow()));
            assertEquals(442.0 / 86_400, row.getCellAsNumber(3).orElseThrow().doubleValue(), 1e-9);
            assertEquals(CellType.NUMBER, row.getCell(7).getType());
            assertEquals(0.705, row.getCellAsNumber(7).orElseThrow().doubleValue(), 1e-9);
            assertEquals("0.0%", row.getCell(7).getDataFormatString());
            assertEquals(31.4, row.getCellAsNumber(8).orElseThrow().doubleValue(), 1e-9);
            assertEquals("#,##0.0", row.getCell(8).getDataFormatString());
            assertEquals("[h]:mm:ss", row.getCell(3).getDataFormatString());
            List<Row> totals = rows.subList(rows.size() - 3, rows.size());
            assertEquals(
                    List.of("Calls", "Talked", "Promised"),
                    totals.stream().map(one -> one.getCellText(0)).toList());
            assertEquals(
                    List.of(1_200.0, 1 / 24.0, 12_400.5),
                    totals.stream()
                            .map(one -> one.getCellAsNumber(1).orElseThrow().doubleValue())
                            .toList());
            assertEquals("[h]:mm:ss", totals.get(1).getCell(1).getDataFormatString());
            assertEquals("USD", totals.get(2).getCellText(2));
            assertEquals(1_200 + 3 + 3, rows.size());
        }
    }

    @Test
    void paperHasTheHeadingAndTheNumberOnEachPageAndTotalsAtTheEnd() throws IOException {
        try (var pdf = Loader.loadPDF(written(TableFormat.PDF, 440))) {
            int pages = pdf.getNumberOfPages();
            assertTrue(pages > 5, "pages: " + pages);
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= pages; page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                String words = text.getText(pdf);
                if (page < pages) assertTrue(words.contains("Talk"), "heading on page " + page);
                assertTrue(words.contains("Page " + page), "number on page " + page);
                if (page == pages) assertTrue(words.contains("440 calls"), words);
            }
            assertTrue(pdf.getPage(0).getMediaBox().getWidth()
                            > pdf.getPage(0).getMediaBox().getHeight() - 1
                    || pdf.getPage(0).getRotation() == 90);
        }
    }

    @Test
    void machinesReadOneObject() throws Exception {
        JsonObject json = JsonParser.object().from(new String(written(TableFormat.JSON, 2), StandardCharsets.UTF_8));
        assertEquals("Calls", json.getString("title"));
        assertEquals(2, json.getArray("rows").size());
        JsonObject row = json.getArray("rows").getObject(0);
        assertEquals(7, row.getInt("said"));
        assertEquals("12400.50", row.getString("sum"));
        assertTrue(row.isNull("none"));
        assertEquals(70.5, row.getDouble("kept"));
        assertEquals(31.4, row.getDouble("days"));
        assertEquals("2 calls", json.getArray("totals").getString(0));
    }

    @Test
    void theEndingSaysTheFormat() {
        assertEquals(Optional.of(TableFormat.XLSX), TableFormat.of(Path.of("calls.XLSX")));
        assertEquals(Optional.empty(), TableFormat.of(Path.of("calls")));
    }
}
