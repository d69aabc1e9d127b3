package app.callside.base.table;

import java.util.Set;

/// Words that a spreadsheet would run as a formula, made into words (OWASP: CSV injection, CWE-1236).
public final class Harmless {
    /// As they stand on keyboards, and full-width as East Asian ones write them.
    private static final Set<Character> BEGINNINGS =
            Set.of('=', '+', '-', '@', '\t', '\r', '\n', '\uff1d', '\uff0b', '\uff0d', '\uff20');

    private Harmless() {}

    public static String text(String words) {
        boolean runs = !words.isEmpty() && BEGINNINGS.contains(words.charAt(0));
        return runs ? "'" + words : words;
    }
}
