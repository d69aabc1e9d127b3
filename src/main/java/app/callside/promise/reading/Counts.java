package app.callside.promise.reading;

import java.math.BigDecimal;
import java.util.List;

/// Small numbers in words.
final class Counts {
    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /// Matches a small number in figures or words, as one group.
    static final String PATTERN =
            "(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|"
                    + "fifteen|twenty|thirty|forty-five|sixty|ninety|(?:a )?couple(?: of)?)";

    /// More than one, as one group.
    static final String PLURAL =
            "(\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|"
                    + "twenty|thirty|forty-five|sixty|ninety)";

    private Counts() {}

    static int of(String said) {
        if (said.contains("couple")) return 2;
        if (said.equals("a") || said.equals("an")) return 1;
        int word = WORDS.indexOf(said);
        if (word >= 0) return word;
        return NumberWords.read(said).map(BigDecimal::intValue).orElseGet(() -> Integer.parseInt(said));
    }

    /// The number in words, where it has one; in figures beyond twelve.
    static String word(int number) {
        return number < WORDS.size() ? WORDS.get(number) : String.valueOf(number);
    }
}
