package app.callside.figures.ui;

import static app.callside.figures.MemoryFigures.CLOCK;
import static app.callside.figures.MemoryFigures.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.DirectWork;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.base.work.Work;
import app.callside.call.Disposition;
import app.callside.figures.Figure;
import app.callside.figures.FigureKind;
import app.callside.figures.FigureSheet;
import app.callside.figures.MemoryFigures;
import app.callside.figures.Period;
import app.callside.figures.Value;
import app.callside.review.CallFilter;
import app.callside.review.Narrowing;
import app.callside.testing.People;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R2")
class FiguresModelTest {
    private final MemoryFigures memory = new MemoryFigures();
    private final FiguresModel model = model(new DirectWork());

    private FiguresModel model(Work work) {
        memory.call(TODAY, "Dana Reyes", Disposition.PROMISE, true, 6, 7);
        memory.call(TODAY.minusDays(3), "Sam Iyer", Disposition.NO_ANSWER, false, 0, 0);
        memory.call(TODAY.minusMonths(1), "Sam Iyer", Disposition.NO_ANSWER, false, 0, 0);
        return new FiguresModel(memory.figures(People.seat()), memory.calls(People.seat()), work, CLOCK, Locale.US);
    }

    private long calls() {
        Figure figure = model.sheet().get().orElseThrow().figure(FigureKind.CALLS);
        return ((Value.Count) figure.parts().getFirst().now()).number();
    }

    @Test
    void everyChoiceCountsAnew() {
        model.refresh();
        assertEquals(2, calls());
        assertFalse(model.counting().get());
        assertEquals(List.of("Dana Reyes", "Sam Iyer"), model.collectors());
        model.kind().set(Period.Kind.WEEK);
        assertEquals(1, calls());
        model.collector().set(Optional.of("Sam Iyer"));
        assertEquals(0, calls());
        model.kind().set(Period.Kind.YEAR);
        assertEquals(2, calls());
    }

    @Test
    void anyDaysCanBeTyped() {
        model.refresh();
        model.kind().set(Period.Kind.DAYS);
        assertEquals("2026-11-01", model.from().get());
        model.from().set("20 oct");
        model.until().set("2026-10-19");
        model.refresh();
        assertEquals(2, calls(), "a last day before the first is not asked for");
        model.until().set("today");
        model.refresh();
        assertEquals(3, calls());
        assertEquals(
                Period.between(LocalDate.of(2026, 10, 20), TODAY),
                model.sheet().get().orElseThrow().period());
    }

    @Test
    void aFigureOpensTheCallsBehindIt() {
        List<CallFilter> opened = new ArrayList<>();
        model.onOpen(opened::add);
        model.open(FigureKind.CALLS);
        assertEquals(List.of(), opened, "nothing is shown yet");
        model.refresh();
        model.open(FigureKind.RIGHT_PARTY);
        model.open(FigureKind.MISSED, "Sam Iyer");
        CallFilter month = CallFilter.ALL
                .with(new Narrowing.From(TODAY.withDayOfMonth(1)))
                .with(new Narrowing.Until(TODAY.withDayOfMonth(30)));
        assertEquals(month.with(new Narrowing.Reached(Narrowing.Reached.Who.RIGHT_PARTY)), opened.getFirst());
        assertEquals(month.with(new Narrowing.Missed()).with(new Narrowing.HeldBy("Sam Iyer")), opened.getLast());
    }

    @Test
    void onlyTheFigureThatWasChosenLastIsOpenedAndNoneAfterSomebodyElseSatDown() {
        Later later = new Later();
        FiguresModel slow = model(later);
        List<CallFilter> opened = new ArrayList<>();
        slow.onOpen(opened::add);
        slow.refresh();
        later.work();
        slow.open(FigureKind.KEPT_COUNT);
        slow.open(FigureKind.CONTACTS);
        assertEquals(List.of(), opened, "looked up in the background");
        later.work();
        assertEquals(1, opened.size());
        assertTrue(opened.getFirst().part(Narrowing.Reached.class).isPresent());
        slow.open(FigureKind.KEPT_COUNT);
        slow.forget();
        later.work();
        assertEquals(1, opened.size());
    }

    @Test
    void whatIsAboutMoneyOpensTheCallsInTheCurrencyThatIsShown() {
        memory.inDollars(TODAY, "Dana Reyes");
        List<CallFilter> opened = new ArrayList<>();
        model.onOpen(opened::add);
        model.refresh();
        model.open(FigureKind.PROMISED);
        assertEquals(
                Optional.of(new Narrowing.InCurrency(CurrencyUnit.USD)),
                opened.getFirst().part(Narrowing.InCurrency.class));
        model.open(FigureKind.KEPT_AMOUNT);
        String name = opened.getLast().part(Narrowing.Among.class).orElseThrow().name();
        assertTrue(name.startsWith("1 call of ") && name.contains("payments in USD"), name);
    }

    @Test
    void anAnswerThatComesTooLateIsNotShown() {
        Later later = new Later();
        FiguresModel slow = model(later);
        slow.refresh();
        assertTrue(slow.counting().get());
        slow.stop();
        assertFalse(slow.counting().get());
        later.work();
        assertEquals(Optional.empty(), slow.sheet().get());
        slow.refresh();
        slow.kind().set(Period.Kind.WEEK);
        later.work();
        assertEquals(
                Optional.of(Period.Kind.WEEK),
                slow.sheet().get().map(FigureSheet::period).map(Period::kind));
    }

    @Test
    void whoeverSitsDownNextSeesNothingOfTheOneBefore() {
        model.refresh();
        model.collector().set(Optional.of("Sam Iyer"));
        model.forget();
        assertEquals(Optional.empty(), model.sheet().get());
        assertEquals(List.of(), model.collectors());
        assertEquals(Optional.empty(), model.collector().get());
        Later later = new Later();
        FiguresModel slow = model(later);
        slow.refresh();
        slow.forget();
        assertFalse(slow.counting().get());
        later.work();
        assertEquals(Optional.empty(), slow.sheet().get(), "asked for by the one before");
        assertEquals(List.of(), slow.collectors());
        slow.refresh();
        later.first();
        slow.forget();
        later.work();
        assertEquals(List.of(), slow.collectors(), "names that were on their way");
    }

    @Test
    void aFaultEndsTheCounting() {
        memory.broken = true;
        assertThrows(Refused.class, model::refresh);
        assertFalse(model.counting().get());
        memory.broken = false;
        model.refresh();
        assertEquals(2, calls());
    }

    @Test
    void collectorsAreKnownOnceTheCallsAreCounted() {
        memory.onCatchUp = () -> memory.call(TODAY, "Lee Moran", Disposition.REFUSED, true, 1, 7);
        model.refresh();
        assertEquals(List.of("Dana Reyes", "Lee Moran", "Sam Iyer"), model.collectors());
    }

    /** Does nothing until it is told to. */
    private static final class Later implements Work {
        private final Deque<Runnable> waiting = new ArrayDeque<>();

        void first() {
            waiting.removeFirst().run();
        }

        void work() {
            while (!waiting.isEmpty()) first();
        }

        @Override
        public <T> void start(Callable<T> task, Consumer<? super T> then) {
            waiting.add(() -> new DirectWork().start(task, then));
        }

        @Override
        public <T> void start(Callable<T> task, Consumer<? super T> then, Consumer<Fault> otherwise) {
            start(task, then);
        }

        @Override
        public void show(Runnable step) {
            step.run();
        }
    }
}
