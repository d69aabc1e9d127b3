package app.callside.review.index;

import app.callside.base.text.Plain;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/// Cuts text into words, and gives for each, all in one place: the word without accents and capitals, a number
/// without the marks inside of it, and the stems of the word in the languages in which notes are written. Which
/// language a note is in nobody says, so each has its try.
final class WordForms extends Analyzer {
    /// It holds nothing of its own, and any thread may use it.
    static final WordForms ALL = new WordForms();

    /// Longer than any misspelling that is forgiven, so that a word is never taken for a misspelt stem.
    private static final String STEM = "\u0001\u0001\u0001";

    private static final Pattern MARKS_IN_NUMBER = Pattern.compile("(?<=\\d)[.,'\u2019](?=\\d)");
    private static final int SHORTEST_STEMMED = 3;
    private static final List<Supplier<SnowballStemmer>> LANGUAGES =
            List.of(EnglishStemmer::new, GermanStemmer::new, SpanishStemmer::new);

    private WordForms() {}

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new Forms(words));
    }

    /// So far apart that no phrase reaches from one line of the notes into the next.
    @Override
    public int getPositionIncrementGap(String fieldName) {
        return 100;
    }

    /// A word as it is compared.
    static String folded(String word) {
        return MARKS_IN_NUMBER.matcher(Plain.of(word)).replaceAll("");
    }

    /// The stems of a folded word, as the index has them; none of a number or a very short word.
    static Set<String> stems(String folded) {
        return new Stems().of(folded);
    }

    static boolean isStem(String form) {
        return form.startsWith(STEM);
    }

    /// One for each thread: a stemmer holds the word it is at.
    private static final class Stems {
        private final List<SnowballStemmer> languages =
                LANGUAGES.stream().map(Supplier::get).toList();

        Set<String> of(String folded) {
            Set<String> stems = new LinkedHashSet<>();
            if (folded.length() < SHORTEST_STEMMED || !folded.chars().allMatch(Character::isLetter)) return stems;
            for (SnowballStemmer language : languages) {
                language.setCurrent(folded);
                language.stem();
                stems.add(STEM + language.getCurrent());
            }
            return stems;
        }
    }

    private static final class Forms extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private final Stems stems = new Stems();
        private final Deque<String> more = new ArrayDeque<>();

        Forms(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!more.isEmpty()) {
                term.setEmpty().append(more.poll());
                step.setPositionIncrement(0);
                return true;
            }
            if (!input.incrementToken()) return false;
            String folded = folded(term.toString());
            term.setEmpty().append(folded);
            more.addAll(stems.of(folded));
            return true;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            more.clear();
        }
    }
}
