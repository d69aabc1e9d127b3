package app.callside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P1")
class ImportCommandTest extends CommandLineTest {
    private static final String NOTHING = "{\"customers\":0,\"currencies\":{}}";
    private static final String HEADS = "Customer,Invoice No,Invoice Date,Due Date,Original Amount,Open Amount\n";
    private static final String GOOD = HEADS + """
            Fernhill Tools,F-1,2026-08-01,2026-08-31,100.00,100.00
            Fernhill Tools,F-2,2026-10-01,2026-10-31,50.50,20.25
            Quarry Lane Foods,Q-1,2026-11-01,2026-12-01,1000.00,1000.00
            Quarry Lane Foods,CM-1,2026-11-01,2026-11-01,-30.00,-30.00
            """;
    private static final String BAD = HEADS + """
            Fernhill Tools,F-1,2026-08-01,2026-08-31,100.00,100.00
            Fernhill Tools,F-2,2026-10-01,2026-02-30,50.50,20.25
            Fernhill Tools,F-3,2026-10-01,2026-10-31,50.50,much
            """;

    @Test
    void importingTwiceLeavesTheSameLedger() {
        String export = file("open.csv", GOOD).toString();
        Outcome first = callside("import", export, "--as-of", "2026-11-20");
        first.assertDone();
        assertTrue(first.out().contains("2 new customers; 4 items new, 0 changed, 0 as before; 0 rows left out"));
        String after = ledger("--as-of", "2026-11-20");
        Outcome second = callside("import", export, "--as-of", "2026-11-20");
        second.assertDone();
        assertTrue(second.out().contains("0 new customers; 0 items new, 0 changed, 4 as before"), second.out());
        assertEquals(after, ledger("--as-of", "2026-11-20"));
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertRefused("missing", folder.resolve("nowhere.csv"), "nowhere.csv");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused("empty", file("empty.csv", ""), "empty.csv");
    }

    @Test
    void aFolderIsRefused() throws IOException {
        assertRefused("directory", Files.createDirectory(folder.resolve("exports")), "exports");
    }

    @Test
    void aFileThatIsNoTextIsRefused() throws IOException {
        Path bytes = Files.write(folder.resolve("photo.csv"), new byte[] {67, 0, 1, 2, (byte) 0xFF});
        assertRefused("binary", bytes, "photo.csv");
    }

    @Test
    void aFileWithoutAnAmountIsRefused() {
        Path file = file("names.csv", "Customer,Invoice No,Due Date\nFernhill Tools,F-1,2026-08-31\n");
        assertRefused("no-amount", file, "names.csv", "Customer, Invoice No, Due Date");
    }

    @Test
    void aFileWithoutADueDateIsRefused() {
        Path file = file("sums.csv", "Customer,Invoice No,Open Amount\nFernhill Tools,F-1,100.00\n");
        assertRefused("no-date", file, "sums.csv", "Customer, Invoice No, Open Amount");
    }

    @Test
    void badRowsAreListedAndNothingIsWritten() {
        Path file = file("bad.csv", BAD);
        Outcome outcome = callside("import", file.toString(), "--as-of", "2026-11-20");
        outcome.assertRefused("intake.bad-rows", "bad.csv", 2, "3, 4");
        assertTrue(outcome.err().contains("Line 3, Due Date: found “2026-02-30”, expected a"), outcome.err());
        assertTrue(outcome.err().contains("Line 4, Open Amount: found “much”, expected an amount"), outcome.err());
        assertEquals(NOTHING, ledger("--as-of", "2026-11-20"));
    }

    @Test
    void goodRowsAreImportedWhenAskedTo() {
        Path file = file("bad.csv", BAD);
        Outcome outcome = callside("import", "--skip-bad-rows", file.toString(), "--as-of", "2026-11-20");
        assertEquals(Terminal.DONE, outcome.code());
        assertTrue(outcome.out().contains("1 items new"), outcome.out());
        assertTrue(outcome.out().contains("2 rows left out"), outcome.out());
        assertTrue(outcome.err().contains("Line 3, Due Date"), outcome.err());
        assertTrue(ledger("--as-of", "2026-11-20").contains("\"openInvoices\":1,\"openAmount\":\"100.00\""));
    }

    @Test
    void wrongUseIsToldFromBadData() {
        String file = file("open.csv", GOOD).toString();
        for (Outcome outcome : java.util.List.of(
                callside("import"),
                callside("import", file, "--as-of", "yesterday"),
                callside("import", file, "--date-order", "ymd"),
                callside("import", file, "--currency", "COWRIE"))) {
            assertEquals(2, outcome.code(), outcome.err());
            assertTrue(outcome.err().contains("Usage: callside import"), outcome.err());
        }
    }

    @Test
    void aDayThatIsNoneIsToldInWords() {
        Outcome outcome = callside("ledger", "--as-of", "31.12.2026");
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains("31.12.2026 is no day. Write it as year, month, day"), outcome.err());
    }

    private void assertRefused(String fault, Path file, Object... values) {
        callside("import", file.toString(), "--as-of", "2026-11-20").assertRefused("intake." + fault, values);
        assertEquals(NOTHING, ledger("--as-of", "2026-11-20"));
    }
}
