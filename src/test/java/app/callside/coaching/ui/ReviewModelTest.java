package app.callside.coaching.ui;

import static app.callside.review.Calls.TODAY;
import static app.callside.review.Calls.ZONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.base.work.Work;
import app.callside.call.CallId;
import app.callside.call.CallRecord;
import app.callside.call.Disposition;
import app.callside.call.store.JdbcCallStore;
import app.callside.coaching.CallReview;
import app.callside.coaching.Coaching;
import app.callside.coaching.Criterion;
import app.callside.coaching.ScoreSheet;
import app.callside.coaching.store.JdbcCoachingStore;
import app.callside.ledger.CustomerId;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.people.Role;
import app.callside.people.Seat;
import app.callside.people.User;
import app.callside.review.Calls;
import app.callside.testing.Ledgers;
import app.callside.testing.People;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("R3")
class ReviewModelTest {
    private static final Instant NOON = TODAY.atTime(12, 0).atZone(ZONE).toInstant();
    private static final String FATAL = ScoreSheet.ofTheHouse().criteria().stream()
            .filter(Criterion::isInstantFail)
            .findFirst()
            .orElseThrow()
            .name();

    @TempDir
    Path folder;

    private Database database;
    private Coaching coaching;
    private ReviewModel model;
    private final Later later = new Later();
    private final List<CallId> calls = new ArrayList<>();

    /** Work that waits until it is told to go on. */
    private static final class Later implements Work {
        private final Deque<Runnable> tasks = new ArrayDeque<>();
        private final List<Fault> faults = new ArrayList<>();

        @Override
        public <T> void start(Callable<T> task, Consumer<? super T> then) {
            start(task, then, faults::add);
        }

        @Override
        public <T> void start(Callable<T> task, Consumer<? super T> then, Consumer<Fault> otherwise) {
            tasks.add(() -> {
                T result;
                try {
                    result = task.call();
                } catch (Refused refused) {
                    otherwise.accept(refused.fault());
                    return;
                } catch (Exception unforeseen) {
                    throw new AssertionError(unforeseen);
                }
                then.accept(result);
            });
        }

        @Override
        public void show(Runnable step) {
            step.run();
        }

        void one() {
            Runnable task = tasks.poll();
            if (task != null) task.run();
        }

        void all() {
            while (!tasks.isEmpty()) one();
        }
    }

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        JdbcCallStore store = new JdbcCallStore(database);
        database.inOne(() -> {
            assertEquals(new CustomerId(1), new JdbcLedgerStore(database).add(Ledgers.customer("Customer 1")));
            for (int i = 0; i < 3; i++) {
                CallRecord call = Calls.call(new CustomerId(1), "Dana Reyes", NOON.plusSeconds(i), Disposition.REFUSED);
                store.add(call);
                calls.add(call.id());
            }
        });
        Seat seat = Seat.of(User.of("Omar Lund", Role.SUPERVISOR));
        coaching = new Coaching(
                new JdbcCoachingStore(database),
                store,
                ScoreSheet.ofTheHouse(),
                seat,
                People.trail(database),
                database,
                Clock.fixed(NOON, ZONE));
        model = new ReviewModel(coaching, seat, later, ScoreSheet.ofTheHouse(), () -> {});
        model.refresh();
        later.all();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void show(int call) {
        model.open(Optional.of(calls.get(call)));
        later.all();
    }

    private CallReview kept(int call) {
        return coaching.review(calls.get(call)).orElseThrow();
    }

    @Test
    void openingOneCallWritesNothingIntoAnother() {
        show(0);
        model.fail(FATAL, true);
        model.comment().set("about the first");
        model.keep();
        later.all();
        show(1);
        assertTrue(model.marks().get().failed().isEmpty());
        show(0);
        assertEquals(java.util.Set.of(FATAL), model.marks().get().failed());
        show(2);
        for (int other : List.of(1, 2)) assertEquals("", kept(other).reviewer());
        assertEquals("about the first", kept(0).comment());
    }

    @Test
    void starsGivenFasterThanTheyAreKeptAreAllKept() {
        show(0);
        model.star("Opening", 4);
        model.star("Listening", 2);
        later.one();
        model.star("Opening", 5);
        later.all();
        assertEquals(Map.of("Opening", 5, "Listening", 2), kept(0).marks().stars());
        assertEquals(kept(0).marks(), model.marks().get());
    }

    @Test
    void whatIsGivenJustBeforeAnotherCallIsOpenedIsKept() {
        show(0);
        model.star("Opening", 4);
        model.star("Listening", 2);
        model.comment().set("said in a hurry");
        show(1);
        assertEquals(Map.of("Opening", 4, "Listening", 2), kept(0).marks().stars());
        assertEquals("said in a hurry", kept(0).comment());
        assertEquals("", kept(1).reviewer());
        assertEquals(calls.get(1), model.review().get().orElseThrow().call());
        assertEquals("", model.comment().get());
    }

    @Test
    void nothingIsDoneToACallThatIsNotShownAnyMore() {
        show(0);
        model.open(Optional.of(calls.get(1)));
        model.flag();
        model.share();
        model.star("Opening", 1);
        later.all();
        for (int call : List.of(0, 1)) assertFalse(kept(call).flagged());
        for (int call : List.of(0, 1)) assertEquals("", kept(call).reviewer());
    }

    @Test
    void whatIsBeingTypedStaysWhileTheSameCallIsReadAgain() {
        show(0);
        model.comment().set("half a sen");
        model.remark().set("half a rem");
        show(0);
        assertEquals("half a sen", model.comment().get());
        assertEquals("half a rem", model.remark().get());
    }

    @Test
    void aRefusalIsToldAndTheNextDeedIsDone() {
        show(0);
        model.share();
        model.flag();
        later.all();
        assertEquals(
                List.of("coaching.blank"), later.faults.stream().map(Fault::key).toList());
        assertTrue(kept(0).flagged());
        model.star("Opening", 3);
        model.share();
        later.all();
        assertTrue(kept(0).shared().isPresent());
        assertFalse(model.isWritable());
    }
}
