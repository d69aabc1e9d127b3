package app.callside.intake;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;

/// Reads amounts exactly: `1,234.50`, `1 234,50 €`, `(339.29)`, `-$1.00`, `12-`, `USD 12`, `500.00 Cr`.
final class AmountReader {
    private static final char GROUP = '\'';
    /// Groups of three, or of two before the last three as in India.
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(G\\d{3})+|\\d{1,2}(G\\d{2})*G\\d{3}".replace('G', GROUP));

    /// So many characters fit into a long.
    private static final int PLAIN = 18;

    private final DecimalMark mark;

    AmountReader(DecimalMark mark) {
        this.mark = mark;
    }

    /// Empty when the text is no amount.
    Optional<ReadAmount> read(String text) {
        Optional<BigDecimal> plain = plain(text);
        return plain.isPresent() ? plain.map(value -> new ReadAmount(value, Optional.empty())) : readAround(text);
    }

    /// Digits with at most one decimal mark and a minus in front: most amounts are written so.
    private Optional<BigDecimal> plain(String text) {
        boolean negative = !text.isEmpty() && text.charAt(0) == '-';
        int from = negative ? 1 : 0;
        if (text.length() == from || text.length() - from > PLAIN || !isDigit(text.charAt(from)))
            return Optional.empty();
        long digits = 0;
        int scale = -1;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                digits = digits * 10 + (c - '0');
                if (scale >= 0) scale++;
            } else if (c == mark.sign() && scale < 0) scale = 0;
            else return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(negative ? -digits : digits, Math.max(0, scale)));
    }

    private Optional<ReadAmount> readAround(String text) {
        int first = firstDigit(text);
        if (first < 0) return Optional.empty();
        int from = first > 0 && (text.charAt(first - 1) == mark.sign()) ? first - 1 : first;
        int last = lastDigit(text) + 1;
        int to = last < text.length() && text.charAt(last) == mark.sign() ? last + 1 : last;
        return Surroundings.of(text.substring(0, from), text.substring(to))
                .flatMap(around -> digits(text.substring(from, to))
                        .map(value -> new ReadAmount(around.negative() ? value.negate() : value, around.currency())));
    }

    private Optional<BigDecimal> digits(String text) {
        int cents = text.lastIndexOf(mark.sign());
        String whole = grouped(cents < 0 ? text : text.substring(0, cents));
        String fraction = cents < 0 ? "" : text.substring(cents + 1);
        if (!isDigits(fraction)) return Optional.empty();
        if (!isDigits(whole) && !GROUPED.matcher(whole).matches()) return Optional.empty();
        String plain = whole.replace(String.valueOf(GROUP), "");
        return Optional.of(
                new BigDecimal((plain.isEmpty() ? "0" : plain) + (fraction.isEmpty() ? "" : "." + fraction)));
    }

    private String grouped(String whole) {
        char other = mark == DecimalMark.POINT ? ',' : '.';
        StringBuilder groups = new StringBuilder(whole.length());
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            groups.append(c == other || c == '’' || Blank.is(c) ? GROUP : c);
        }
        return groups.toString();
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) if (!isDigit(text.charAt(i))) return false;
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int firstDigit(String text) {
        for (int i = 0; i < text.length(); i++) if (isDigit(text.charAt(i))) return i;
        return -1;
    }

    private static int lastDigit(String text) {
        int last = text.length() - 1;
        while (last >= 0 && !isDigit(text.charAt(last))) last--;
        return last;
    }

    /// What stands around the digits: the sign, and perhaps a currency.
    private record Surroundings(boolean negative, Optional<CurrencyUnit> currency) {
        static Optional<Surroundings> of(String before, String after) {
            String front = Blank.removed(before).replace('−', '-').replace('–', '-');
            String back = Blank.removed(after).replace('−', '-').replace('–', '-');
            int signs = 0;
            if (front.contains("(") && back.contains(")")) {
                front = front.replaceFirst("\\(", "");
                back = back.replaceFirst("\\)", "");
                signs++;
            }
            if (front.contains("-")) {
                front = front.replaceFirst("-", "");
                signs++;
            } else if (front.contains("+")) {
                front = front.replaceFirst("\\+", "");
            }
            if (back.startsWith("-") || back.endsWith("-")) {
                back = back.replaceFirst("-", "");
                signs++;
            }
            String side = back.toUpperCase(Locale.ROOT);
            if (side.endsWith("CR") || side.endsWith("DR")) {
                if (side.endsWith("CR")) signs++;
                back = back.substring(0, back.length() - 2);
            }
            if (!back.isEmpty() && CurrencySigns.isShared(front)) front = "";
            if (signs > 1 || (!front.isEmpty() && !back.isEmpty())) return Optional.empty();
            return currency(front + back, signs == 1);
        }

        private static Optional<Surroundings> currency(String text, boolean negative) {
            if (text.isEmpty() || CurrencySigns.isShared(text))
                return Optional.of(new Surroundings(negative, Optional.empty()));
            return CurrencySigns.named(text).map(currency -> new Surroundings(negative, Optional.of(currency)));
        }
    }
}
