package app.callside.review.index;

import java.util.List;

/// What somebody types to find calls, taken apart.
///
/// @param words each wanted somewhere, in any of its forms
/// @param phrases each wanted word for word
record Searched(List<String> words, List<Phrase> phrases) {
    Searched {
        words = List.copyOf(words);
        phrases = List.copyOf(phrases);
    }

    /// @param words folded, as they follow each other
    /// @param open true while the closing mark has not been typed: its last word may go on
    record Phrase(List<String> words, boolean open) {
        Phrase {
            words = List.copyOf(words);
        }
    }

    boolean isNothing() {
        return words.isEmpty() && phrases.isEmpty();
    }
}
