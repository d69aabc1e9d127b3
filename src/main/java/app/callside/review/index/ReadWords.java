package app.callside.review.index;

import app.callside.review.Marker;
import app.callside.review.Piece;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// All that is searched for in one field, as it is understood given what the index holds.
record ReadWords(String field, List<ReadWord> words, List<Searched.Phrase> phrases, Query phrased, WordForms forms)
        implements Marker {
    /// The last word of a phrase that is being typed may still become one of so many.
    private static final int MOST_ENDINGS = 512;

    static ReadWords of(Searched searched, String field, IndexReader index, WordForms forms) {
        try {
            List<ReadWord> words = new ArrayList<>();
            for (String word : searched.words()) words.add(ReadWord.of(word, field, index));
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            for (Searched.Phrase phrase : searched.phrases()) all.add(phrase(phrase, field, index), Occur.FILTER);
            return new ReadWords(field, List.copyOf(words), searched.phrases(), all.build(), forms);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean isNothing() {
        return words.isEmpty() && phrases.isEmpty();
    }

    Query query() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(word.query(field), Occur.FILTER));
        if (!phrases.isEmpty()) all.add(phrased, Occur.FILTER);
        return all.build();
    }

    private static Query phrase(Searched.Phrase phrase, String field, IndexReader index) throws IOException {
        MultiPhraseQuery.Builder query = new MultiPhraseQuery.Builder();
        List<String> words = phrase.words();
        for (String word : phrase.open() ? words.subList(0, words.size() - 1) : words) query.add(new Term(field, word));
        if (!phrase.open()) return query.build();
        Term[] endings = beginningWith(words.getLast(), field, index);
        return endings.length == 0 ? new MatchNoDocsQuery() : query.add(endings).build();
    }

    private static Term[] beginningWith(String word, String field, IndexReader index) throws IOException {
        List<Term> found = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(index, field);
        if (terms == null) return new Term[0];
        TermsEnum all = terms.iterator();
        BytesRef beginning = new BytesRef(word);
        if (all.seekCeil(beginning) == TermsEnum.SeekStatus.END) return new Term[0];
        for (BytesRef term = all.term();
                term != null && StringHelper.startsWith(term, beginning) && found.size() < MOST_ENDINGS;
                term = all.next()) found.add(new Term(field, BytesRef.deepCopyOf(term)));
        return found.toArray(Term[]::new);
    }

    @Override
    public List<Piece> mark(String text) {
        List<TextWord> standing = TextWord.of(text, forms);
        boolean[] found = new boolean[text.length()];
        for (TextWord one : standing)
            if (words.stream().anyMatch(word -> one.forms().stream().anyMatch(word::isMeantBy))) one.mark(found);
        for (Searched.Phrase phrase : phrases) mark(phrase, standing, found);
        return cut(text, found);
    }

    private static void mark(Searched.Phrase phrase, List<TextWord> standing, boolean[] found) {
        int length = phrase.words().size();
        for (int from = 0; from + length <= standing.size(); from++) {
            List<TextWord> stretch = standing.subList(from, from + length);
            if (isSaid(phrase, stretch)) stretch.forEach(word -> word.mark(found));
        }
    }

    private static boolean isSaid(Searched.Phrase phrase, List<TextWord> stretch) {
        for (int i = 0; i < stretch.size(); i++) {
            String wanted = phrase.words().get(i);
            String said = stretch.get(i).folded();
            boolean goesOn = phrase.open() && i == stretch.size() - 1;
            if (goesOn ? !said.startsWith(wanted) : !said.equals(wanted)) return false;
        }
        return true;
    }

    private static List<Piece> cut(String text, boolean[] found) {
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
