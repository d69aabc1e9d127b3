package app.callside.find;

import app.callside.review.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which parts of a hit's texts are what was typed.
public final class Marking {
    private final String text;
    private final StringBuilder letters = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final Set<Integer> wordStarts = new TreeSet<>();
    private final boolean[] found;

    private Marking(String text) {
        this.text = text;
        found = new boolean[text.length()];
        boolean between = true;
        for (int i = 0; i < text.length(); ) {
            int next = i + Character.charCount(text.codePointAt(i));
            String folded = FoldedWords.letter(text.substring(i, next));
            if (folded.equals(" ")) between = true;
            else if (!folded.isEmpty()) {
                if (between) wordStarts.add(letters.length());
                between = false;
                add(folded, i, next);
            }
            i = next;
        }
    }

    private void add(String folded, int start, int end) {
        letters.append(folded);
        for (int k = 0; k < folded.length(); k++) {
            starts.add(start);
            ends.add(end);
        }
    }

    /// A name, marked where its words begin as those that were typed.
    public static List<Piece> ofName(String name, String typed) {
        Marking marking = new Marking(name);
        for (String word : FoldedWords.of(typed))
            for (int start : marking.wordStarts) if (marking.isAt(word, start)) marking.mark(start, word.length());
        return marking.pieces();
    }

    /// A number, marked where the typed digits stand, whatever stands between them.
    public static List<Piece> ofNumber(String number, String typed) {
        Marking marking = new Marking(number);
        for (String digits : forms(Typed.of(typed))) {
            int start = marking.letters.indexOf(digits);
            if (start < 0) continue;
            marking.mark(start, digits.length());
            break;
        }
        return marking.pieces();
    }

    private static List<String> forms(Typed typed) {
        List<String> forms = new ArrayList<>();
        for (Typed.Number number : typed.numbers()) {
            forms.add(String.join("", FoldedWords.of(number.key())));
            if (!number.tail().isEmpty()) forms.add(number.tail());
        }
        forms.addAll(typed.phones());
        return forms;
    }

    private boolean isAt(String word, int start) {
        int end = start + word.length();
        return end <= letters.length() && word.contentEquals(letters.subSequence(start, end));
    }

    private void mark(int letter, int count) {
        for (int i = starts.get(letter); i < ends.get(letter + count - 1); i++) found[i] = true;
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i < text.length() && found[i] == found[start]) continue;
            pieces.add(new Piece(text.substring(start, i), found[start]));
            start = i;
        }
        return List.copyOf(pieces);
    }
}
