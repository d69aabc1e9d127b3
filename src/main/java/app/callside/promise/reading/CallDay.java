package app.callside.promise.reading;

import app.callside.base.time.WorkingDays;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The day of the call, from which every day that was said is counted.
///
/// @param monthFirst 12/5 is the fifth of December, as in the United States
record CallDay(LocalDate today, WorkingDays workingDays, boolean monthFirst) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final int NAME = 3;
    private static final int LONGEST_MONTH = 31;
    /// "The holiday" is one that is near.
    private static final int HOLIDAY_AHEAD = 21;

    static CallDay of(NoteContext context) {
        return new CallDay(
                context.calledOn(),
                context.workingDays(),
                context.locale().getCountry().equals(Locale.US.getCountry()));
    }

    /// As if it were called on a later day.
    CallDay from(Optional<LocalDate> day) {
        return new CallDay(day.orElse(today), workingDays, monthFirst);
    }

    static int month(String name) {
        return MONTHS.indexOf(name.substring(0, NAME)) + 1;
    }

    static DayOfWeek weekday(String name) {
        return DayOfWeek.of(WEEKDAYS.indexOf(name.substring(0, NAME)) + 1);
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /// The weekday in the calendar week, Monday to Sunday, so many weeks after this one.
    LocalDate inWeek(DayOfWeek day, int weeks) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(weeks)
                .with(TemporalAdjusters.nextOrSame(day));
    }

    /// The weekday of this week, or of the next where it has passed.
    LocalDate thisWeek(DayOfWeek day) {
        LocalDate inThis = inWeek(day, 0);
        return inThis.isBefore(today) ? inThis.plusWeeks(1) : inThis;
    }

    /// The next day of that number in a month that has it.
    Optional<LocalDate> nextDayOfMonth(int day) {
        if (day < 1 || day > LONGEST_MONTH) return Optional.empty();
        YearMonth month = YearMonth.from(today);
        while (!month.isValidDay(day) || !month.atDay(day).isAfter(today)) month = month.plusMonths(1);
        return Optional.of(month.atDay(day));
    }

    static LocalDate inMonth(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    /// The day of a month in a year; without one the next that comes.
    Optional<LocalDate> dayOf(int month, int day, Optional<Integer> year) {
        if (year.isPresent()) return date(year.get(), month, day);
        return date(today.getYear(), month, day)
                .filter(on -> !on.isBefore(today))
                .or(() -> date(today.getYear() + 1, month, day));
    }

    /// The next month of that name, this one included.
    YearMonth monthNamed(String name) {
        YearMonth month = YearMonth.of(today.getYear(), month(name));
        return month.isBefore(YearMonth.from(today)) ? month.plusYears(1) : month;
    }

    LocalDate endOfQuarter() {
        int last = (today.getMonthValue() + 2) / 3 * 3;
        return YearMonth.of(today.getYear(), last).atEndOfMonth();
    }

    /// The next feast of that name.
    LocalDate feast(Feast feast) {
        LocalDate on = feast.in(today.getYear());
        return on.isBefore(today) ? feast.in(today.getYear() + 1) : on;
    }

    /// The last day off around the next public holiday, where there is one within weeks.
    Optional<LocalDate> nextHoliday() {
        return workingDays.holidays().stream()
                .filter(day -> day.isAfter(today) && !day.isAfter(today.plusDays(HOLIDAY_AHEAD)))
                .min(LocalDate::compareTo)
                .map(day -> workingDays.onOrAfter(day).minusDays(1));
    }

    LocalDate lastWorkingDay(YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        while (!workingDays.onOrAfter(day).equals(day)) day = day.minusDays(1);
        return day;
    }

    YearMonth month(int monthsFromNow) {
        return YearMonth.from(today).plusMonths(monthsFromNow);
    }

    /// So many days, weeks, fortnights or months after a day.
    ///
    /// @param unit its first letter decides
    /// @param working only working days count
    LocalDate later(LocalDate from, int count, String unit, boolean working) {
        if (unit.startsWith("f")) return from.plusWeeks(2L * count);
        if (unit.startsWith("w")) return from.plusWeeks(count);
        if (unit.startsWith("m")) return from.plusMonths(count);
        if (!working) return from.plusDays(count);
        LocalDate day = from;
        for (int left = count; left > 0; left--) day = workingDays.onOrAfter(day.plusDays(1));
        return day;
    }
}
