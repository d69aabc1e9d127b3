package app.callside.review.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// A word where it stands in a text.
///
/// @param start its first letter
/// @param end behind its last
/// @param forms the word folded, then its stems
record TextWord(int start, int end, List<String> forms) {
    /// The words of a text in their order.
    static List<TextWord> of(String text, WordForms cutting) {
        List<TextWord> words = new ArrayList<>();
        try (TokenStream tokens = cutting.tokenStream("", text)) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.getAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String form = term.toString();
                if (!WordForms.isStem(form))
                    words.add(new TextWord(place.startOffset(), place.endOffset(), new ArrayList<>()));
                words.getLast().forms().add(form);
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a text in memory is always readable
        }
        return words;
    }

    String folded() {
        return forms.getFirst();
    }

    void mark(boolean[] found) {
        Arrays.fill(found, start, end, true);
    }
}
