package app.callside.deck;

/// Cuts the common English endings, so that "mailed", "mailing" and "mails" count as one word.
final class Stem {
    private Stem() {}

    static String of(String word) {
        String stem = withoutEnding(word);
        int last = stem.length() - 1;
        boolean doubled = !stem.equals(word) && last > 2 && stem.charAt(last) == stem.charAt(last - 1);
        if (doubled && "bdgmnprt".indexOf(stem.charAt(last)) >= 0) stem = stem.substring(0, last);
        return stem.length() > 3 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String withoutEnding(String word) {
        int length = word.length();
        if (length > 4 && word.endsWith("ies")) return word.substring(0, length - 3) + "y";
        if (length > 4 && word.endsWith("ied")) return word.substring(0, length - 3) + "y";
        if (length > 5 && word.endsWith("ing")) return word.substring(0, length - 3);
        if (length > 4 && word.endsWith("ed")) return word.substring(0, length - 2);
        if (length > 4 && word.endsWith("es")) return word.substring(0, length - 1);
        if (length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) {
            return word.substring(0, length - 1);
        }
        return word;
    }
}
