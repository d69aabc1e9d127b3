package app.callside.ledger;

import java.util.Locale;

/// What an invoice number is found by, however it is typed.
public final class NumberKeys {
    private NumberKeys() {}

    /// Letters and digits in upper case: `inv-00 2207` as `INV002207`.
    public static String key(String number) {
        StringBuilder key = new StringBuilder(number.length());
        number.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toUpperCase(Locale.ROOT);
    }

    /// The last run of digits without leading zeros: `INV-002207/A` as `2207`; empty where there are no digits.
    public static String tail(String number) {
        int end = number.length();
        while (end > 0 && !isDigit(number.charAt(end - 1))) end--;
        int start = end;
        while (start > 0 && isDigit(number.charAt(start - 1))) start--;
        while (start < end - 1 && number.charAt(start) == '0') start++;
        return number.substring(start, end);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
