package app.callside.base.sql;

import static app.callside.testing.Ledgers.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.Progress;
import app.callside.call.MemoryJournal;
import app.callside.intake.FaultyRows;
import app.callside.intake.ImportOptions;
import app.callside.intake.Intake;
import app.callside.intake.store.JdbcColumnChoices;
import app.callside.ledger.CustomerId;
import app.callside.ledger.store.JdbcImportStore;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.testing.Books;
import app.callside.testing.People;
import app.callside.worklist.QueueFilter;
import app.callside.worklist.Snooze;
import app.callside.worklist.Strategy;
import app.callside.worklist.Worklist;
import app.callside.worklist.WorklistEntry;
import app.callside.worklist.Worklists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is imported, ranked and taken back on H2 is so on PostgreSQL. */
@Tag("P1")
class BookOnPostgresTest {
    private static final String HEAD = "Customer,Invoice No,Invoice Date,Due Date,Amount,Open Balance,Currency,Phone\n";
    private static final String FIRST = HEAD
            + "Northlight Tools,N-1,2026-07-01,2026-08-01,500.00,500.00,USD,\n"
            + "Northlight Tools,N-2,2026-10-01,2026-11-20,250.00,250.00,EUR,\n"
            + "Eastgate Mills,E-9,2026-09-15,2026-10-15,80.50,80.50,USD,\n";
    private static final String SECOND =
            HEAD + "Northlight Tools,N-1,2026-07-01,2026-08-01,500.00,100.00,USD,+1 312 555 0142\n";

    @TempDir
    Path folder;

    @Test
    void aBookIsImportedRankedPutAsideAndTakenBack() throws IOException {
        try (Database database = EmbeddedPostgresEngine.open()) {
            Clock clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
            Books books = Books.over(database, new MemoryJournal(), clock, () -> 0);
            JdbcLedgerStore ledger = books.ledgerStore();
            Worklist worklist = Worklists.over(database, books);
            Intake intake = new Intake(
                    new JdbcImportStore(database),
                    _ -> false,
                    new JdbcColumnChoices(database, clock),
                    books.followUps(),
                    People.trail(database),
                    database,
                    clock);
            worklist.rollTo(TODAY);
            run(intake, FIRST, false);
            List<WorklistEntry> before = all(worklist, Strategy.TODAY);
            assertEquals(3, before.size(), before.toString());
            for (Strategy strategy : Strategy.values())
                assertEquals(
                        worklist.on(TODAY, strategy, QueueFilter.ALL.withHeld(true)),
                        all(worklist, strategy),
                        "" + strategy);
            run(intake, SECOND, true);
            assertEquals(2, worklist.count(QueueFilter.ALL, TODAY));
            CustomerId customer =
                    ledger.customerWithKey("Northlight Tools").orElseThrow().id();
            assertEquals(1, ledger.paymentsOf(customer).size());
            worklist.snooze(new Snooze(customer, TODAY.plusDays(1), "stocktaking", "Dana", clock.instant()));
            assertEquals(0, worklist.count(QueueFilter.ALL.named("north%"), TODAY));
            worklist.wake(customer);
            worklist.rollTo(TODAY.plusDays(3));
            worklist.rollTo(TODAY);
            intake.undo();
            assertEquals(before, all(worklist, Strategy.TODAY));
            assertTrue(worklist.figures(QueueFilter.ALL, TODAY).size() == 2);
            intake.undo();
            assertEquals(0, worklist.count(QueueFilter.ALL.withHeld(true), TODAY));
        }
    }

    private static List<WorklistEntry> all(Worklist worklist, Strategy strategy) {
        return worklist.page(strategy, QueueFilter.ALL.withHeld(true), TODAY, 0, 100);
    }

    private void run(Intake intake, String content, boolean full) throws IOException {
        Path file = Files.writeString(folder.resolve("open" + full + ".csv"), content);
        intake.run(file, ImportOptions.FROM_FILE.asOf(TODAY).asFullList(full), FaultyRows.REFUSE, Progress.NONE);
    }
}
