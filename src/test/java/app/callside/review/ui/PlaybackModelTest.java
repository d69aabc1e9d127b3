package app.callside.review.ui;

import static app.callside.review.Calls.TODAY;
import static app.callside.review.Calls.ZONE;
import static app.callside.review.Calls.part;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.call.CallRecord;
import app.callside.ledger.CustomerId;
import app.callside.review.Calls;
import app.callside.review.MemoryHistory;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R1")
class PlaybackModelTest {
    private static final CustomerId CUSTOMER = new CustomerId(1);
    private static final Instant NOON = TODAY.atTime(12, 0).atZone(ZONE).toInstant();

    private final MemoryHistory memory = new MemoryHistory();
    private final PlaybackModel model = new PlaybackModel();
    private int moments;

    @BeforeEach
    void open() {
        CallRecord call = Calls.eventful(CUSTOMER, "Dana Reyes", NOON, Calls.promise(CUSTOMER, part("USD", 1, 100, 0)));
        memory.add(call);
        var timeline = memory.history().timeline(call.id());
        moments = timeline.moments().size();
        model.open(Optional.of(timeline));
    }

    @Test
    void itIsSteppedThroughMomentByMoment() {
        model.previous();
        assertEquals(Optional.empty(), model.reached().get());
        for (int i = 1; i <= moments; i++) {
            model.next();
            assertEquals(Optional.of(i), model.reached().get());
        }
        model.next();
        assertEquals(Optional.of(moments), model.reached().get());
        assertEquals(Calls.at(7, 31), model.callTime().get());
        model.previous();
        assertEquals(Optional.of(moments - 1), model.reached().get());
        model.goTo(0);
        assertEquals(Calls.at(0, 5), model.callTime().get());
        model.previous();
        assertEquals(Optional.empty(), model.reached().get());
    }

    @Test
    void steppingHoldsACallThatIsPlayed() {
        model.playOrHold();
        model.next();
        assertFalse(model.playing().get());
        assertEquals(Optional.of(1), model.reached().get());
    }

    @Test
    void theWholeCallIsShownUntilItIsPlayed() {
        assertEquals(Optional.empty(), model.reached().get());
        model.advance(Duration.ofSeconds(9));
        assertEquals(Optional.empty(), model.reached().get());
    }

    @Test
    void momentsComeOneByOneAndItEndsByItself() {
        model.playOrHold();
        assertEquals(Optional.of(0), model.reached().get());
        int before = 0;
        for (int beat = 0; model.playing().get(); beat++) {
            assertTrue(beat < 1_000, "it never ends");
            model.advance(Duration.ofMillis(100));
            int now = model.reached().get().orElseThrow();
            assertTrue(now >= before && now <= before + 3);
            before = now;
        }
        assertEquals(moments, before);
        model.playOrHold();
        assertEquals(Optional.of(0), model.reached().get(), "played again from the beginning");
    }

    @Test
    void heldItStaysWhereItIs() {
        model.playOrHold();
        model.advance(Duration.ofSeconds(4));
        Optional<Integer> held = model.reached().get();
        model.playOrHold();
        model.advance(Duration.ofSeconds(4));
        assertEquals(held, model.reached().get());
        model.stop();
        assertEquals(Optional.empty(), model.reached().get());
        assertFalse(model.playing().get());
    }

    @Test
    void speedsAreChosenWithinTheirEnds() {
        for (int i = 0; i < 9; i++) model.slower();
        Duration slowest = model.length();
        assertEquals(1, model.speed().get());
        for (int i = 0; i < 9; i++) model.faster();
        assertEquals(8, model.speed().get());
        assertEquals(slowest.dividedBy(8), model.length());
    }

    @Test
    void anotherCallIsNotPlaying() {
        model.playOrHold();
        model.open(Optional.empty());
        assertFalse(model.playing().get());
        model.playOrHold();
        assertFalse(model.playing().get(), "there is nothing to play");
    }
}
