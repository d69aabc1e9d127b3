package app.callside.base.time;

import app.callside.base.time.Holiday.Move;
import app.callside.base.time.Holiday.Years;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one rule of `holidays.yaml`.
final class HolidayText {
    private static final Pattern FIXED = Pattern.compile("\\d\\d-\\d\\d");
    private static final Pattern NTH = Pattern.compile("(1st|2nd|3rd|4th|5th|last) (\\w+) of (\\d\\d)");
    private static final Pattern BESIDE = Pattern.compile("(\\w+) (before|from) (\\d\\d-\\d\\d)");
    private static final Pattern EASTER = Pattern.compile("easter ([+-]\\d+)");
    private static final Pattern YEARS = Pattern.compile("(?:every (\\d+) )?(since|until) (\\d{4})");

    private HolidayText() {}

    /// @throws IllegalArgumentException when the text is no rule
    static Holiday read(String name, String text) {
        String[] parts = text.split(", ");
        Move move = Move.STAYS;
        Years years = Years.ALL;
        for (String more : Arrays.asList(parts).subList(1, parts.length)) {
            Matcher span = YEARS.matcher(more);
            if (span.matches()) years = years(years, span);
            else move = Move.valueOf(more.replace(' ', '_').toUpperCase(Locale.ROOT));
        }
        return new Holiday(name, rule(parts[0]), move, years);
    }

    private static Years years(Years known, Matcher span) {
        int year = Integer.parseInt(span.group(3));
        int every = span.group(1) == null ? known.every() : Integer.parseInt(span.group(1));
        return span.group(2).equals("since")
                ? new Years(year, known.until(), every)
                : new Years(known.since(), year, every);
    }

    private static HolidayRule rule(String text) {
        if (FIXED.matcher(text).matches()) return new HolidayRule.Fixed(monthDay(text));
        Matcher nth = NTH.matcher(text);
        if (nth.matches())
            return new HolidayRule.Nth(
                    nth.group(1).equals("last") ? -1 : nth.group(1).charAt(0) - '0',
                    weekday(nth.group(2)),
                    Month.of(Integer.parseInt(nth.group(3))));
        Matcher beside = BESIDE.matcher(text);
        if (beside.matches())
            return beside.group(2).equals("before")
                    ? new HolidayRule.Before(weekday(beside.group(1)), monthDay(beside.group(3)))
                    : new HolidayRule.From(weekday(beside.group(1)), monthDay(beside.group(3)));
        Matcher easter = EASTER.matcher(text);
        if (easter.matches()) return new HolidayRule.AfterEaster(Integer.parseInt(easter.group(1)));
        if (text.equals("st brigid")) return new HolidayRule.StBrigid();
        if (text.startsWith("dates "))
            return new HolidayRule.Dates(Arrays.stream(text.substring(6).split(" "))
                    .map(LocalDate::parse)
                    .toList());
        throw new IllegalArgumentException("No rule of a holiday: " + text);
    }

    private static MonthDay monthDay(String text) {
        return MonthDay.parse("--" + text);
    }

    private static DayOfWeek weekday(String name) {
        return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
