package app.callside.review.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/// A searched word, as it is understood given the words that stand in the index: as it is, as the beginning of
/// a longer one, in another form; and only where none of these stands anywhere, as a misspelling of those that
/// do.
///
/// @param word folded
/// @param stems of the word
/// @param near words within a few slips of it; absent where the word itself stands somewhere
record ReadWord(String word, Set<String> stems, Optional<Near> near) {
    /// Shorter words have too many neighbours to tell a slip from another word.
    private static final int SHORTEST_MISSPELT = 4;

    private static final int SHORTEST_WITH_TWO_SLIPS = 7;

    /// @param automaton accepts the words that are meant
    record Near(Automaton automaton, CharacterRunAutomaton run) {
        static Near of(Automaton automaton) {
            Automaton certain = Operations.determinize(automaton, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
            return new Near(certain, new CharacterRunAutomaton(certain));
        }
    }

    static ReadWord of(String word, String field, IndexReader index) throws IOException {
        Set<String> stems = WordForms.stems(word);
        Terms terms = MultiTerms.getTerms(index, field);
        if (terms == null || stands(word, stems, terms) || !word.chars().allMatch(Character::isLetter))
            return new ReadWord(word, stems, Optional.empty());
        for (Automaton slips : slips(word)) {
            Near near = Near.of(slips);
            if (new CompiledAutomaton(near.automaton(), false, true)
                            .getTermsEnum(terms)
                            .next()
                    != null) return new ReadWord(word, stems, Optional.of(near));
        }
        return new ReadWord(word, stems, Optional.empty());
    }

    private static boolean stands(String word, Set<String> stems, Terms terms) throws IOException {
        TermsEnum all = terms.iterator();
        BytesRef beginning = new BytesRef(word);
        if (all.seekCeil(beginning) != TermsEnum.SeekStatus.END && StringHelper.startsWith(all.term(), beginning))
            return true;
        for (String stem : stems) if (all.seekExact(new BytesRef(stem))) return true;
        return false;
    }

    /// From the least forgiving to the most: one slip in a word, one in the beginning of a word, two. A slip is
    /// a letter too many, too few, another, or two exchanged.
    private static List<Automaton> slips(String word) {
        if (word.codePointCount(0, word.length()) < SHORTEST_MISSPELT) return List.of();
        LevenshteinAutomata around = new LevenshteinAutomata(word, true);
        List<Automaton> slips = new ArrayList<>();
        for (int most = 1; most <= (word.length() < SHORTEST_WITH_TWO_SLIPS ? 1 : 2); most++) {
            Automaton whole = around.toAutomaton(most);
            slips.add(whole);
            slips.add(Operations.concatenate(List.of(whole, Automata.makeAnyString())));
        }
        return slips;
    }

    /// Calls in which it stands.
    Query query(String field) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(new PrefixQuery(new Term(field, word)), Occur.SHOULD);
        stems.forEach(stem -> any.add(new TermQuery(new Term(field, stem)), Occur.SHOULD));
        near.ifPresent(one -> any.add(
                new AutomatonQuery(
                        new Term(field, word), one.automaton(), false, MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE),
                Occur.SHOULD));
        return any.build();
    }

    /// @param form a form of a word of a text
    boolean isMeantBy(String form) {
        if (WordForms.isStem(form)) return stems.contains(form);
        return form.startsWith(word) || near.map(one -> one.run().run(form)).orElse(false);
    }
}
