package app.callside.find.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.base.work.UnitOfWork;
import app.callside.base.work.Wanted;
import app.callside.find.EntryKind;
import app.callside.find.FindEntry;
import app.callside.find.FindStore;
import app.callside.find.Finder;
import app.callside.find.Hit;
import app.callside.find.MemoryFindStore;
import app.callside.find.Span;
import app.callside.find.ui.FindModel.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X2")
class FindModelTest {
    private final MemoryFindStore store = new MemoryFindStore();
    private final LateAnswers work = new LateAnswers();
    private final FindModel model = new FindModel(finder(store), work);
    private final List<String> opened = new ArrayList<>();

    static Finder finder(FindStore store) {
        return new Finder(store, new UnitOfWork() {
            @Override
            public <T> T inOne(Supplier<T> useCase) {
                return useCase.get();
            }
        });
    }

    @BeforeEach
    void fill() {
        store.add("Harborline Foods Ltd", "C-1", "+1 312 555 0142");
        store.add("Harbor", "C-2", "");
        store.add("Pine & Sons", "C-3", "");
        model.onOpen(hit -> opened.add(hit.customerName()));
    }

    private void type(String text) {
        for (int end = 1; end <= text.length(); end++) model.typed().set(text.substring(0, end));
    }

    private List<String> shown() {
        return model.answer().get().hits().stream().map(Hit::customerName).toList();
    }

    @Test
    void resultsComeWhileTyping() {
        model.typed().set("h");
        work.answerAll();
        assertEquals(List.of("Harbor", "Harborline Foods Ltd"), shown());
        assertEquals(0, model.chosen().get());
        model.typed().set("harborl");
        work.answerAll();
        assertEquals(List.of("Harborline Foods Ltd"), shown());
    }

    @Test
    void oneQuestionIsAskedAtATimeAndTheNextIsTheNewest() {
        type("pine");
        assertEquals(1, work.asked());
        work.answerOne();
        assertEquals(2, work.asked());
        assertEquals(State.CLOSED, model.answer().get().state(), "an answer to what is no longer typed is dropped");
        work.answerAll();
        assertEquals(2, work.asked());
        assertEquals(List.of("Pine & Sons"), shown());
    }

    @Test
    void whatReadsForWordsThatAreNoLongerTypedIsStopped() {
        Reading reading = new Reading();
        FindModel slow = new FindModel(finder(reading), work);
        reading.meanwhile = () -> slow.typed().set("pine");
        slow.typed().set("pin");
        work.answerOne();
        assertTrue(reading.stopped);
        assertEquals(State.CLOSED, slow.answer().get().state());
        reading.meanwhile = () -> {};
        work.answerAll();
        assertEquals("pine", slow.answer().get().typed());
    }

    /** Something goes on while it is being read. */
    private static final class Reading implements FindStore {
        private Runnable meanwhile = () -> {};
        private boolean stopped;

        @Override
        public List<FindEntry> entries(EntryKind kind, boolean settled, Span span, int most) {
            Wanted asked = Wanted.here().orElseThrow();
            asked.begin(() -> stopped = true);
            meanwhile.run();
            asked.done();
            return List.of();
        }

        @Override
        public List<Hit> described(List<FindEntry> entries) {
            return List.of();
        }

        @Override
        public List<Hit.Invoice> invoices(NumberPart part, String number, boolean goesOn, int most) {
            return List.of();
        }

        @Override
        public void refresh(Set<Long> accounts) {}

        @Override
        public List<Long> outOfStep(long after, int most) {
            return List.of();
        }
    }

    @Test
    void anAnswerThatComesAfterClosingIsDropped() {
        type("pine");
        model.close();
        work.answerAll();
        assertEquals(State.CLOSED, model.answer().get().state());
        assertEquals(1, work.asked());
    }

    @Test
    void spacesAreNoQuestion() {
        type("   ");
        assertEquals(0, work.asked());
        assertEquals(State.CLOSED, model.answer().get().state());
    }

    @Test
    void theArrowsStayInTheList() {
        model.typed().set("h");
        work.answerAll();
        model.up();
        assertEquals(0, model.chosen().get());
        model.down();
        model.down();
        assertEquals(1, model.chosen().get());
        model.open();
        assertEquals(List.of("Harborline Foods Ltd"), opened);
        assertEquals("", model.typed().get());
        assertEquals(State.CLOSED, model.answer().get().state());
    }

    @Test
    void enterBeforeTheAnswerOpensTheFirstHitOfTheNewestQuestion() {
        type("pine");
        model.open();
        assertEquals(List.of(), opened);
        work.answerAll();
        assertEquals(List.of("Pine & Sons"), opened);
    }

    @Test
    void typingOnAfterEnterTakesItBack() {
        type("har");
        model.open();
        type("pine");
        work.answerAll();
        assertEquals(List.of(), opened);
        assertEquals(List.of("Pine & Sons"), shown());
    }

    @Test
    void nothingFoundIsAnAnswer() {
        type("zzz");
        work.answerAll();
        assertEquals(State.NOTHING, model.answer().get().state());
        assertEquals(-1, model.chosen().get());
        model.down();
        model.open();
        assertEquals(List.of(), opened);
    }

    @Test
    void afterAFailureTypingOnAsksAgain() {
        Unreadable broken = new Unreadable(store);
        FindModel over = new FindModel(finder(broken), work);
        over.typed().set("pi");
        work.answerAll();
        assertEquals(State.FAILED, over.answer().get().state());
        broken.mended = true;
        over.typed().set("pin");
        work.answerAll();
        assertEquals(State.FOUND, over.answer().get().state());
    }

    /** A store that can't be read until it is mended. */
    private static final class Unreadable implements FindStore {
        private final FindStore behind;
        private boolean mended;

        Unreadable(FindStore behind) {
            this.behind = behind;
        }

        @Override
        public List<FindEntry> entries(EntryKind kind, boolean settled, Span span, int most) {
            if (!mended) throw new Refused(Fault.of("store.read", "as if the disk was gone"));
            return behind.entries(kind, settled, span, most);
        }

        @Override
        public List<Hit> described(List<FindEntry> entries) {
            return behind.described(entries);
        }

        @Override
        public List<Hit.Invoice> invoices(NumberPart part, String number, boolean goesOn, int most) {
            return behind.invoices(part, number, goesOn, most);
        }

        @Override
        public void refresh(Set<Long> accounts) {}

        @Override
        public List<Long> outOfStep(long after, int most) {
            return List.of();
        }
    }
}
