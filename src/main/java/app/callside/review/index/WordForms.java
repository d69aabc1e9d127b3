package app.callside.review.index;

import app.callside.base.text.Plain;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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

/// Cuts text into words, and gives for each, all in one place: the word without accents and capitals, a
/// number without the marks inside of it, and the stems of the word in the languages in which notes are
/// written. Which language a note is in nobody says, so each has its try.
final class WordForms extends Analyzer {
    /// It holds nothing of its own, and any thread may use it.
    static final WordForms ALL = new WordForms();

    /// Longer than any misspelling that is forgiven, so that a word is never taken for a misspelt stem.
    private static final String STEM = "\u0001\u0001\u0001";

    private static final Pattern MARKS_IN_NUMBER = Pattern.compile("(?<=\\d)[.,'\u2019](?=\\d)");
    private static final int SHORTEST_STEMMED = 3;
    /// What notes say oftenest in German are participles, which its stemmer leaves as they are: "bezahlt"
    /// is "bezahlen", and so is "zugesagt" "zusagen". The Spanish one knows a past by its accent,
    /// "recibió", which hardly anybody types. Both are put right here; other tenses are told apart by
    /// nobody but a dictionary.
    private static final Pattern BE_PAID = Pattern.compile("(be|emp|ent|er|uber|unter|ver|wider|zer)(\\p{L}{2,}?)e?t");

    private static final Pattern HAVE_PAID = Pattern.compile(
            "(|ab|an|auf|aus|bei|ein|fest|mit|nach|vor|weg|weiter|zu|zuruck|zusammen)ge(\\p{L}{3,}?)e?t");

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
        private final SnowballStemmer german = new GermanStemmer();
        private final SnowballStemmer spanish = new SpanishStemmer();
        private final List<SnowballStemmer> languages = List.of(new EnglishStemmer(), german, spanish);

        Set<String> of(String folded) {
            Set<String> stems = new LinkedHashSet<>();
            if (folded.length() < SHORTEST_STEMMED || !folded.chars().allMatch(Character::isLetter)) return stems;
            for (SnowballStemmer language : languages) stems.add(stem(language, folded));
            meant(folded, BE_PAID).ifPresent(infinitive -> stems.add(stem(german, infinitive)));
            meant(folded, HAVE_PAID).ifPresent(infinitive -> stems.add(stem(german, infinitive)));
            if (folded.length() > SHORTEST_STEMMED && folded.endsWith("io"))
                stems.add(stem(spanish, folded.substring(0, folded.length() - 1) + "\u00f3"));
            return stems;
        }

        private static Optional<String> meant(String folded, Pattern form) {
            Matcher matcher = form.matcher(folded);
            return matcher.matches() ? Optional.of(matcher.replaceAll("$1$2en")) : Optional.empty();
        }

        private static String stem(SnowballStemmer language, String word) {
            language.setCurrent(word);
            language.stem();
            return STEM + language.getCurrent();
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
