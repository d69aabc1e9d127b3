package app.callside.deck.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.deck.DeckFiles;
import app.callside.deck.Rebuttal;
import app.callside.deck.Surfaced;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T4")
class ReadingAlongTest {
    private static final List<Rebuttal> CARDS = new DeckFiles().cards();

    private Instant now = Instant.parse("2026-11-23T09:15:00Z");
    private final ReadingAlong reading = new ReadingAlong(() -> now);

    private void pass(int millis) {
        now = now.plusMillis(millis);
    }

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
        pass(2000);
        assertEquals(cards("cash-is-short", "signer-away"), reading.take(cards("signer-away", "cash-is-short")));
        assertEquals(cards("cash-is-short", "signer-away"), reading.take(cards("signer-away")));
        assertEquals(cards("signer-away"), reading.endLine());
        assertEquals(cards("not-now", "signer-away"), reading.take(cards("not-now", "signer-away")));
    }

    @Test
    void whatTheFirstWordsBroughtUpGivesWayWhileNobodyCanHaveReadIt() {
        reading.take(cards("paid-when-paid"));
        pass(900);
        assertEquals(cards("signer-away"), reading.take(cards("signer-away")));
        pass(1000);
        assertEquals(cards("not-now"), reading.take(cards("not-now")));
        pass(1600);
        assertEquals(cards("not-now", "signer-away"), reading.take(cards("signer-away")));
    }

    @Test
    void silenceLeavesWhatLiesThere() {
        reading.take(cards("cash-is-short", "signer-away"));
        reading.endLine();
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

    @Test
    void whatALineNoLongerSaysGoesAgainUnlessItIsBeingRead() {
        reading.take(cards("cash-is-short"));
        reading.endLine();
        assertEquals(cards("tax-form-missing"), reading.take(cards("tax-form-missing")));
        pass(300);
        assertEquals(cards("cash-is-short"), reading.take(List.of()));
        assertEquals(cards("not-now"), reading.take(cards("not-now")));
        pass(2000);
        assertEquals(cards("not-now"), reading.take(List.of()));
        assertEquals(cards("cash-is-short"), reading.endLine());
    }
}
