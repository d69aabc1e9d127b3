package app.callside.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks: what their cells say, and what is refused. */
@Tag("P1")
class XlsxTest {
    private static final String HEADERS = "Customer|Invoice No|Invoice Date|Due Date|Open Balance";

    @TempDir
    Path folder;

    private IntakeFixture ledger;

    @BeforeEach
    void open() {
        ledger = new IntakeFixture(folder);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void daysAndNumbersAreExact() {
        ledger.run(file(new Workbook()
                .sheet("visible", Workbook.rows(HEADERS, "Fernhill|#40076|@46249|@46279|#1234.5600000000001"))));
        var item = ledger.item("Fernhill", "40076");
        assertEquals(LocalDate.of(2026, 8, 15), item.invoiceDate().orElseThrow());
        assertEquals(LocalDate.of(2026, 9, 14), item.dueDate().orElseThrow());
        assertEquals(Money.parse("USD 1234.56"), item.balance());
    }

    @Test
    void largeAndSmallNumbersHaveNoExponent() {
        ledger.run(file(new Workbook()
                .sheet(
                        "visible",
                        Workbook.rows(HEADERS, "Fernhill|#1|@46249|@46279|#1E5", "Quill|#2|@46249|@46279|#1E-2"))));
        assertEquals(Money.parse("USD 100000"), ledger.item("Fernhill", "1").balance());
        assertEquals(Money.parse("USD 0.01"), ledger.item("Quill", "2").balance());
    }

    @Test
    void daysCountedFrom1904() {
        ledger.run(file(
                new Workbook().from1904().sheet("visible", Workbook.rows(HEADERS, "Fernhill|#1|@44787|@44817|#5"))));
        assertEquals(
                LocalDate.of(2026, 8, 15),
                ledger.item("Fernhill", "1").invoiceDate().orElseThrow());
    }

    @Test
    void formulasSayWhatTheyLastCameTo() {
        ledger.run(file(new Workbook().sheet("visible", Workbook.rows(HEADERS, "Fernhill|#1|@46249|@46279|=99.5"))));
        assertEquals(Money.parse("USD 99.50"), ledger.item("Fernhill", "1").balance());
    }

    @Test
    void sharedFormulasWithTextsAndFunctionsDoNotStopTheFile() {
        String rows = Workbook.rows(HEADERS + "|Age", "Fernhill|#1|@46249|@46279|#5", "Quill|#2|@46249|@46279|#6")
                .replace(
                        "<v>5</v></c></row>",
                        "<v>5</v></c><c r=\"F2\"><f t=\"shared\" ref=\"F2:F3\" si=\"0\">IF(LOG10(E2)&gt;1,\"Over 90 A1\","
                                + "'My Sheet'!$B$3+TODAY()-D2)</f><v>3</v></c></row>")
                .replace("<v>6</v></c></row>", "<v>6</v></c><c r=\"F3\"><f t=\"shared\" si=\"0\"/><v>4</v></c></row>");
        assertEquals(
                2, ledger.preview(file(new Workbook().sheet("visible", rows))).invoices());
    }

    @Test
    void currencyAndLeadingZerosComeFromTheFormatOfTheCell() {
        String rows = Workbook.rows(HEADERS, "Fernhill|$85055|@46249|@46279|#5")
                .replace("<c r=\"E2\">", "<c r=\"E2\" s=\"3\">");
        ImportPreview preview = ledger.preview(
                file(new Workbook().formats("00000000", "#,##0.00 [$€-407]").sheet("visible", rows)));
        assertEquals(Money.parse("EUR 5"), preview.openOn().invoiceTotals().in(CurrencyUnit.EUR));
        assertEquals("00085055", preview.firstRows().getFirst().get(1));
    }

    @Test
    void tipsAndHiddenSheetsAreSkipped() {
        ImportPreview preview = ledger.preview(file(new Workbook()
                .sheet("visible", Workbook.rows("Tips", "Press F1 for help"))
                .sheet("hidden", Workbook.rows(HEADERS, "Hidden|#1|@46249|@46279|#7"))
                .sheet("veryHidden", Workbook.rows(HEADERS, "Hidden|#1|@46249|@46279|#8"))
                .sheet("visible", Workbook.rows(HEADERS, "Fernhill|#1|@46249|@46279|#5"))));
        assertEquals(Money.parse("USD 5"), preview.openOn().invoiceTotals().in(CurrencyUnit.USD));
    }

    @Test
    void cellsMadeOneHoldForAllTheirRows() {
        String rows = Workbook.rows(
                HEADERS, "Fernhill|#1|@46249|@46279|#5", "|#2|@46249|@46279|#6", "Quill|#3|@46249|@46279|#7");
        ImportPreview preview = ledger.preview(
                file(new Workbook().sheet("visible", rows, "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>")));
        assertEquals(0, preview.faultyRows());
        assertEquals(2, preview.customers());
    }

    @Test
    void anErrorInACellIsAFaultOfItsRow() {
        String rows = Workbook.rows(HEADERS, "Fernhill|#1|@46249|@46279|#5", "Quill|#2|@46249|@46279|#6")
                .replace("<c r=\"E3\"><v>6</v>", "<c r=\"E3\" t=\"e\"><v>#REF!</v>");
        ImportPreview preview = ledger.preview(file(new Workbook().sheet("visible", rows)));
        assertEquals(1, preview.faultyRows());
        assertEquals(3, preview.faults().getFirst().line());
    }

    @Test
    void whatUnpacksIntoTooMuchIsRefused() {
        String much = "<row r=\"9\">" + " ".repeat(40 << 20) + "</row>";
        assertRefused("bomb", file(new Workbook().sheet("visible", much)));
        String spread = Workbook.rows(HEADERS) + "<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>";
        assertRefused("bomb", file(new Workbook().sheet("visible", spread)));
    }

    @Test
    void declarationsOfEntitiesAreRefused() {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&b;</t></is></c></row>"
                + "</sheetData></worksheet>";
        assertRefused("entities", file(new Workbook().sheet("visible", "").part("xl/worksheets/sheet1.xml", bomb)));
    }

    @Test
    void otherArchivesAndDamagedOnesAreRefused() {
        assertRefused("archive", ledger.bytes("a.xlsx", Workbook.zip(Map.of("word/document.xml", "<a/>"))));
        byte[] whole = new Workbook().sheet("visible", Workbook.rows(HEADERS)).bytes();
        assertRefused("broken-workbook", ledger.bytes("b.xlsx", java.util.Arrays.copyOf(whole, whole.length / 2)));
        assertRefused("broken-workbook", file(new Workbook().sheet("visible", "<row r=\"1\"><c")));
        assertRefused("no-sheet", file(new Workbook().sheet("hidden", Workbook.rows(HEADERS))));
    }

    @Test
    void oldAndLockedWorkbooksAreToldApart() {
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
        assertRefused("old-workbook", ledger.bytes("a.xls", start));
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] locked = java.util.Arrays.copyOf(start, 2000);
        System.arraycopy(name, 0, locked, 1000, name.length);
        assertRefused("encrypted", ledger.bytes("b.xlsx", locked));
    }

    @Test
    void amountsOfAnySizeComeThroughToTheCent() {
        Random random = new Random(11);
        for (int i = 0; i < 30; i++) {
            BigDecimal amount = BigDecimal.valueOf(random.nextInt(2_000_000_000) + 1L, 2);
            String binary = new BigDecimal(amount.doubleValue())
                    .round(new java.math.MathContext(17))
                    .toString();
            ImportPreview preview = ledger.preview(file(
                    new Workbook().sheet("visible", Workbook.rows(HEADERS, "Fernhill|#1|@46249|@46279|#" + binary))));
            assertEquals(
                    Money.of(CurrencyUnit.USD, amount),
                    preview.openOn().invoiceTotals().in(CurrencyUnit.USD),
                    "seed 11: " + binary);
        }
    }

    private void assertRefused(String fault, Path file) {
        assertEquals("intake." + fault, ledger.refusal(file).key());
        assertTrue(ledger.store.isEmpty());
    }

    private Path file(Workbook workbook) {
        return ledger.bytes("book.xlsx", workbook.bytes());
    }
}
