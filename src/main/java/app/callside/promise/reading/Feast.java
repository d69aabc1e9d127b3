package app.callside.promise.reading;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Feasts by which people name a day, whether or not anybody works on them.
enum Feast {
    EASTER_MONDAY("easter monday|ostermontag", year -> easterIn(year).plusDays(1)),
    GOOD_FRIDAY("good friday|karfreitag", year -> easterIn(year).minusDays(2)),
    EASTER("easter(?: sunday)?", Feast::easterIn),
    WHIT_MONDAY("whit monday|pentecost monday", year -> easterIn(year).plusDays(50)),
    NEW_YEARS_EVE("new year'?s eve|silvester", year -> LocalDate.of(year, Month.DECEMBER, 31)),
    NEW_YEAR("new year(?:'?s)?(?: day)?", year -> LocalDate.of(year, Month.JANUARY, 1)),
    MARTIN_LUTHER_KING("mlk(?: day)?", year -> nth(year, Month.JANUARY, 3)),
    PRESIDENTS_DAY("presidents'?'?s? day", year -> nth(year, Month.FEBRUARY, 3)),
    SAINT_PATRICK("(?:st\\.? )?patrick'?s day", year -> LocalDate.of(year, Month.MARCH, 17)),
    MEMORIAL_DAY("memorial day", year -> nth(year, Month.MAY, -1)),
    JUNETEENTH("juneteenth", year -> LocalDate.of(year, Month.JUNE, 19)),
    INDEPENDENCE_DAY("independence day|(?:the )?(?:4th|fourth) of july", year -> LocalDate.of(year, Month.JULY, 4)),
    LABOR_DAY("labou?r day", year -> nth(year, Month.SEPTEMBER, 1)),
    COLUMBUS_DAY("columbus day", year -> nth(year, Month.OCTOBER, 2)),
    HALLOWEEN("halloween", year -> LocalDate.of(year, Month.OCTOBER, 31)),
    VETERANS_DAY("veterans'? day", year -> LocalDate.of(year, Month.NOVEMBER, 11)),
    BLACK_FRIDAY("black friday", year -> thanksgivingIn(year).plusDays(1)),
    THANKSGIVING("thanksgiving(?: day)?", Feast::thanksgivingIn),
    CHRISTMAS_EVE("christmas eve|heiligabend", year -> LocalDate.of(year, Month.DECEMBER, 24)),
    BOXING_DAY("boxing day", year -> LocalDate.of(year, Month.DECEMBER, 26)),
    CHRISTMAS("christmas(?: day)?", year -> LocalDate.of(year, Month.DECEMBER, 25));

    /// Matches the name of any of them.
    static final String ANY =
            Arrays.stream(values()).map(feast -> feast.names.pattern()).collect(Collectors.joining("|", "(?:", ")"));

    private final Pattern names;
    private final IntFunction<LocalDate> day;

    Feast(String names, IntFunction<LocalDate> day) {
        this.names = Pattern.compile(names);
        this.day = day;
    }

    /// The feast of a name that [#ANY] matched.
    static Feast named(String name) {
        return Arrays.stream(values())
                .filter(feast -> feast.names.matcher(name).matches())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no feast is called " + name));
    }

    LocalDate in(int year) {
        return day.apply(year);
    }

    /// A Monday of a month; -1 for its last.
    private static LocalDate nth(int year, Month month, int count) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(count, MONDAY));
    }

    private static LocalDate thanksgivingIn(int year) {
        return LocalDate.of(year, Month.NOVEMBER, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, THURSDAY));
    }

    /// Easter Sunday of the western churches, by the anonymous Gregorian reckoning.
    private static LocalDate easterIn(int year) {
        int golden = year % 19;
        int century = year / 100;
        int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        int moon = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        int offset = moon - weekday;
        int month = 3 + (offset + 40) / 44;
        return LocalDate.of(year, month, offset + 28 - 31 * (month / 4));
    }
}
