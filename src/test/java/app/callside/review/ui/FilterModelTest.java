package app.callside.review.ui;

import static app.callside.review.Calls.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.call.CallId;
import app.callside.review.CallFilter;
import app.callside.review.Calls;
import app.callside.review.Narrowing;
import app.callside.review.Since;
import app.callside.review.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R1")
class FilterModelTest {
    private int changes;
    private final FilterModel model = new FilterModel(() -> TODAY, Locale.GERMANY, () -> changes++);

    @Test
    void whatIsTypedIsReadInTheWritingOfTheLocale() {
        model.leastPromised().set("4.500,50");
        model.mostMinutes().set(" 12 ");
        model.from().set("1.11.2026");
        assertEquals(
                CallFilter.ALL
                        .with(new Narrowing.PromisedAtLeast(new BigDecimal("4500.5")))
                        .with(new Narrowing.TalkedAtMost(Duration.ofMinutes(12)))
                        .with(new Narrowing.From(TODAY.withDayOfMonth(1))),
                model.filter());
        assertEquals(3, changes);
    }

    @Test
    void whatCannotBeReadNarrowsNothingAndSaysSo() {
        model.leastPromised().set("12x");
        model.leastMinutes().set("-3");
        model.from().set("someday");
        assertTrue(model.filter().isAll());
        assertTrue(model.isUnread(model.leastPromised()));
        assertTrue(model.isUnread(model.leastMinutes()));
        assertTrue(model.isUnread(model.from()));
        assertFalse(model.isUnread(model.until()));
    }

    @Test
    void aLastDayBeforeTheFirstIsNotAskedFor() {
        model.from().set("2026-11-20");
        model.until().set("2026-11-19");
        assertEquals(CallFilter.ALL.with(new Narrowing.From(TODAY.withDayOfMonth(20))), model.filter());
    }

    @Test
    void aFilterThatIsShownIsAskedForAndToldOnce() {
        Random random = new Random(20261125);
        for (int i = 0; i < 200; i++) {
            CallFilter filter = Calls.randomFilter(random, 4)
                    .without(Narrowing.TalkedAtLeast.class) // in whole minutes only
                    .without(Narrowing.TalkedAtMost.class)
                    .with(new Narrowing.TalkedAtMost(Duration.ofMinutes(1 + i)))
                    .with(new Narrowing.WithCard("owner-away-1", true))
                    .with(new Narrowing.Among("those counted", List.of(CallId.fresh())));
            changes = 0;
            model.show(filter, Span.ALL);
            assertEquals(filter, model.filter());
            assertEquals(1, changes);
        }
        model.clear();
        assertTrue(model.filter().isAll());
    }

    @Test
    void aSpanIsCountedFromTodayAndPromisesAreJudgedToday() {
        CallFilter kept = CallFilter.ALL.with(new Narrowing.Became(new Since(Since.Kind.KEPT, TODAY.minusYears(1))));
        model.show(kept, Span.LAST_7_DAYS);
        assertEquals(
                CallFilter.ALL
                        .with(new Narrowing.From(TODAY.minusDays(6)))
                        .with(new Narrowing.Became(new Since(Since.Kind.KEPT, TODAY))),
                model.filter());
    }

    @Test
    void whatNoControlShowsCanBeTakenAway() {
        Narrowing reached = new Narrowing.Reached(Narrowing.Reached.Who.RIGHT_PARTY);
        model.show(CallFilter.ALL.with(reached), Span.ALL);
        model.drop(reached);
        assertTrue(model.filter().isAll());
        assertEquals(Optional.empty(), model.collector().get());
    }
}
