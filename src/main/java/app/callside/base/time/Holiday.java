package app.callside.base.time;

import java.time.LocalDate;
import java.util.Optional;

/// A named day of a country: when it falls, in which years, and where it goes from a weekend.
record Holiday(String name, HolidayRule rule, Move move, Years years) {
    /// What happens when the day falls on a weekend.
    enum Move {
        STAYS,
        SUNDAY_TO_MONDAY,
        WEEKEND_TO_MONDAY,
        /// to the next weekday that is not a holiday of its own
        SUBSTITUTE
    }

    /// @param every counted from `since`: 1 each year, 5 each fifth
    record Years(int since, int until, int every) {
        static final Years ALL = new Years(0, Integer.MAX_VALUE, 1);

        boolean include(int year) {
            return year >= since && year <= until && (year - since) % every == 0;
        }
    }

    Optional<LocalDate> in(int year) {
        return years.include(year) ? rule.in(year) : Optional.empty();
    }
}
