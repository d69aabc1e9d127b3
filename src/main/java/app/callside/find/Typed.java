package app.callside.find;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What was typed, as each kind of thing would be asked for.
///
/// @param words folded; the last one may be unfinished
/// @param phones beginnings of digits, when it may be a phone number
/// @param numbers what may be an invoice's number
record Typed(List<String> words, Set<String> phones, List<Number> numbers) {
    /// A number of an invoice, in whole or in part.
    ///
    /// @param key letters and digits, upper case
    /// @param tail digits without leading zeros; empty when there are letters too
    /// @param others the words that the customer's name has to have
    record Number(String key, String tail, List<String> others) {}

    private static final int LONGEST = 200;
    private static final int SHORTEST_NUMBER = 2;
    private static final int LONGEST_NUMBER = 100;

    static Typed of(String typed) {
        String text = typed.substring(0, Math.min(LONGEST, typed.length()));
        List<String> words = FoldedWords.of(text);
        Set<String> phones = PhoneDigits.asked(text);
        return new Typed(words, phones, numbers(text, words.size() > 1 && phones.isEmpty()));
    }

    boolean isNothing() {
        return words.isEmpty();
    }

    String phrase() {
        return String.join(" ", words);
    }

    private static List<Number> numbers(String text, boolean amongWords) {
        Set<Number> numbers = new LinkedHashSet<>();
        add(numbers, text, List.of());
        if (amongWords)
            for (String part : text.strip().split("\\s+")) add(numbers, part, FoldedWords.of(text.replace(part, " ")));
        return List.copyOf(numbers);
    }

    private static void add(Set<Number> numbers, String text, List<String> others) {
        String key = text.replaceAll("[^\\p{L}\\p{Nd}]", "").toUpperCase(Locale.ROOT);
        boolean number = key.chars().anyMatch(Character::isDigit);
        if (!number || key.length() < SHORTEST_NUMBER || key.length() > LONGEST_NUMBER) return;
        String tail = key.chars().allMatch(Character::isDigit) ? key.replaceFirst("^0+", "") : "";
        numbers.add(new Number(key, tail, others));
    }
}
