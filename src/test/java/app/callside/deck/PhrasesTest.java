package app.callside.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How well the matcher does on phrases that were written after its wordings and are never used to tune it.
@Tag("T4")
class PhrasesTest {
    /**
     * What is scored never chose a constant: that is what the `tune` split is for. `test` was written to be hard,
     * `fresh` by a third writer as a fair sample of real notes, after the constants were chosen.
     *
     * @param split tune, test or fresh
     */
    private record Phrase(String split, String group, String family, String text) {
        boolean isExcuse() {
            return !group.equals("none");
        }
    }

    /// Slightly below what was measured, see the package's description; raised when a better matcher comes.
    private record Goal(String split, double first, double amongTwo, double silent) {}

    private static final List<Goal> GOALS =
            List.of(new Goal("test", 0.93, 0.96, 0.93), new Goal("fresh", 0.96, 0.97, 0.95));

    private final Deck deck = DeckFiles.builtIn();
    private final List<Phrase> phrases = phrases();

    @Test
    void phrasesNobodyTunedForSurfaceTheRightGroup() {
        GOALS.forEach(this::judge);
    }

    private void judge(Goal goal) {
        List<Phrase> scored =
                phrases.stream().filter(p -> p.split().equals(goal.split())).toList();
        List<Phrase> excuses = scored.stream().filter(Phrase::isExcuse).toList();
        List<Phrase> plain = scored.stream().filter(p -> !p.isExcuse()).toList();
        assertTrue(excuses.size() >= 140 && plain.size() >= 95, "too few phrases to judge by");
        double first = share(excuses, p -> groups(p).indexOf(p.group()) == 0);
        double second = share(excuses, p -> groups(p).contains(p.group()));
        double silentOnExcuse = share(excuses, p -> groups(p).isEmpty());
        double silent = share(plain, p -> groups(p).isEmpty());
        String figures = String.format(
                Locale.ROOT,
                "%s: %d excuses: right group first %.3f, among two %.3f, silent %.3f; %d plain notes: silent %.3f",
                goal.split(),
                excuses.size(),
                first,
                second,
                silentOnExcuse,
                plain.size(),
                silent);
        System.out.println(figures);
        assertTrue(first >= goal.first() && second >= goal.amongTwo() && silent >= goal.silent(), figures);
    }

    @Test
    void noFamilyOfWordingsIsBothScoredAndTunedOn() {
        Set<String> scored = families(split -> !split.equals("tune"));
        scored.retainAll(families(split -> split.equals("tune")));
        assertEquals(Set.of(), scored);
        assertTrue(phrases.stream().filter(Phrase::isExcuse).count() >= 600);
    }

    private Set<String> families(Predicate<String> split) {
        return phrases.stream()
                .filter(p -> split.test(p.split()) && p.isExcuse())
                .map(p -> p.group() + "/" + p.family())
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void noTestPhraseIsAlsoAWordingOfACardOrAPlainNote() {
        Set<String> learned = new HashSet<>();
        DeckFiles files = new DeckFiles();
        deck.cards().forEach(card -> card.said().forEach(said -> learned.add(said.toLowerCase(Locale.ROOT))));
        files.heard().values().forEach(heard -> heard.forEach(said -> learned.add(said.toLowerCase(Locale.ROOT))));
        new DeckFiles().plainNotes().forEach(note -> learned.add(note.toLowerCase(Locale.ROOT)));
        phrases.forEach(p -> assertFalse(learned.contains(p.text().toLowerCase(Locale.ROOT)), p.text()));
    }

    private List<String> groups(Phrase phrase) {
        return deck.surface(phrase.text()).stream()
                .map(surfaced -> surfaced.card().group().id())
                .toList();
    }

    private static double share(List<Phrase> phrases, Predicate<Phrase> fits) {
        return phrases.stream().filter(fits).count() / (double) phrases.size();
    }

    private static List<Phrase> phrases() {
        try (InputStream in = Objects.requireNonNull(PhrasesTest.class.getResourceAsStream("phrases.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Phrase(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
