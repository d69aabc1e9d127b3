package app.callside.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/// What a cell of a workbook says, as text: days as ISO dates, numbers with all their digits and no more.
final class XlsxCell {
    /// Spreadsheets calculate with so many digits; what stands behind them comes from the binary form.
    private static final MathContext DIGITS = new MathContext(15);
    private static final int LEAP_1900 = 60;
    private static final int LAST_SERIAL = 2_958_465;
    /// Places whose contents say nothing of what a number means: `"text"`, `\\x`, `_x`, `[Red]`.
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*\\]");
    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dDyY]|[mM]{3}");
    private static final Pattern ZEROS = Pattern.compile("0{2,}");
    private static final Pattern MONEY = Pattern.compile("\\[\\$([^\\]-]+)[^\\]]*\\]|\"([^\"]+)\"|([€£])");

    private final boolean from1904;
    private final Map<String, Format> formats = new HashMap<>();

    /// @param from1904 days are counted from 1904, as on old Macintoshes
    XlsxCell(boolean from1904) {
        this.from1904 = from1904;
    }

    String text(Cell cell) {
        @Nullable Object value = cell.getValue();
        return switch (value) {
            case null -> String.valueOf(Optional.ofNullable(cell.getRawValue()).orElse(""));
            case BigDecimal number -> number(number, format(cell));
            default -> String.valueOf(value);
        };
    }

    private String number(BigDecimal number, Format format) {
        if (format.date()) {
            Optional<LocalDate> day = day(number);
            if (day.isPresent()) return day.get().toString();
        }
        BigDecimal exact = number.precision() > DIGITS.getPrecision() ? number.round(DIGITS) : number;
        String plain = exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
        if (plain.length() < format.zeros() && plain.chars().allMatch(Character::isDigit))
            return "0".repeat(format.zeros() - plain.length()) + plain;
        return format.currency().isEmpty() ? plain : plain + " " + format.currency();
    }

    /// The 1900 system counts a 29 February 1900 that never was.
    private Optional<LocalDate> day(BigDecimal number) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST_SERIAL)) > 0) return Optional.empty();
        int serial = number.intValue();
        if (from1904) return Optional.of(LocalDate.of(1904, 1, 1).plusDays(serial));
        if (serial == 0 || serial == LEAP_1900) return Optional.empty();
        LocalDate zero = serial < LEAP_1900 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
        return Optional.of(zero.plusDays(serial));
    }

    private Format format(Cell cell) {
        @Nullable String pattern = cell.getDataFormatString();
        @Nullable Integer id = cell.getDataFormatId();
        if (pattern == null && id == null) return Format.PLAIN;
        return formats.computeIfAbsent(id + " " + pattern, _ -> Format.of(id, pattern == null ? "" : pattern));
    }

    /// @param zeros digits that a number has at least, 0 where that is left open
    /// @param currency code of the currency whose sign stands beside the number, or empty
    private record Format(boolean date, int zeros, String currency) {
        static final Format PLAIN = new Format(false, 0, "");

        static Format of(@Nullable Integer id, String pattern) {
            boolean general = pattern.equalsIgnoreCase("general");
            String bare = LITERAL.matcher(pattern).replaceAll("");
            boolean date =
                    isBuiltInDate(id) || (!general && DAY_OR_YEAR.matcher(bare).find());
            int zeros = ZEROS.matcher(pattern).matches() ? pattern.length() : 0;
            return new Format(date, zeros, date ? "" : currency(pattern));
        }

        /// Some of these numbers mean other dates in other languages, but dates everywhere.
        private static boolean isBuiltInDate(@Nullable Integer id) {
            if (id == null) return false;
            return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
        }

        private static String currency(String pattern) {
            Matcher m = MONEY.matcher(pattern);
            while (m.find()) {
                String sign = Optional.ofNullable(m.group(1))
                        .or(() -> Optional.ofNullable(m.group(2)))
                        .orElseGet(() -> m.group(3));
                var named = CurrencySigns.named(sign);
                if (named.isPresent()) return named.get().getCode();
            }
            return "";
        }
    }
}
