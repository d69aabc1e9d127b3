package app.callside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P1")
class LedgerCommandTest extends CommandLineTest {
    private static final String BOOK = """
            Customer,Invoice No,Invoice Date,Due Date,Currency,Original Amount,Open Amount
            Fernhill Tools,F-1,2026-07-01,2026-08-20,USD,100.00,100.00
            Fernhill Tools,F-2,2026-09-01,2026-10-05,USD,50.50,20.25
            Quarry Lane Foods,Q-1,2026-11-01,2026-12-01,USD,"1,000.00","1,000.00"
            Quarry Lane Foods,CM-1,2026-11-01,2026-11-01,USD,-30.00,-30.00
            Tessin Glas,T-1,2026-10-20,2026-11-19,CHF,7.05,7.05
            """;
    private static final String SETTLED = """
            Customer,Invoice No,Invoice Date,Due Date,Settled Date,Invoice Amount
            Fernhill Tools,F-1,2026-01-05,2026-02-04,2026-03-10,100.00
            """;

    @Test
    void theJsonHasItsShape() {
        callside("import", file("open.csv", BOOK).toString(), "--as-of", "2026-11-20")
                .assertDone();
        assertEquals(
                "{\"customers\":3,\"currencies\":{"
                        + "\"CHF\":{\"openInvoices\":1,\"openAmount\":\"7.05\",\"credits\":0,\"creditAmount\":\"0.00\","
                        + "\"buckets\":{\"current\":{\"count\":0,\"amount\":\"0.00\"},\"1-30\":{\"count\":1,\"amount\":\"7.05\"},"
                        + "\"31-60\":{\"count\":0,\"amount\":\"0.00\"},\"61-90\":{\"count\":0,\"amount\":\"0.00\"},"
                        + "\"90+\":{\"count\":0,\"amount\":\"0.00\"}}},"
                        + "\"USD\":{\"openInvoices\":3,\"openAmount\":\"1120.25\",\"credits\":1,\"creditAmount\":\"-30.00\","
                        + "\"buckets\":{\"current\":{\"count\":1,\"amount\":\"1000.00\"},\"1-30\":{\"count\":0,\"amount\":\"0.00\"},"
                        + "\"31-60\":{\"count\":1,\"amount\":\"20.25\"},\"61-90\":{\"count\":0,\"amount\":\"0.00\"},"
                        + "\"90+\":{\"count\":1,\"amount\":\"100.00\"}}}}}",
                ledger("--as-of", "2026-11-20"));
    }

    @Test
    void anEmptyStoreHasNoCurrency() {
        assertEquals("{\"customers\":0,\"currencies\":{}}", ledger());
    }

    /** Open from the invoice's day, up to but not on the day it was settled. */
    @Test
    void aSettledInvoiceIsOpenFromItsDayUntilItWasSettled() {
        callside("import", file("history.csv", SETTLED).toString()).assertDone();
        assertOpen(0, "2026-01-04");
        assertOpen(1, "2026-01-05");
        assertOpen(1, "2026-03-09");
        assertOpen(0, "2026-03-10");
        assertOpen(0, "2026-11-20");
    }

    @Test
    void theTableAndTheCsvSayTheSame() {
        callside("import", file("open.csv", BOOK).toString(), "--as-of", "2026-11-20")
                .assertDone();
        Outcome csv = callside("ledger", "--as-of", "2026-11-20", "--format", "csv");
        csv.assertDone();
        assertTrue(csv.out().contains("USD,credits,1,-30.00"), csv.out());
        Outcome table = callside("ledger", "--as-of", "2026-11-20");
        assertEquals(
                csv.out().lines().map(line -> line.replace(",", " ")).toList(),
                table.out().lines().map(line -> line.replaceAll(" +", " ")).toList());
    }

    private void assertOpen(int count, String day) {
        String said = ledger("--as-of", day);
        if (count == 0) assertEquals("{\"customers\":0,\"currencies\":{}}", said, day);
        else assertTrue(said.contains("\"openInvoices\":" + count + ",\"openAmount\":\"100.00\""), day + ": " + said);
    }
}
