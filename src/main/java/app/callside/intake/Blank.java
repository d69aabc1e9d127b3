package app.callside.intake;

/// Space of every kind that exports use: also the no-break ones that the language does not count as white space.
final class Blank {
    private Blank() {}

    static boolean is(char c) {
        if (c > ' ' && c < '\u007F') return false;
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && is(text.charAt(from))) from++;
        while (to > from && is(text.charAt(to - 1))) to--;
        return text.substring(from, to);
    }

    static String removed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) if (!is(text.charAt(i))) kept.append(text.charAt(i));
        return kept.toString();
    }

    /// Stripped, and every run of space inside made one plain space.
    static String single(String text) {
        return isSingle(text) ? text : madeSingle(text);
    }

    private static boolean isSingle(String text) {
        boolean gap = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (is(c) && (gap || c != ' ')) return false;
            gap = c == ' ';
        }
        return text.isEmpty() || !gap;
    }

    private static String madeSingle(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (is(c)) {
                gap = !kept.isEmpty();
                continue;
            }
            if (gap) kept.append(' ');
            gap = false;
            kept.append(c);
        }
        return kept.toString();
    }
}
