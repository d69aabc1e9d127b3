package app.callside.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T4")
class WordingMatcherTest {
    private final Deck deck = DeckFiles.builtIn();

    @Test
    void aHurriedNoteSurfacesItsCardWithTheWordsThatMatched() {
        Surfaced first = deck.surface("cust says chk was mailed thurs").getFirst();
        assertEquals("check-is-posted", first.card().id());
        assertTrue(first.matchedWords().contains("mailed"), first.matchedWords().toString());
        assertTrue(first.score() > 0.4 && first.score() <= 1);
    }

    @Test
    void aDeniedWordIsNotTheSameAsTheWord() {
        assertEquals(
                "no-invoice",
                deck.surface("never got the invoice").getFirst().card().group().id());
        assertTrue(deck.surface("got the invoice").stream()
                .noneMatch(s -> s.card().group().id().equals("no-invoice")));
    }

    @Test
    void almostEveryWordingFindsItsOwnGroup() {
        List<Rebuttal> cards = deck.cards();
        long all = cards.stream().mapToLong(card -> card.said().size()).sum();
        long found = cards.stream()
                .mapToLong(card -> card.said().stream()
                        .filter(said -> deck.surface(said).stream()
                                .anyMatch(s -> s.card().group().equals(card.group())))
                        .count())
                .sum();
        assertTrue(found >= 0.97 * all, found + " of " + all);
    }

    @Test
    void nothingSurfacesFromAnEmptyOrUnreadableLine() {
        for (String line : List.of("", "   ", "…", "?!", "12,400.00", "ß∂ƒ ☎", "x".repeat(100_000))) {
            assertEquals(List.of(), deck.surface(line), line);
        }
    }

    @Test
    void atMostTwoCardsOfDifferentGroupsSurfaceBestFirst() {
        long seed = 20261122;
        Random random = new Random(seed);
        List<String> words = deck.cards().stream()
                .flatMap(card -> card.said().stream())
                .flatMap(said -> List.of(said.split(" ")).stream())
                .toList();
        for (int i = 0; i < 300; i++) {
            String line = String.join(
                    " ",
                    random.ints(1 + random.nextInt(9), 0, words.size())
                            .mapToObj(words::get)
                            .toList());
            List<Surfaced> surfaced = deck.surface(line);
            String message = "seed " + seed + ": " + line;
            assertTrue(surfaced.size() <= 2, message);
            if (surfaced.size() == 2) {
                assertTrue(surfaced.get(0).score() >= surfaced.get(1).score(), message);
                assertTrue(
                        !surfaced.get(0)
                                .card()
                                .group()
                                .equals(surfaced.get(1).card().group()),
                        message);
            }
            assertEquals(surfaced, deck.surface(line), message);
        }
    }

    @Test
    void severalThreadsGetTheSameAnswer() {
        List<Surfaced> alone = deck.surface("the owner is out of town");
        List<List<Surfaced>> together = IntStream.range(0, 200)
                .parallel()
                .mapToObj(_ -> deck.surface("the owner is out of town"))
                .toList();
        together.forEach(answer -> assertEquals(alone, answer));
    }
}
