package app.callside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P1")
class NewerExportsTest extends CommandLineTest {
    private static final String HEADS = "Customer,Invoice No,Invoice Date,Due Date,Original Amount,Open Amount\n";
    private static final String FIRST = HEADS + """
            Fernhill Tools,F-1,2026-08-01,2026-08-31,100.00,100.00
            Quarry Lane Foods,Q-1,2026-11-01,2026-12-01,1000.00,1000.00
            """;
    private static final String LATER = HEADS + "Quarry Lane Foods,Q-1,2026-11-01,2026-12-01,1000.00,400.00\n";

    @Test
    void whatIsGoneStaysOpenUntilSomebodySaysThatTheListIsFull() {
        callside("import", file("first.csv", FIRST).toString(), "--as-of", "2026-11-20")
                .assertDone();
        String before = ledger("--as-of", "2026-11-21");
        String later = file("later.csv", LATER).toString();
        Outcome partial = callside("import", later, "--as-of", "2026-11-21");
        assertTrue(partial.out().contains("1 open item of the ledger"), partial.out());
        assertTrue(partial.out().contains("1 payment came with it"), partial.out());
        Outcome full = callside("import", "--full", later, "--as-of", "2026-11-21");
        assertTrue(full.out().contains("1 item is no longer on the full list"), full.out());
        assertTrue(ledger("--as-of", "2026-11-21").contains("\"customers\":1"));
        callside("import", "--undo").assertDone();
        callside("import", "--undo").assertDone();
        assertEquals(before, ledger("--as-of", "2026-11-21"));
    }

    @Test
    void theListComesInTheOrderAskedForWithThoseWhoAreNotCalled() {
        callside("import", file("first.csv", FIRST).toString(), "--as-of", "2026-11-20")
                .assertDone();
        Outcome called = callside("worklist", "--format", "csv", "--strategy", "largest_first");
        assertEquals(2, called.out().lines().count(), called.out());
        Outcome all = callside("worklist", "--format", "csv", "--held");
        assertTrue(all.out().contains("not-yet-due,Quarry Lane Foods"), all.out());
        assertEquals(
                1,
                callside("worklist", "--format", "csv", "--strategy", "mine", "--collector", "Nobody")
                        .out()
                        .lines()
                        .count());
    }
}
