package app.callside.deck.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.deck.DeckFiles;
import app.callside.deck.Rebuttal;
import app.callside.deck.Surfaced;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T4")
class ReadingAlongTest {
    private static final List<Rebuttal> CARDS = new DeckFiles().cards();

    private final ReadingAlong reading = new ReadingAlong();

    private static List<Surfaced> cards(String... ids) {
        return Stream.of(ids).map(ReadingAlongTest::card).toList();
    }

    private static Surfaced card(String id) {
        Rebuttal card =
                CARDS.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return new Surfaced(card, 0.9, List.of(id));
    }

    @Test
    void aBetterCardWaitsInTheSecondPlaceUntilTheLineEnds() {
        assertEquals(cards("cash-is-short"), reading.take(cards("cash-is-short")));
        assertEquals(cards("cash-is-short", "signer-away"), reading.take(cards("signer-away", "cash-is-short")));
        assertEquals(cards("cash-is-short", "signer-away"), reading.take(cards("signer-away")));
        assertEquals(cards("signer-away"), reading.endLine());
        assertEquals(cards("not-now", "signer-away"), reading.take(cards("not-now", "signer-away")));
    }

    @Test
    void silenceLeavesWhatLiesThere() {
        reading.take(cards("cash-is-short", "signer-away"));
        assertEquals(cards("cash-is-short", "signer-away"), reading.take(List.of()));
        assertEquals(cards("cash-is-short", "signer-away"), reading.endLine());
    }

    @Test
    void aCardThatWasPutAwayDoesNotComeBackInThisCall() {
        reading.take(cards("cash-is-short", "signer-away"));
        assertEquals(cards("signer-away"), reading.putAway(card("cash-is-short").card()));
        assertEquals(cards("signer-away"), reading.take(cards("cash-is-short", "signer-away")));
        reading.begin();
        assertEquals(cards("cash-is-short"), reading.take(cards("cash-is-short")));
    }
}
