package app.callside.base.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text folded so that what sounds alike to a searcher compares alike: lower case, no accents, one space.
public final class Plain {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Plain() {}

    public static String of(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String bare = MARKS.matcher(apart)
                .replaceAll("")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("Ø", "o");
        return SPACE.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
