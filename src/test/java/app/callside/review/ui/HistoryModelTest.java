package app.callside.review.ui;

import static app.callside.review.Calls.TODAY;
import static app.callside.review.Calls.ZONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.DirectWork;
import app.callside.base.work.Work;
import app.callside.call.CallRecord;
import app.callside.call.Disposition;
import app.callside.call.Speaker;
import app.callside.ledger.CustomerId;
import app.callside.review.CallRow;
import app.callside.review.Calls;
import app.callside.review.MemoryHistory;
import app.callside.review.Narrowing;
import app.callside.review.Span;
import app.callside.review.Timeline;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R1")
class HistoryModelTest {
    private static final Instant NOON = TODAY.atTime(12, 0).atZone(ZONE).toInstant();

    private final MemoryHistory memory = new MemoryHistory();
    private final HistoryModel model = model(new DirectWork());

    private HistoryModel model(Work work) {
        return new HistoryModel(memory.history(), List::of, work, Clock.fixed(NOON, ZONE), Locale.US);
    }

    @Test
    void opensTheNewestCallByItself() {
        call("Dana Reyes", 10, "older");
        CallRecord newest = call("Sam Iyer", 5, "newest");
        model.refresh();
        assertEquals(2, model.total().get());
        assertEquals(List.of("Dana Reyes", "Sam Iyer"), model.collectors());
        assertEquals(newest.id(), opened().call().id());
    }

    @Test
    void everyFilterNarrowsTheList() {
        call("Dana Reyes", 5, "released today");
        call("Sam Iyer", 60 * 24 * 8, "released last week");
        model.refresh();
        model.filter().words().set("releas");
        assertEquals(2, model.total().get());
        assertTrue(model.narrowed().get());
        model.filter().span().set(Span.LAST_7_DAYS);
        assertEquals(1, model.total().get());
        model.filter().collector().set(Optional.of("Sam Iyer"));
        assertEquals(0, model.total().get());
        model.filter().clear();
        assertEquals(2, model.total().get());
        assertFalse(model.narrowed().get());
        model.filter().outcome().set(Optional.of(new Narrowing.Outcome(Disposition.DISPUTE)));
        assertEquals(0, model.total().get());
    }

    @Test
    void anEmptyListClosesTheCall() {
        call("Dana Reyes", 5, "released");
        model.refresh();
        model.filter().words().set("nowhere");
        assertEquals(Optional.empty(), model.chosen().get());
        assertEquals(Optional.empty(), model.timeline().get());
    }

    @Test
    void theChosenCallStaysChosenWhileItFits() {
        CallRecord older = call("Dana Reyes", 10, "released");
        call("Sam Iyer", 5, "refused");
        model.refresh();
        model.choose(model.rows().getLast());
        assertEquals(older.id(), opened().call().id());
        model.refresh();
        model.filter().words().set("re");
        assertEquals(older.id(), opened().call().id());
        model.filter().words().set("refused");
        assertEquals("Sam Iyer", opened().call().collector());
    }

    @Test
    void onlyTheAnswerToTheNewestQuestionIsShown() {
        call("Dana Reyes", 10, "released");
        call("Sam Iyer", 5, "refused");
        LateWork late = new LateWork();
        HistoryModel waiting = model(late);
        waiting.filter().words().set("re");
        waiting.filter().words().set("rel");
        late.answerBackwards();
        assertEquals(1, waiting.total().get());
        assertEquals(List.of("Dana Reyes"), collectors(waiting));
    }

    @Test
    void onlyTheCallChosenLastIsOpened() {
        call("Dana Reyes", 10, "released");
        call("Sam Iyer", 5, "refused");
        LateWork late = new LateWork();
        HistoryModel waiting = model(late);
        waiting.refresh();
        late.answerBackwards();
        waiting.choose(waiting.rows().get(1));
        waiting.choose(waiting.rows().get(0));
        late.answerBackwards();
        assertEquals("Sam Iyer", waiting.timeline().get().orElseThrow().call().collector());
    }

    @Test
    void fetchesPagesAndNeverTheWholeTableAtOnce() {
        for (int i = 0; i < 250; i++) call("Dana Reyes", i, "call");
        model.refresh();
        assertEquals(HistoryModel.PAGE, model.rows().size());
        model.more();
        assertEquals(2 * HistoryModel.PAGE, model.rows().size());
        call("Sam Iyer", 0, "finished meanwhile");
        model.more();
        assertEquals(250, new HashSet<>(model.rows()).size());
        assertEquals(250, model.rows().size());
        assertEquals(251, model.total().get());
    }

    @Test
    void readAgainTheListStaysAsFarAsItWasFetchedAndTheCallOpen() {
        for (int i = 0; i < 250; i++) call("Dana Reyes", i, "call");
        model.refresh();
        model.more();
        model.choose(model.rows().get(150));
        CallRow open = model.rows().get(150);
        model.askAgain();
        assertEquals(2 * HistoryModel.PAGE, model.rows().size());
        assertEquals(open.call().id(), opened().call().id());
        assertEquals(Optional.of(open), model.chosen().get());
    }

    @Test
    void aCallThatIsNotInTheListStaysOpenWhenTheListIsReadAgain() {
        CallRecord other = call("Sam Iyer", 10, "refused");
        call("Dana Reyes", 5, "released");
        model.refresh();
        model.filter().words().set("released");
        model.open(other.id());
        assertEquals(Optional.empty(), model.chosen().get());
        model.askAgain();
        assertEquals(other.id(), opened().call().id());
        model.filter().words().set("rel");
        assertEquals("Dana Reyes", opened().call().collector());
    }

    @Test
    void noPageIsAddedToAListThatIsOnItsWayOut() {
        for (int i = 0; i < 150; i++) call("Dana Reyes", i, i % 2 == 0 ? "even call" : "odd call");
        LateWork late = new LateWork();
        HistoryModel waiting = model(late);
        waiting.refresh();
        late.answerBackwards();
        waiting.filter().words().set("even");
        waiting.more();
        late.answerBackwards();
        assertEquals(75, waiting.rows().size());
        assertEquals(75, new HashSet<>(waiting.rows()).size());
    }

    @Test
    void asksOnceWhileAPageIsOnItsWayAndNotAtAllWhenAllIsHere() {
        for (int i = 0; i < 150; i++) call("Dana Reyes", i, "call");
        LateWork late = new LateWork();
        HistoryModel waiting = model(late);
        waiting.refresh();
        late.answerBackwards();
        int before = memory.finds();
        waiting.more();
        waiting.more();
        late.answerBackwards();
        waiting.more();
        late.answerBackwards();
        assertEquals(1, memory.finds() - before);
        assertEquals(150, waiting.rows().size());
    }

    private static List<String> collectors(HistoryModel of) {
        return of.rows().stream()
                .map(CallRow::call)
                .map(call -> call.collector())
                .toList();
    }

    private Timeline opened() {
        return model.timeline().get().orElseThrow();
    }

    private CallRecord call(String collector, int minutesAgo, String note) {
        CallRecord call = Calls.call(
                new CustomerId(1),
                collector,
                NOON.minusSeconds(60L * minutesAgo),
                Disposition.PROMISE,
                Calls.line(0, Calls.at(0, 9), Speaker.COLLECTOR, note));
        memory.add(call);
        return call;
    }
}
