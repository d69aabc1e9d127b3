package app.callside.find;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Phone numbers as digits, however they are written. It knows how long country codes are and nothing else, so a number
/// is entered in each form that people dial.
final class PhoneDigits {
    private static final Pattern LOOKS_DIALLED = Pattern.compile("[+(\\d][\\d\\s()./\\-–+]*");
    private static final Pattern EXTENSION = Pattern.compile("(?i)(?<=\\d)\\s*(ext|x|#|;).*");
    private static final String TRUNK_ZERO = "(0)";
    private static final Set<String> SHORT_CODES = Set.of(
            "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49",
            "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84",
            "86", "90", "91", "92", "93", "94", "95", "98");
    private static final int FEWEST = 3;
    private static final int LONGEST = 24;
    private static final int NORTH_AMERICAN = 11;

    private PhoneDigits() {}

    /// The digits a written number is entered under: whole, without its country, and its last eight and seven.
    static Set<String> entered(String written) {
        Set<String> forms = new LinkedHashSet<>();
        for (String number : written.split("[;,]")) forms.addAll(formsOf(number));
        return forms;
    }

    private static Set<String> formsOf(String number) {
        String digits = digits(number);
        if (digits.length() < FEWEST) return Set.of();
        String national = national(number, digits);
        Set<String> forms = new LinkedHashSet<>(List.of(digits, national));
        for (int last : List.of(8, 7)) if (national.length() > last) forms.add(lastOf(national, last));
        return forms;
    }

    /// The beginnings to look for when this was typed; none when it is no number.
    static Set<String> asked(String typed) {
        String number = EXTENSION.matcher(typed.strip()).replaceFirst("").strip();
        if (!LOOKS_DIALLED.matcher(number).matches()) return Set.of();
        String digits = digits(number);
        if (digits.length() < FEWEST) return Set.of();
        Set<String> beginnings = new LinkedHashSet<>(List.of(digits));
        String national = national(number, digits);
        if (national.length() > FEWEST) beginnings.add(national);
        return beginnings;
    }

    private static String digits(String number) {
        String digits = EXTENSION
                .matcher(number)
                .replaceFirst("")
                .replace(TRUNK_ZERO, "")
                .replaceAll("\\D", "");
        String significant = digits.replaceFirst("^0+", "");
        return significant.substring(0, Math.min(LONGEST, significant.length()));
    }

    private static String national(String number, String digits) {
        String start = number.replaceAll("[\\s(]", "");
        boolean withCountry = start.startsWith("+") || start.startsWith("00");
        if (withCountry) return digits.substring(codeLength(digits)).replaceFirst("^0+", "");
        return digits.length() == NORTH_AMERICAN && digits.startsWith("1") ? digits.substring(1) : digits;
    }

    private static int codeLength(String digits) {
        if (digits.startsWith("1") || digits.startsWith("7")) return 1;
        return SHORT_CODES.contains(digits.substring(0, 2)) ? 2 : 3;
    }

    private static String lastOf(String digits, int count) {
        return digits.substring(digits.length() - count);
    }
}
