package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.deck.CallKind;
import app.callside.deck.CallType;
import app.callside.deck.Deck;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Learning the wordings takes seconds: a call that begins meanwhile waits for its script only. */
@Tag("X6")
class LearntDeckTest {
    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), ZoneOffset.UTC);
    private static final String EXCUSE = "our CFO is on vacation, nobody can release the transfer";

    @TempDir
    Path folder;

    @Test
    void theDeckIsAtHandBeforeItReadsAlongAndIsTheSameAfterwards() {
        try (Wiring wiring = Wiring.open(TestDatabase.ready(folder.resolve("data")), MONDAY, Locale.US)) {
            assertFalse(wiring.deck.isThere(), "nobody is about to call");
            Deck atHand = wiring.deckAtHand();
            assertTrue(wiring.deck.isThere());
            assertFalse(atHand.script(CallType.commercial(CallKind.FOLLOW_UP))
                    .steps()
                    .isEmpty());
            assertFalse(atHand.mustSays(CallType.commercial(CallKind.FOLLOW_UP)).isEmpty());
            assertFalse(atHand.search("vacation").isEmpty(), "its cards can be looked for");
            assertSame(atHand, wiring.deck());
            assertFalse(atHand.surface(EXCUSE).isEmpty(), "a call that had begun has its cards from then on");
        }
    }
}
