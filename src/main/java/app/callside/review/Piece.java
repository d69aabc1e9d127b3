package app.callside.review;

import app.callside.base.text.Plain;
import java.util.ArrayList;
import java.util.List;

/// A stretch of text that was searched for, or lies between two such stretches.
///
/// @param found true where a searched word stands
public record Piece(String text, boolean found) {
    /// The text cut where searched words begin and end; put together, the pieces are the text again.
    ///
    /// @param terms folded words, as [CallFilter#terms()] gives them
    public static List<Piece> of(String text, List<String> terms) {
        boolean[] found = new boolean[text.length()];
        Folded folded = Folded.of(text);
        for (String term : terms) folded.mark(term, found);
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i < text.length() && found[i] == found[start]) continue;
            pieces.add(new Piece(text.substring(start, i), found[start]));
            start = i;
        }
        return List.copyOf(pieces);
    }

    /// Text as it is compared, and where each of its letters came from.
    ///
    /// @param starts for each folded letter, where its letter starts in the text
    /// @param ends where that letter ends, with the accents that follow it
    private record Folded(String letters, List<Integer> starts, List<Integer> ends) {
        static Folded of(String text) {
            StringBuilder letters = new StringBuilder();
            List<Integer> starts = new ArrayList<>();
            List<Integer> ends = new ArrayList<>();
            for (int i = 0; i < text.length(); ) {
                int next = i + Character.charCount(text.codePointAt(i));
                String folded = fold(text.substring(i, next));
                for (int k = 0; k < folded.length(); k++) {
                    starts.add(i);
                    ends.add(next);
                }
                if (folded.isEmpty()) extend(starts, ends, next);
                letters.append(folded);
                i = next;
            }
            return new Folded(letters.toString(), starts, ends);
        }

        private static String fold(String letter) {
            if (Character.getType(letter.codePointAt(0)) == Character.NON_SPACING_MARK) return "";
            String folded = Plain.of(letter);
            return folded.isEmpty() ? " " : oneSigma(folded);
        }

        /// A sigma looks different at the end of a word, which a single letter can't know.
        private static String oneSigma(String folded) {
            return folded.replace('ς', 'σ');
        }

        private static void extend(List<Integer> starts, List<Integer> ends, int next) {
            if (ends.isEmpty()) return;
            int base = starts.getLast();
            for (int i = ends.size() - 1; i >= 0 && starts.get(i) == base; i--) ends.set(i, next);
        }

        void mark(String term, boolean[] found) {
            String wanted = oneSigma(term);
            if (wanted.isEmpty()) return;
            for (int at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
                int end = ends.get(at + wanted.length() - 1);
                for (int i = starts.get(at); i < end; i++) found[i] = true;
            }
        }
    }
}
