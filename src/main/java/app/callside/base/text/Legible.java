package app.callside.base.text;

/// Text with nothing in it that nobody can see or no store can keep. Left out are control characters other
/// than line breaks and tabs, which some databases refuse; halves of characters, which would come back as
/// others; and the marks that turn the direction of everything behind them, since they show an amount
/// beside a name backwards. Letters of every script, marks on letters, emoji and their joiners stay.
public final class Legible {
    private static final char UNKNOWN = '\uFFFD';

    private Legible() {}

    /// The same text where there is nothing to leave out; what is left of a broken character is shown as
    /// one.
    public static String text(String text) {
        for (int i = 0; i < text.length(); i++) if (!isPlain(text.charAt(i))) return sifted(text);
        return text;
    }

    private static boolean isPlain(char one) {
        return one >= ' ' && one < '\u007F' || !Character.isSurrogate(one) && !isLeftOut(one);
    }

    private static boolean isLeftOut(char one) {
        return Character.isISOControl(one) && one != '\n' && one != '\r' && one != '\t' && one != '\u0085'
                || one >= '\u202A' && one <= '\u202E'
                || one >= '\u2066' && one <= '\u2069'
                || one >= '\uFFFE';
    }

    private static String sifted(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (Character.isHighSurrogate(one) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)))
                kept.append(one).append(text.charAt(++i));
            else if (Character.isSurrogate(one)) kept.append(UNKNOWN);
            else if (!isLeftOut(one)) kept.append(one);
        }
        return kept.toString();
    }
}
