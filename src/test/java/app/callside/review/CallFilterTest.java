package app.callside.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.call.Disposition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R1")
class CallFilterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void wordsAreComparedWithoutAccentsAndCapitalsAndEachOnce() {
        assertEquals(
                List.of("buro", "cfo", "50%"),
                CallFilter.ALL.containing("  Büro CFO\tbüro 50% ").terms());
    }

    @Test
    void blankWordsNarrowNothing() {
        assertEquals(List.of(), CallFilter.ALL.containing("  ").terms());
        assertTrue(CallFilter.ALL.containing("  ").isAll());
    }

    @Test
    void everyPartNarrows() {
        assertFalse(CallFilter.ALL.heldBy(Optional.of("Dana Reyes")).isAll());
        assertFalse(CallFilter.ALL.between(Optional.of(DAY), Optional.empty()).isAll());
        assertFalse(CallFilter.ALL.endingIn(Optional.of(Disposition.REFUSED)).isAll());
    }

    @Test
    void aSpanThatEndsBeforeItStartsIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> CallFilter.ALL.between(Optional.of(DAY), Optional.of(DAY.minusDays(1))));
    }

    @Test
    void theLastSevenDaysAreTodayAndSixBefore() {
        assertEquals(Optional.of(DAY), Span.TODAY.from(DAY));
        assertEquals(Optional.of(LocalDate.of(2026, 11, 17)), Span.LAST_7_DAYS.from(DAY));
        assertEquals(Optional.of(LocalDate.of(2026, 10, 25)), Span.LAST_30_DAYS.from(DAY));
        assertEquals(Optional.empty(), Span.ALL.from(DAY));
    }
}
