package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.Progress;
import app.callside.base.work.Undisturbed;
import app.callside.call.CallFixture;
import app.callside.call.CallId;
import app.callside.call.Disposition;
import app.callside.call.EndedCall;
import app.callside.call.Finish;
import app.callside.call.LiveCall;
import app.callside.call.Outcome;
import app.callside.figures.Period;
import app.callside.intake.FaultyRows;
import app.callside.intake.ImportOptions;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.review.CallFilter;
import app.callside.testing.Ledgers;
import app.callside.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every thread of the program is interrupted again and again: all goes on as if nothing was. */
@Tag("X1")
class InterruptStormTest {
    private static final Set<String> OURS = Set.of("db-writer", "call-journal", "backup", "door-book", "deck", "work");

    @TempDir
    Path folder;

    private int blows;
    private final List<CallId> finished = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    @Test
    void nothingIsLostAndNothingFails() throws InterruptedException, IOException {
        TestDatabase.prepare(folder);
        try (Wiring wiring = Wiring.open(folder, Clock.systemUTC(), Locale.US)) {
            wiring.database.inOne(() -> new JdbcLedgerStore(wiring.database).add(Ledgers.customer("Fernhill Bakery")));
            try (var work = Undisturbed.daemons(3, "work", Thread.NORM_PRIORITY)) { // as the window has them
                Future<?> asked = work.submit(() -> work(wiring));
                while (!asked.isDone()) {
                    storm();
                    LockSupport.parkNanos(1_000_000);
                }
            }
            assertEquals(List.of(), failures);
        }
        try (Wiring wiring = Wiring.open(folder, Clock.systemUTC(), Locale.US)) {
            for (CallId id : finished) assertTrue(wiring.callStore().call(id).isPresent(), "a finished call is lost");
            assertEquals(Importer.INVOICES, invoices(wiring));
            assertEquals(List.of(), wiring.journal.unfinished());
            wiring.safekeeping().checkJournal();
            assertEquals(4, wiring.safekeeping().checkBackups());
        }
        System.out.println("interrupted " + blows + " times, lost 0");
    }

    private void storm() {
        Thread[] all = new Thread[Thread.activeCount() + 50];
        Thread.enumerate(all);
        for (Thread one : all) {
            if (one == null || !OURS.contains(one.getName())) continue;
            one.interrupt();
            blows++;
        }
    }

    private void work(Wiring wiring) {
        try {
            for (int round = 0; round < 4; round++) {
                LiveCall call = wiring.calls.open(CallFixture.plan());
                for (int line = 0; line < 5; line++) {
                    call.type(line, "line " + line);
                    wiring.journal.flush();
                }
                call.hangUp();
                wiring.calls.finish(
                        EndedCall.of(call),
                        new Finish(
                                Outcome.of(Disposition.PROMISE),
                                true,
                                Optional.of(CallFixture.followUp(CallFixture.TODAY)),
                                "",
                                "recap",
                                7));
                finished.add(call.id());
                wiring.history().catchUp(Progress.NONE);
                LocalDate today = LocalDate.now(wiring.clock);
                assertEquals(
                        finished.size(),
                        wiring.history().page(CallFilter.ALL, 50, today).total());
                wiring.figures().of(Period.of(Period.Kind.WEEK, today), Optional.empty(), Progress.NONE);
                wiring.safekeeping().makeNow();
                Path file = folder.resolve("book.csv");
                Files.writeString(file, Importer.book(round));
                wiring.intake()
                        .run(
                                file,
                                ImportOptions.FROM_FILE.asOf(
                                        LocalDate.of(2026, 1, 1).plusDays(round)),
                                FaultyRows.REFUSE,
                                Progress.NONE);
            }
        } catch (Throwable failed) {
            failures.add(failed);
        }
    }

    private static int invoices(Wiring wiring) {
        return wiring.database.read(h -> h.createQuery("select count(*) from invoice")
                .mapTo(Integer.class)
                .one());
    }
}
