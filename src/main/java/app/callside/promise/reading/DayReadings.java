package app.callside.promise.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.MatchResult;

/// Which day the words of a rule mean.
final class DayReadings {
    private DayReadings() {}

    static Optional<LocalDate> workingDayOf(CallDay call, MatchResult found, Optional<LocalDate> before) {
        YearMonth month = found.group(3) != null
                ? call.monthNamed(found.group(3))
                : call.month("next".equals(found.group(2)) ? 1 : 0);
        if (found.group(1).equals("last")) return Optional.of(call.lastWorkingDay(month));
        LocalDate first = call.workingDays().onOrAfter(month.atDay(1));
        return Optional.of(
                first.isAfter(call.today())
                        ? first
                        : call.workingDays().onOrAfter(month.plusMonths(1).atDay(1)));
    }

    static LocalDate next(CallDay call, MatchResult found, int group) {
        return call.today().with(TemporalAdjusters.next(CallDay.weekday(found.group(group))));
    }

    /// "The Monday after Easter", "the Friday before Christmas".
    static LocalDate beside(LocalDate feast, MatchResult found) {
        DayOfWeek weekday = CallDay.weekday(found.group(1));
        return feast.with(
                !found.group(2).equals("before")
                        ? TemporalAdjusters.next(weekday)
                        : TemporalAdjusters.previous(weekday));
    }

    private static final int MOST_OF_A_RANGE = 3;

    static LocalDate later(CallDay call, LocalDate from, MatchResult found) {
        return call.later(from, Counts.of(found.group(1)), found.group(3), found.group(2) != null);
    }

    static Optional<LocalDate> weekdayAfter(CallDay call, MatchResult found, Optional<LocalDate> before) {
        String name = group(found, 1, 2, 3);
        return before.map(day -> day.with(TemporalAdjusters.next(CallDay.weekday(name))));
    }

    static Optional<LocalDate> nthWeekday(CallDay call, MatchResult found, Optional<LocalDate> before) {
        var day = CallDay.weekday(found.group(2));
        var month = found.group(4) != null
                ? call.monthNamed(found.group(4))
                : call.month("next month".equals(found.group(3)) ? 1 : 0);
        int count = switch (found.group(1).charAt(0)) {
            case 'l' -> -1;
            case 's', '2' -> 2;
            case 't', '3' -> 3;
            case '4' -> 4;
            default -> found.group(1).startsWith("fo") ? 4 : 1;
        };
        LocalDate on = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(count, day));
        return Optional.of(
                on.isBefore(call.today())
                        ? month.plusMonths(1).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(count, day))
                        : on);
    }

    /// "Second Tuesday in December, third Tuesday": of the month that was said before, or of this one.
    static Optional<LocalDate> nthWeekdayThen(CallDay call, MatchResult found, Optional<LocalDate> before) {
        int count = Character.isDigit(found.group(1).charAt(0))
                ? found.group(1).charAt(0) - '0'
                : found.group(1).equals("second") ? 2 : 3;
        YearMonth month = before.map(YearMonth::from).orElseGet(() -> call.month(0));
        LocalDate on = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(count, CallDay.weekday(found.group(2))));
        return Optional.of(on).filter(day -> day.isAfter(call.today()));
    }

    static Optional<LocalDate> slashed(CallDay call, MatchResult found, Optional<LocalDate> before) {
        int first = number(found, 1);
        int second = number(found, 2);
        boolean monthFirst = call.monthFirst() && first <= Month.values().length || second > Month.values().length;
        int month = monthFirst ? first : second;
        if (month < 1 || month > Month.values().length) return Optional.empty();
        return call.dayOf(month, monthFirst ? second : first, year(found, 3));
    }

    /// "12-15"; a range of small numbers, "2-3", is none.
    static Optional<LocalDate> dashed(CallDay call, MatchResult found, Optional<LocalDate> before) {
        int step = number(found, 2) - number(found, 1);
        boolean small = Math.max(number(found, 1), number(found, 2)) <= MOST_OF_A_RANGE * 4;
        return small && step < MOST_OF_A_RANGE ? Optional.empty() : dashedOn(call, found, before);
    }

    /// "On 12-3", "by 29-10": where one of the two can be no month, it is the day.
    static Optional<LocalDate> dashedOn(CallDay call, MatchResult found, Optional<LocalDate> before) {
        int first = number(found, 1);
        int second = number(found, 2);
        int months = Month.values().length;
        boolean monthFirst = call.monthFirst() && first <= months || second > months;
        return known(call, monthFirst ? first : second, monthFirst ? second : first);
    }

    /// "On 15.12": with points the day stands first; in the United States only where it can be no month.
    static Optional<LocalDate> dotted(CallDay call, MatchResult found, Optional<LocalDate> before) {
        int day = number(found, 1);
        boolean sure = !call.monthFirst() || day > Month.values().length;
        return sure ? known(call, number(found, 2), day) : Optional.empty();
    }

    private static Optional<LocalDate> known(CallDay call, int month, int day) {
        boolean known = month >= 1 && month <= Month.values().length;
        return known ? call.dayOf(month, day, Optional.empty()) : Optional.empty();
    }

    static Optional<LocalDate> firstOf(CallDay call, MatchResult found, Optional<LocalDate> before) {
        int day = Integer.parseInt(group(found, 1, 4));
        return call.dayOf(CallDay.month(group(found, 3, 6)), day, Optional.empty());
    }

    static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    static Optional<Integer> year(MatchResult found, int group) {
        String text = found.group(group);
        if (text == null || text.isEmpty()) return Optional.empty();
        int year = Integer.parseInt(text);
        return Optional.of(year < 100 ? 2000 + year : year);
    }

    static String group(MatchResult found, int... groups) {
        for (int group : groups) if (found.group(group) != null) return found.group(group);
        throw new IllegalArgumentException("no group was found in " + found.group());
    }
}
