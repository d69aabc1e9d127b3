package app.callside.figures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/// A run of whole days that figures are about.
///
/// @param kind which calendar unit it is, or none
/// @param until its last day, included; not before `from`
public record Period(Kind kind, LocalDate from, LocalDate until) {
    /// How a period is cut out of the calendar.
    public enum Kind {
        /// from Monday to Sunday
        WEEK,
        MONTH,
        LAST_30_DAYS,
        QUARTER,
        YEAR,
        /// from any day to any other
        DAYS
    }

    private static final int THIRTY = 30;
    private static final int MONTHS_OF_A_QUARTER = 3;

    public Period {
        if (until.isBefore(from))
            throw new IllegalArgumentException("A period ends on or after its start, not on " + until);
    }

    /// The one that a day lies in, whole: a month ends on its last day though that be still to come.
    ///
    /// @throws IllegalArgumentException for [Kind#DAYS], which no day alone tells
    public static Period of(Kind kind, LocalDate day) {
        LocalDate from = switch (kind) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case LAST_30_DAYS -> day.minusDays(THIRTY - 1L);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1L) % MONTHS_OF_A_QUARTER);
            case YEAR -> day.withDayOfYear(1);
            case DAYS -> throw new IllegalArgumentException("Which days?");
        };
        return new Period(kind, from, next(kind, from, THIRTY).minusDays(1));
    }

    public static Period between(LocalDate from, LocalDate until) {
        return new Period(Kind.DAYS, from, until);
    }

    /// The period of the same kind that ends on the day before this one; of no kind, as many days.
    public Period before() {
        LocalDate begin = switch (kind) {
            case WEEK -> from.minusWeeks(1);
            case MONTH -> from.minusMonths(1);
            case QUARTER -> from.minusMonths(MONTHS_OF_A_QUARTER);
            case YEAR -> from.minusYears(1);
            case LAST_30_DAYS, DAYS -> from.minusDays(days());
        };
        return new Period(kind, begin, from.minusDays(1));
    }

    /// The period of the same kind that begins on the day after this one.
    public Period after() {
        LocalDate begin = until.plusDays(1);
        return new Period(kind, begin, next(kind, begin, days()).minusDays(1));
    }

    private static LocalDate next(Kind kind, LocalDate from, long days) {
        return switch (kind) {
            case WEEK -> from.plusWeeks(1);
            case MONTH -> from.plusMonths(1);
            case QUARTER -> from.plusMonths(MONTHS_OF_A_QUARTER);
            case YEAR -> from.plusYears(1);
            case LAST_30_DAYS, DAYS -> from.plusDays(days);
        };
    }

    /// Its length; 1 or more.
    public long days() {
        return ChronoUnit.DAYS.between(from, until) + 1;
    }

    /// How many of its days have begun by a day; 0 where it has not, all of them where it is over.
    public long daysBy(LocalDate day) {
        if (day.isBefore(from)) return 0;
        return Math.min(days(), ChronoUnit.DAYS.between(from, day) + 1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /// The months that it lies in, each as far as it does, oldest first.
    public List<Period> months() {
        List<Period> months = new ArrayList<>();
        LocalDate begin = from;
        while (!begin.isAfter(until)) {
            LocalDate end = begin.with(TemporalAdjusters.lastDayOfMonth());
            months.add(between(begin, end.isAfter(until) ? until : end));
            begin = end.plusDays(1);
        }
        return months;
    }
}
