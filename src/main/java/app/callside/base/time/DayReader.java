package app.callside.base.time;

import app.callside.base.text.Language;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads a day as someone types it into a field in a hurry: `2026-11-24`, `24 Nov`, `Tue 24 Nov`, `fri`,
/// `today`, `tomorrow`, `+7`. Words that name no single day are not read.
public final class DayReader {
    private static final List<String> WITH_YEAR = List.of(
            "uuuu-MM-dd",
            "d MMM uuuu",
            "EEE d MMM uuuu",
            "d.M.uuuu",
            "d. MMM uuuu",
            "EEE d. MMM uuuu",
            "d. MMMM uuuu",
            "d. LLL uuuu");
    private static final List<String> WITHOUT_YEAR =
            List.of("d MMM", "EEE d MMM", "MMM d", "d.M.", "d. MMM", "EEE d. MMM", "d. MMMM", "d. LLL");
    private static final Map<Language, List<String>> TODAY_AND_TOMORROW = Map.of(
            Language.ENGLISH, List.of("today", "tomorrow"),
            Language.GERMAN, List.of("heute", "morgen"),
            Language.SPANISH, List.of("hoy", "mañana"));

    private final Locale locale;
    private final List<String> todayAndTomorrow;
    /// Germans write their weekdays with two letters.
    private final int shortestWeekday;

    public DayReader(Locale locale) {
        this.locale = locale;
        Language language = Language.of(locale);
        todayAndTomorrow = TODAY_AND_TOMORROW.getOrDefault(language, List.of());
        shortestWeekday = language == Language.GERMAN ? 2 : 3;
    }

    /// @param today a day without a year is the next one of that name from here on
    public Optional<LocalDate> read(String typed, LocalDate today) {
        String text = typed.strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) return Optional.empty();
        return word(text.toLowerCase(locale), today).or(() -> dated(text)).or(() -> ofTheYear(text, today));
    }

    /// As [#read], for what has happened or just will: a day without a year, or a weekday, is the nearest
    /// of that name.
    public Optional<LocalDate> nearest(String typed, LocalDate today) {
        String text = typed.strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) return Optional.empty();
        return word(text.toLowerCase(locale), today)
                .map(day ->
                        Character.isLetter(text.charAt(0)) && day.isAfter(today.plusDays(3)) ? day.minusWeeks(1) : day)
                .or(() -> dated(text))
                .or(() -> ofTheYear(text, today.minusMonths(6)));
    }

    private Optional<LocalDate> word(String text, LocalDate today) {
        for (List<String> words : List.of(todayAndTomorrow, List.of("today", "tomorrow")))
            if (words.contains(text)) return Optional.of(today.plusDays(words.indexOf(text)));
        if (text.matches("\\+\\d{1,3}")) return Optional.of(today.plusDays(Integer.parseInt(text.substring(1))));
        for (DayOfWeek day : DayOfWeek.values()) {
            String name =
                    day.getDisplayName(java.time.format.TextStyle.FULL, locale).toLowerCase(locale);
            if (text.length() >= shortestWeekday && name.startsWith(text))
                return Optional.of(today.with(TemporalAdjusters.next(day)));
        }
        return Optional.empty();
    }

    private Optional<LocalDate> dated(String text) {
        for (String pattern : WITH_YEAR) {
            try {
                return Optional.of(LocalDate.parse(text, format(pattern)));
            } catch (DateTimeParseException other) {
                continue;
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> ofTheYear(String text, LocalDate today) {
        for (String pattern : WITHOUT_YEAR) {
            try {
                // the weekday is decoration: without a year it can't be checked while parsing
                String bare = pattern.startsWith("EEE") ? text.replaceFirst("^\\p{L}+\\.?,? ", "") : text;
                String of = pattern.replace("EEE ", "");
                MonthDay day = MonthDay.parse(bare, format(of));
                boolean passed = day.isBefore(MonthDay.from(today));
                int year = passed ? today.getYear() + 1 : today.getYear();
                return day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
            } catch (DateTimeException other) {
                continue;
            }
        }
        return Optional.empty();
    }

    private DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT); // the 31st of a short month is a slip, not its last day
    }
}
