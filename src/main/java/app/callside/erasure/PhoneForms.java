package app.callside.erasure;

import app.callside.base.phone.PhoneNumber;
import app.callside.base.phone.PhoneNumbers;
import java.util.Optional;
import java.util.regex.Pattern;

/// The ways in which a phone number is written, as a pattern over folded text: with or without country and area
/// code, with whatever stands between its digits.
final class PhoneForms {
    /// Fewer digits than these can be an amount, a day or an invoice.
    private static final int SHORTEST = 7;

    private static final String BETWEEN = "(?:[\\s()./·-]|\\(0\\)){0,3}";
    private static final String EXTENSION = "\\s*(?:,|x|ext|extn|extension|durchwahl|poste|-)\\.?\\s*";

    private PhoneForms() {}

    /// @param country ISO code of the customer's country, for numbers without a country code; may be empty
    /// @param shared whether others are reached by the same number, so that only its extension is theirs
    /// @return empty where no number can be read, or nothing of it is theirs alone
    static Optional<Pattern> of(String written, String country, boolean shared, PhoneNumbers numbers) {
        Optional<PhoneNumber> number = numbers.read(written, country);
        String digits = number.map(PhoneNumber::digits).orElseGet(() -> PhoneNumbers.searchDigits(written));
        String extension = number.map(PhoneNumber::extension).orElse("");
        if (digits.length() < SHORTEST || shared && extension.isEmpty()) return Optional.empty();
        String behind = extension.isEmpty() ? "(?:" + EXTENSION + "\\d{1,6})?" : EXTENSION + extension;
        String whole = shared ? behind : extension.isEmpty() ? behind : "(?:" + behind + ")?";
        return Optional.of(Pattern.compile(
                "(?<![\\p{L}\\d])[+(]{0,2}(?:0{1,2}" + BETWEEN + ")?" + tail(digits) + whole + "(?!\\d)"));
    }

    /// All of the digits, or fewer from the left.
    private static String tail(String digits) {
        StringBuilder optional = new StringBuilder();
        int must = digits.length() - SHORTEST;
        for (int i = 0; i < must; i++)
            optional.insert(0, "(?:").append(digits.charAt(i)).append(BETWEEN).append(")?");
        StringBuilder pattern = new StringBuilder(optional);
        for (int i = must; i < digits.length(); i++) {
            if (i > must) pattern.append(BETWEEN);
            pattern.append(digits.charAt(i));
        }
        return pattern.toString();
    }

    /// The same for however a number is written: what it is dialled by; empty where it can't be read.
    static String key(String written, String country, PhoneNumbers numbers) {
        return numbers.read(written, country)
                .map(number -> number.e164() + (number.extension().isEmpty() ? "" : "x" + number.extension()))
                .orElse("");
    }

    /// As [#key], without the extension.
    static String line(String written, String country, PhoneNumbers numbers) {
        return numbers.read(written, country).map(PhoneNumber::e164).orElse("");
    }
}
