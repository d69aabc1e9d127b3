package app.callside.base.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/// On which day of a year a holiday falls.
sealed interface HolidayRule {
    /// Empty in a year that has no such day.
    Optional<LocalDate> in(int year);

    record Fixed(MonthDay day) implements HolidayRule {
        @Override
        public Optional<LocalDate> in(int year) {
            return day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
        }
    }

    /// @param count 1 to 5, or -1 for the last
    record Nth(int count, DayOfWeek weekday, Month month) implements HolidayRule {
        @Override
        public Optional<LocalDate> in(int year) {
            LocalDate day = LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(count, weekday));
            return Optional.of(day).filter(found -> found.getMonth() == month);
        }
    }

    record Before(DayOfWeek weekday, MonthDay day) implements HolidayRule {
        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(day.atYear(year).with(TemporalAdjusters.previous(weekday)));
        }
    }

    record From(DayOfWeek weekday, MonthDay day) implements HolidayRule {
        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(day.atYear(year).with(TemporalAdjusters.nextOrSame(weekday)));
        }
    }

    record AfterEaster(int days) implements HolidayRule {
        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(Easter.sunday(year).plusDays(days));
        }
    }

    record Dates(List<LocalDate> days) implements HolidayRule {
        public Dates {
            days = List.copyOf(days);
        }

        @Override
        public Optional<LocalDate> in(int year) {
            return days.stream().filter(day -> day.getYear() == year).findFirst();
        }
    }

    /// The first Monday of February, or the 1st itself where that is a Friday.
    record StBrigid() implements HolidayRule {
        @Override
        public Optional<LocalDate> in(int year) {
            LocalDate first = LocalDate.of(year, Month.FEBRUARY, 1);
            return Optional.of(
                    first.getDayOfWeek() == DayOfWeek.FRIDAY
                            ? first
                            : first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)));
        }
    }
}
