package app.callside.review.ui;

import static app.callside.review.Calls.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.callside.base.work.DirectWork;
import app.callside.base.work.Refused;
import app.callside.call.CallId;
import app.callside.people.Seat;
import app.callside.review.CallFilter;
import app.callside.review.Narrowing;
import app.callside.review.SavedView;
import app.callside.review.SavedViews;
import app.callside.review.Span;
import app.callside.review.ViewStore;
import app.callside.testing.People;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R1")
class ViewsModelTest {
    private final Map<String, SavedView> kept = new TreeMap<>();
    private final FilterModel filter = new FilterModel(() -> TODAY, Locale.US, () -> {});
    private final ViewsModel model = model(People.seat());

    private ViewsModel model(Seat seat) {
        return new ViewsModel(views(seat), filter, new DirectWork());
    }

    private SavedViews views(Seat seat) {
        ViewStore store = new ViewStore() {
            @Override
            public List<SavedView> all() {
                return kept.values().stream()
                        .sorted(Comparator.comparing(SavedView::name))
                        .toList();
            }

            @Override
            public void keep(SavedView view) {
                kept.put(view.name(), view);
            }

            @Override
            public void drop(String name) {
                kept.remove(name);
            }
        };
        return new SavedViews(store, seat, People.directUnit());
    }

    private void keep(String name) {
        model.startNaming();
        model.name().set(name);
        model.keep();
    }

    @Test
    void whatIsShownIsKeptUnderANameAndShownAgain() {
        filter.words().set("release");
        filter.span().set(Span.LAST_7_DAYS);
        CallFilter shown = filter.filter();
        keep("  Releases ");
        assertEquals("Releases", model.chosen().get().orElseThrow().name());
        model.choose(Optional.empty());
        assertEquals(CallFilter.ALL, filter.filter());
        model.choose(Optional.of(model.all().get().getFirst()));
        assertEquals(shown, filter.filter());
        assertEquals(Span.LAST_7_DAYS, filter.span().get());
    }

    @Test
    void callsNamedOneByOneAreKeptUnlessTheyAreTooManyToReadWithEveryList() {
        filter.show(CallFilter.ALL.with(named(SavedView.MOST_CALLS)), Span.ALL);
        keep("Just so many");
        assertEquals(Optional.of(filter.filter()), model.chosen().get().map(SavedView::filter));
        SavedViews views = views(People.seat());
        CallFilter many = CallFilter.ALL.with(named(SavedView.MOST_CALLS + 1));
        Refused refused = assertThrows(Refused.class, () -> views.keep("Too many", many, Span.ALL));
        assertEquals("review.view.many", refused.fault().key());
        assertEquals(1, kept.size());
    }

    private static Narrowing named(int calls) {
        return new Narrowing.Among(
                "those counted",
                IntStream.range(0, calls).mapToObj(_ -> CallId.fresh()).toList());
    }

    @Test
    void aTypedFirstDayIsKeptInsteadOfASpan() {
        filter.span().set(Span.LAST_7_DAYS);
        filter.from().set("2026-01-01");
        CallFilter shown = filter.filter();
        keep("This year");
        filter.clear();
        model.choose(Optional.of(model.all().get().getFirst()));
        assertEquals(shown, filter.filter());
    }

    @Test
    void aViewThatWasChangedOnTheScreenCanBeChosenAgain() {
        filter.words().set("release");
        keep("Releases");
        SavedView view = model.chosen().get().orElseThrow();
        filter.words().set("refuse");
        assertEquals(Optional.empty(), model.chosen().get());
        model.choose(Optional.of(view));
        assertEquals("release", filter.words().get());
    }

    @Test
    void theViewOfSomebodyElseIsLeftToThem() {
        filter.words().set("release");
        keep("Releases");
        SavedViews danas = views(Seat.of(People.COLLECTOR));
        assertThrows(Refused.class, () -> danas.drop("Releases"));
        assertThrows(Refused.class, () -> danas.keep("Releases", CallFilter.ALL, Span.ALL));
        danas.keep("Mine", CallFilter.ALL.with(new Narrowing.Missed()), Span.ALL);
        assertEquals(2, kept.size());
        views(People.seat()).drop("Mine");
        assertEquals(1, kept.size());
    }
}
