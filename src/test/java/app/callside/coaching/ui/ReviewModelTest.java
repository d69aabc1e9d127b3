package app.callside.coaching.ui;

import static app.callside.review.Calls.TODAY;
import static app.callside.review.Calls.ZONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.base.text.Language;
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
import app.callside.coaching.HouseSheets;
import app.callside.coaching.Occasion;
import app.callside.coaching.SheetTemplate;
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
import java.util.Set;
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
    private static final String FATAL = HouseSheets.all(Language.ENGLISH).stream()
            .filter(one -> one.key().equals("follow-up"))
            .flatMap(one -> one.sheet().criteria().stream())
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
                () -> HouseSheets.all(Language.ENGLISH),
                seat,
                People.trail(database),
                database,
                Clock.fixed(NOON, ZONE));
        model = new ReviewModel(coaching, seat, later, () -> {});
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
        model.star("Rebuttal", 2);
        later.one();
        model.star("Opening", 5);
        later.all();
        assertEquals(Map.of("Opening", 5, "Rebuttal", 2), kept(0).marks().stars());
        assertEquals(kept(0).marks(), model.marks().get());
    }

    @Test
    void whatIsGivenJustBeforeAnotherCallIsOpenedIsKept() {
        show(0);
        model.star("Opening", 4);
        model.star("Rebuttal", 2);
        model.comment().set("said in a hurry");
        show(1);
        assertEquals(Map.of("Opening", 4, "Rebuttal", 2), kept(0).marks().stars());
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

    private SheetTemplate sheet(String key) {
        return model.sheets().all().get().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private String sheetName() {
        return model.sheet().orElseThrow().name();
    }

    @Test
    void anotherSheetIsPickedBeforeAndWhileItIsScored() {
        show(0);
        assertEquals("Follow-up", sheetName());
        model.pick(sheet("every-call"));
        later.all();
        assertFalse(kept(0).isBegun(), "a picked sheet alone is no review");
        model.star("Listening", 4);
        model.star("Commitment", 2);
        later.all();
        assertEquals("Any call", kept(0).sheet().name());
        model.pick(sheet("follow-up"));
        assertEquals(Map.of("Commitment", 2), model.marks().get().stars());
        later.all();
        assertEquals(
                List.of("follow-up", Map.of("Commitment", 2)),
                List.of(kept(0).sheet().key(), kept(0).marks().stars()));
        show(1);
        assertEquals("Follow-up", sheetName());
        show(0);
        model.share();
        later.all();
        model.pick(sheet("every-call"));
        later.all();
        assertEquals("follow-up", kept(0).sheet().key());
    }

    @Test
    void aSheetIsAddedAndScoredByAtOnce() {
        show(0);
        model.editSheets();
        SheetsModel sheets = model.sheets();
        assertEquals("Follow-up", sheets.name().get());
        sheets.text().set("half a line");
        sheets.copy("Copy of Follow-up");
        assertEquals("half a line", sheets.text().get());
        sheets.text().set("3 Brevity");
        sheets.propose(Occasion.FOLLOW_UP, true);
        sheets.keep();
        later.all();
        assertTrue(sheets.editing().get(), "something is still typed in another sheet");
        assertEquals(
                Optional.of("Copy of Follow-up"),
                sheets.edited().get().map(one -> one.sheet().name()));
        sheets.edit("follow-up");
        assertEquals("half a line", sheets.text().get());
        sheets.leave();
        assertEquals(List.of(), later.faults);
        model.pick(sheet("sheet-7"));
        model.star("Brevity", 5);
        later.all();
        assertEquals(Optional.of(100), kept(0).score());
        assertEquals(Set.of(Occasion.FOLLOW_UP), sheet("sheet-7").occasions());
    }

    @Test
    void whatCanNotBeReadStaysAsItIsTyped() {
        show(0);
        model.editSheets();
        model.sheets().text().set("Notes without a weight");
        model.sheets().keep();
        later.all();
        assertEquals("coaching.line", later.faults.getFirst().key());
        assertTrue(model.sheets().editing().get());
        assertEquals("Notes without a weight", model.sheets().text().get());
        assertEquals(1, sheet("follow-up").sheet().edition());
    }

    @Test
    void aRetiredSheetIsOfferedOnlyWhereItIsUsed() {
        show(0);
        model.star("Obstacle", 3);
        later.all();
        model.editSheets();
        model.sheets().retire();
        later.all();
        assertTrue(model.sheets().edited().get().orElseThrow().retired());
        assertTrue(model.offered().stream().anyMatch(SheetTemplate::retired));
        show(1);
        assertEquals("Any call", sheetName());
        assertFalse(model.offered().stream().anyMatch(SheetTemplate::retired));
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
