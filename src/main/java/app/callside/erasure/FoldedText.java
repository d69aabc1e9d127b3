package app.callside.erasure;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// A text folded letter by letter as [app.callside.base.text.Plain] folds words, so that what is found in it
/// can be replaced in the text as it was written.
///
/// @param starts for each folded letter where in the text it came from; one more for the end
record FoldedText(String folded, int[] starts) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    static FoldedText of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] starts = new int[text.length() + 1];
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            String letters = folded(text.codePointAt(at));
            if (folded.length() + letters.length() >= starts.length)
                starts = Arrays.copyOf(starts, 2 * starts.length + letters.length());
            for (int i = 0; i < letters.length(); i++) starts[folded.length() + i] = at;
            folded.append(letters);
        }
        starts[folded.length()] = text.length();
        return new FoldedText(folded.toString(), starts);
    }

    private static String folded(int letter) {
        if (letter < 0x80) return Character.toString(Character.toLowerCase(letter));
        String apart = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD);
        return MARKS.matcher(apart)
                .replaceAll("")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("Ø", "o")
                .toLowerCase(Locale.ROOT);
    }

    /// Where in the text something begins, or goes on behind it, that was found in the folded one.
    int inText(int folded) {
        return starts[folded];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FoldedText(String same, int[] from)
                && folded.equals(same)
                && Arrays.equals(starts, from);
    }

    @Override
    public int hashCode() {
        return folded.hashCode();
    }

    @Override
    public String toString() {
        return folded;
    }
}
