package app.callside.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.call.CallId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R1")
class CallFilterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void blankWordsNarrowNothing() {
        assertTrue(CallFilter.ALL.containing("  ").isAll());
        assertFalse(CallFilter.ALL.containing("cfo").isAll());
    }

    @Test
    void ofEachKindThereIsOne() {
        CallFilter dana = CallFilter.ALL.with(new Narrowing.HeldBy("Dana Reyes"));
        CallFilter sam = dana.with(new Narrowing.HeldBy("Sam Iyer"));
        assertEquals(List.of(new Narrowing.HeldBy("Sam Iyer")), sam.parts());
        assertTrue(sam.without(Narrowing.HeldBy.class).isAll());
        assertThrows(
                IllegalArgumentException.class,
                () -> new CallFilter("", List.of(new Narrowing.HeldBy("Dana"), new Narrowing.HeldBy("Sam"))));
    }

    @Test
    void theOrderInWhichItWasNarrowedDoesNotMatter() {
        Narrowing one = new Narrowing.Missed();
        Narrowing other = new Narrowing.HeldBy("Sam Iyer");
        assertEquals(
                CallFilter.ALL.with(one).with(other), CallFilter.ALL.with(other).with(one));
    }

    @Test
    void aSpanThatEndsBeforeItStartsIsRefused() {
        CallFilter from = CallFilter.ALL.with(new Narrowing.From(DAY));
        Narrowing before = new Narrowing.Until(DAY.minusDays(1));
        assertThrows(IllegalArgumentException.class, () -> from.with(before));
    }

    @Test
    void whatIsKeptOfAFilterIsTheFilter() {
        Random random = new Random(20261124);
        for (int i = 0; i < 300; i++) {
            CallFilter filter = Calls.randomFilter(random, 4)
                    .with(new Narrowing.WithCard("owner-away-1", i % 2 == 0))
                    .with(new Narrowing.Flagged())
                    .with(new Narrowing.Among("Matured in \"October\"", List.of(CallId.fresh(), CallId.fresh())));
            assertEquals(filter, NarrowingText.read(NarrowingText.write(filter)));
        }
        assertThrows(IllegalArgumentException.class, () -> NarrowingText.read("{\"parts\":[{\"kind\":\"Nothing\"}]}"));
        assertThrows(IllegalArgumentException.class, () -> NarrowingText.read("not ours"));
    }

    @Test
    void theLastSevenDaysAreTodayAndSixBefore() {
        assertEquals(Optional.of(DAY), Span.TODAY.from(DAY));
        assertEquals(Optional.of(LocalDate.of(2026, 11, 17)), Span.LAST_7_DAYS.from(DAY));
        assertEquals(Optional.of(LocalDate.of(2026, 10, 25)), Span.LAST_30_DAYS.from(DAY));
        assertEquals(Optional.empty(), Span.ALL.from(DAY));
    }

    @Test
    void aViewThatCameBackDamagedIsRefusedAsOne() {
        for (String damaged : List.of(
                "{\"parts\":[null]}",
                "{\"parts\":[3]}",
                "{\"parts\":[{\"kind\":\"Among\",\"of\":\"x\",\"calls\":[3]}]}",
                "{\"parts\":[{\"kind\":\"Became\",\"of\":\"KEPT\"}]}",
                "{\"parts\":" + "[".repeat(50_000)))
            assertThrows(IllegalArgumentException.class, () -> NarrowingText.read(damaged));
    }
}
