package app.callside.base.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C2")
class WorkingDaysTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Test
    void aWeekendMovesToMonday() {
        assertEquals(FRIDAY, WorkingDays.WEEKDAYS.onOrAfter(FRIDAY));
        assertEquals(FRIDAY.plusDays(3), WorkingDays.WEEKDAYS.onOrAfter(FRIDAY.plusDays(1)));
        assertEquals(FRIDAY.plusDays(3), WorkingDays.WEEKDAYS.onOrAfter(FRIDAY.plusDays(2)));
        assertEquals(FRIDAY.plusDays(3), WorkingDays.WEEKDAYS.plus(FRIDAY, 1));
    }

    @Test
    void aHolidayBehindAWeekendMovesOn() {
        WorkingDays days = new WorkingDays(Set.of(FRIDAY.plusDays(3), FRIDAY.plusDays(4)));
        assertFalse(days.isWorkingDay(FRIDAY.plusDays(3)));
        assertEquals(FRIDAY.plusDays(5), days.onOrAfter(FRIDAY.plusDays(1)));
        assertEquals(FRIDAY.plusDays(6), days.plus(FRIDAY, 2));
    }

    @Test
    void countingOnNeverLandsOnAClosedDayNorSkipsAnOpenOne() {
        long seed = 4;
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            Set<LocalDate> closed = new HashSet<>();
            for (int i = 0; i < 10; i++) closed.add(FRIDAY.plusDays(random.nextInt(40)));
            WorkingDays days = new WorkingDays(closed);
            LocalDate from = days.onOrAfter(FRIDAY.plusDays(random.nextInt(20)));
            int count = random.nextInt(10);
            LocalDate to = days.plus(from, count);
            assertTrue(days.isWorkingDay(to), "seed " + seed);
            long open = from.datesUntil(to).filter(days::isWorkingDay).count();
            assertEquals(count, open, "round " + round + ", seed " + seed);
        }
    }
}
