package app.callside.call;

/// An outcome that the house has added to the standard ones.
///
/// @param code up to 20 capitals, digits and hyphens, beginning with a capital or a digit; it stands for
///     this outcome for good
/// @param words as it is said, up to 40 characters
/// @param countsAs the standard one as which it is counted, found and dealt with; it is never changed,
///     since calls have been counted by it
/// @param retired whether it is no longer offered
public record OwnDisposition(String code, String words, Disposition countsAs, boolean retired) {
    static final int LONGEST_CODE = 20;
    static final int LONGEST_WORDS = 40;

    public OwnDisposition {
        if (!isCode(code)) throw new IllegalArgumentException("No code of a disposition: " + code);
        words = words.strip();
        if (!areWords(words)) throw new IllegalArgumentException("A disposition is said in 1 to 40 characters");
    }

    static boolean isCode(String text) {
        return text.length() <= LONGEST_CODE && text.matches("[A-Z0-9][A-Z0-9-]*");
    }

    static boolean areWords(String text) {
        return !text.isBlank()
                && text.strip().length() <= LONGEST_WORDS
                && text.strip().lines().count() == 1;
    }

    OwnDisposition said(String otherwise) {
        return new OwnDisposition(code, otherwise, countsAs, retired);
    }

    OwnDisposition retired(boolean is) {
        return new OwnDisposition(code, words, countsAs, is);
    }

    /// Chosen now, with the words of now.
    public Outcome outcome() {
        return new Outcome(countsAs, code, words);
    }
}
