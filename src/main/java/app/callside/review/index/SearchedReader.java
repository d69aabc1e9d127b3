package app.callside.review.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Takes apart what somebody types: words, and phrases between quotation marks of any kind.
final class SearchedReader {
    private static final Pattern QUOTES = Pattern.compile("[\"\u201c\u201d\u201e\u00ab\u00bb]");

    private SearchedReader() {}

    /// @param forms cuts as the index was cut
    static Searched read(String typed, WordForms forms) {
        List<String> words = new ArrayList<>();
        List<Searched.Phrase> phrases = new ArrayList<>();
        String[] stretches = QUOTES.split(typed, -1);
        for (int i = 0; i < stretches.length; i++) {
            List<String> cut = cut(stretches[i], forms);
            boolean quoted = i % 2 == 1;
            if (quoted && !cut.isEmpty()) phrases.add(new Searched.Phrase(cut, i == stretches.length - 1));
            else words.addAll(cut);
        }
        return new Searched(words.stream().distinct().toList(), phrases);
    }

    private static List<String> cut(String stretch, WordForms forms) {
        return TextWord.of(stretch, forms).stream().map(TextWord::folded).toList();
    }
}
