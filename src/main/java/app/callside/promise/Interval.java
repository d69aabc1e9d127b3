package app.callside.promise;

import java.time.LocalDate;

/// The time between two payments of a plan.
public enum Interval {
    WEEK,
    FORTNIGHT,
    MONTH;

    /// So many times after a day; a month that lacks the day has its last one instead.
    public LocalDate after(LocalDate first, int times) {
        return switch (this) {
            case WEEK -> first.plusWeeks(times);
            case FORTNIGHT -> first.plusWeeks(2L * times);
            case MONTH -> first.plusMonths(times);
        };
    }
}
