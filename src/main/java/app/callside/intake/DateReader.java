package app.callside.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads days as exports write them. What can't be a day is refused, never bent into one: no 31 February.
final class DateReader {
    static final Pattern EITHER_ORDER = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})");
    private static final Pattern TIME = Pattern.compile(
            "[T ]\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?( ?[AaPp]\\.?[Mm]\\.?)?( ?(Z|(GMT|UTC)?[+-]\\d{2}:?\\d{2}))?$");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(\\.0+)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2})");
    private static final Pattern DAY_NAME_YEAR =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er)?[ .\\-/]*([\\p{L}]+)[ .,\\-/]*(\\d{4}|\\d{2})");
    private static final Pattern DAY_DE_NAME = Pattern.compile("(\\d{1,2}) de (\\p{L}+) (?:de|del) (\\d{4})");
    private static final Pattern NAME_DAY_YEAR =
            Pattern.compile("(?:\\p{L}+, )?(\\p{L}+)\\.?[ \\-](\\d{1,2})(?:st|nd|rd|th)?,?[ \\-](\\d{4}|\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(\\.0+)?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int EARLIEST = 1950;
    private static final int LATEST = 2150;
    /// Two digits up to this one are years of this century.
    private static final int PIVOT = 79;

    private static final int REMEMBERED = 4096;

    private final DateOrder order;
    private final MonthNames months = new MonthNames();
    /// The same few days stand in most rows.
    private final Map<String, Optional<LocalDate>> read = new HashMap<>();

    DateReader(DateOrder order) {
        this.order = order;
    }

    Optional<LocalDate> read(String text) {
        Optional<LocalDate> known = read.get(text);
        if (known != null) return known;
        Optional<LocalDate> day = day(withoutTime(text));
        if (read.size() < REMEMBERED) read.put(text, day);
        return day;
    }

    static String withoutTime(String text) {
        String single = Blank.single(text);
        return single.indexOf(':') < 0 ? single : TIME.matcher(single).replaceFirst("");
    }

    private Optional<LocalDate> day(String text) {
        Matcher m = COMPACT.matcher(text);
        if (m.matches()) return day(m.group(1), number(m.group(2)), m.group(3));
        m = YEAR_FIRST.matcher(text);
        if (m.matches()) return day(m.group(1), number(m.group(2)), m.group(3));
        m = DOTTED.matcher(text);
        if (m.matches()) return day(m.group(3), number(m.group(2)), m.group(1));
        m = EITHER_ORDER.matcher(text);
        if (m.matches())
            return switch (order) {
                case DMY -> day(m.group(3), number(m.group(2)), m.group(1));
                case MDY -> day(m.group(3), number(m.group(1)), m.group(2));
            };
        m = SERIAL.matcher(text);
        if (m.matches()) return sensible(SERIAL_ZERO.plusDays(number(m.group(1))));
        return withNamedMonth(text);
    }

    private Optional<LocalDate> withNamedMonth(String text) {
        Matcher m = NAME_DAY_YEAR.matcher(text);
        if (m.matches()) return day(m.group(3), months.named(m.group(1)), m.group(2));
        m = DAY_NAME_YEAR.matcher(text);
        if (m.matches()) return day(m.group(3), months.named(m.group(2)), m.group(1));
        m = DAY_DE_NAME.matcher(text);
        if (m.matches()) return day(m.group(3), months.named(m.group(2)), m.group(1));
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, Optional<Month> month, String day) {
        return month.flatMap(named -> day(year, named.getValue(), day));
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        int full = number(year);
        if (year.length() == 2) full += full <= PIVOT ? 2000 : 1900;
        try {
            return sensible(LocalDate.of(full, month, number(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> sensible(LocalDate day) {
        return day.getYear() < EARLIEST || day.getYear() > LATEST ? Optional.empty() : Optional.of(day);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
