package app.callside.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R2")
class PeriodTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void eachKindIsCutOutOfTheCalendar() {
        assertDays("2026-11-23", "2026-11-29", Period.of(Period.Kind.WEEK, MONDAY.plusDays(6)));
        assertDays("2026-11-01", "2026-11-30", Period.of(Period.Kind.MONTH, MONDAY));
        assertDays("2026-10-25", "2026-11-23", Period.of(Period.Kind.LAST_30_DAYS, MONDAY));
        assertDays("2026-10-01", "2026-12-31", Period.of(Period.Kind.QUARTER, MONDAY));
        assertDays("2026-01-01", "2026-12-31", Period.of(Period.Kind.YEAR, MONDAY));
        assertThrows(IllegalArgumentException.class, () -> Period.of(Period.Kind.DAYS, MONDAY));
        assertThrows(IllegalArgumentException.class, () -> Period.between(MONDAY, MONDAY.minusDays(1)));
    }

    @Test
    void theOneBeforeIsOfTheSameKind() {
        assertDays(
                "2026-11-16", "2026-11-22", Period.of(Period.Kind.WEEK, MONDAY).before());
        assertDays(
                "2026-02-01",
                "2026-02-28",
                Period.of(Period.Kind.MONTH, LocalDate.of(2026, 3, 31)).before());
        assertDays(
                "2026-07-01",
                "2026-09-30",
                Period.of(Period.Kind.QUARTER, MONDAY).before());
        assertDays(
                "2025-01-01", "2025-12-31", Period.of(Period.Kind.YEAR, MONDAY).before());
        assertDays(
                "2026-11-11",
                "2026-11-13",
                Period.between(MONDAY.minusDays(9), MONDAY.minusDays(7)).before());
    }

    private static void assertDays(String from, String until, Period period) {
        assertEquals(LocalDate.parse(from), period.from());
        assertEquals(LocalDate.parse(until), period.until());
    }

    @Test
    void periodsLieSideBySideWithoutGapOrOverlap() {
        long seed = 20_261_123;
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000));
            Period.Kind kind = Period.Kind.values()[random.nextInt(Period.Kind.values().length)];
            Period period = kind == Period.Kind.DAYS
                    ? Period.between(day, day.plusDays(random.nextInt(90)))
                    : Period.of(kind, day);
            String about = period + ", seed " + seed;
            assertTrue(period.contains(day), about);
            assertEquals(period.from().minusDays(1), period.before().until(), about);
            assertEquals(period, period.before().after(), about);
            assertEquals(period.until().plusDays(1), period.after().from(), about);
        }
    }

    @Test
    void theCourseOfAPeriodIsThePeriod() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            LocalDate from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900));
            Period period = Period.between(from, from.plusDays(random.nextInt(1500)));
            var course = Course.of(period, java.util.Map.of());
            assertEquals(period.from(), course.getFirst().from());
            assertEquals(period.until(), course.getLast().until());
            for (int k = 1; k < course.size(); k++)
                assertEquals(
                        course.get(k - 1).until().plusDays(1), course.get(k).from());
            assertTrue(course.size() <= 31, period + " has " + course.size());
        }
    }

    @Test
    void saysHowMuchOfItIsOver() {
        Period month = Period.of(Period.Kind.MONTH, MONDAY);
        assertEquals(30, month.days());
        assertEquals(23, month.daysBy(MONDAY));
        assertEquals(0, month.daysBy(LocalDate.of(2026, 10, 31)));
        assertEquals(30, month.daysBy(LocalDate.of(2027, 10, 31)));
    }
}
