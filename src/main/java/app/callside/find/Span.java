package app.callside.find;

/// A stretch of the index in its order: the tokens that begin with what was typed.
///
/// @param reach how much of the word has to stand there
public record Span(String typed, Reach reach) {
    /// How what was typed and the word of a token have to agree.
    public enum Reach {
        /// The word ends where the typed text ends.
        WHOLE_WORD,
        /// The word goes on.
        BEGINNING,
        /// Either.
        ANY
    }

    /// Ends of words; every letter and digit comes after them.
    public static final char AFTER_WORD = '!';

    public Span {
        if (typed.isEmpty()) throw new IllegalArgumentException("Nothing is typed, so everything would be found");
    }

    /// True when the token is in this stretch.
    public boolean holds(String token) {
        if (!token.startsWith(typed)) return false;
        boolean whole = token.length() == typed.length() || token.charAt(typed.length()) < AFTER_WORD;
        return switch (reach) {
            case WHOLE_WORD -> whole;
            case BEGINNING -> !whole;
            case ANY -> true;
        };
    }
}
