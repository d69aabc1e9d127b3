package app.callside.company;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The account numbers of ISO 13616 in what is typed about an account: their two check digits tell a slip
/// of the finger. Account numbers of other kinds carry none, and are taken as they are.
public final class Iban {
    private static final Pattern LOOKS_LIKE_ONE = Pattern.compile(
            "\\b[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\\b", Pattern.CASE_INSENSITIVE);
    private static final int LEAST = 15;
    private static final int MOST = 34;
    private static final int FRONT = 4;
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private Iban() {}

    /// The first number in a text that looks like an IBAN and whose check digits do not fit, as it was
    /// typed.
    public static Optional<String> wrongIn(String text) {
        Matcher found = LOOKS_LIKE_ONE.matcher(text);
        while (found.find()) {
            String number = found.group().replace(" ", "");
            boolean isLong = number.length() >= LEAST && number.length() <= MOST;
            if (isLong && !fits(number)) return Optional.of(found.group());
        }
        return Optional.empty();
    }

    private static boolean fits(String number) {
        StringBuilder digits = new StringBuilder();
        String turned = number.substring(FRONT) + number.substring(0, FRONT);
        turned.chars().forEach(sign -> digits.append(Character.digit(sign, Character.MAX_RADIX)));
        return new BigInteger(digits.toString()).mod(MODULUS).equals(BigInteger.ONE);
    }
}
