package app.callside.promise.reading;

import app.callside.promise.Interval;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/// The time between two payments of a plan.
///
/// @param atMonthEnd every payment falls on the last day of its month
record Steps(Interval interval, boolean atMonthEnd) {
    private static final String WEEKDAY = "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*";
    private static final Pattern FORTNIGHTLY =
            Pattern.compile("\\b(?:fortnight\\w*|bi-?weekly|(?:every|each) (?:other|2|two|second) (?:weeks?|" + WEEKDAY
                    + ")|(?:2|two) weeks apart)\\b");
    private static final Pattern WEEKLY = Pattern.compile(
            "\\b(?:weeks?|weekly|(?:each|every|per|a) " + WEEKDAY
                    + "|(?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:mon|tues|wednes|thurs|fri|satur|sun)day's(?=,| start| from| begin| until| till| for))\\b");
    private static final Pattern MONTHLY = Pattern.compile("\\bmonth(?:ly|s)?\\b");
    private static final Pattern AT_MONTH_END = Pattern.compile("\\b(?:last day|end) of (?:each|every) month\\b|"
            + "\\b(?:each|every) month[- ]?end\\b|\\bmonth[- ]ends\\b");
    private static final int MOST = 60;

    /// How often the words of a note say that it is paid; monthly where they don't.
    static Steps in(String words) {
        boolean atMonthEnd = AT_MONTH_END.matcher(words).find();
        if (FORTNIGHTLY.matcher(words).find()) return new Steps(Interval.FORTNIGHT, false);
        boolean weekly = WEEKLY.matcher(words).find() && !MONTHLY.matcher(words).find();
        return new Steps(weekly ? Interval.WEEK : Interval.MONTH, !weekly && atMonthEnd);
    }

    LocalDate after(LocalDate first, int times) {
        LocalDate day = interval.after(first, times);
        return atMonthEnd ? YearMonth.from(day).atEndOfMonth() : day;
    }

    /// The day, or the first one so many steps later that lies after another.
    LocalDate firstAfter(LocalDate before, LocalDate day) {
        LocalDate on = day;
        for (int times = 1; !on.isAfter(before) && times < MOST; times++) on = after(day, times);
        return on;
    }

    /// How often it is paid from a day to another.
    int timesUntil(LocalDate first, LocalDate last) {
        int times = 0;
        while (times < MOST && !after(first, times).isAfter(last)) times++;
        return times;
    }
}
