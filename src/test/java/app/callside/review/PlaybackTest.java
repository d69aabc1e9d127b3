package app.callside.review;

import static app.callside.review.Calls.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R1")
class PlaybackTest {
    @Test
    void timeInWhichNothingHappensIsFolded() {
        Playback call = Playback.of(moments(at(0, 1), at(5, 0), at(5, 1)));
        Duration second = Duration.ofSeconds(1).plus(Playback.FOLD);
        assertEquals(second.plusSeconds(1), call.length());
        assertEquals(0, call.reached(Duration.ofMillis(999)));
        assertEquals(1, call.reached(Duration.ofSeconds(1)));
        assertEquals(2, call.reached(second));
        assertEquals(3, call.reached(call.length()));
        assertEquals(at(5, 0), call.callTime(second));
        assertEquals(at(0, 2), call.callTime(Duration.ofSeconds(2)));
        assertEquals(at(5, 1), call.callTime(call.length().plusHours(1)));
    }

    /** As many moments as a long and busy call has: a note, a tick, a card or an offer every twenty seconds. */
    @Test
    void aCallOfTwelveMinutesIsUnderstoodInOne() {
        List<Duration> times = new ArrayList<>();
        for (int second = 5; second < 720; second += 20) times.add(Duration.ofSeconds(second));
        Duration atTwiceTheSpeed =
                Playback.of(moments(times.toArray(Duration[]::new))).length().dividedBy(2);
        assertTrue(atTwiceTheSpeed.compareTo(Duration.ofMinutes(1)) <= 0, "it takes " + atTwiceTheSpeed);
    }

    @Test
    void aCallOfWhichNothingIsNotedTakesNoTime() {
        assertEquals(Duration.ZERO, Playback.of(List.of()).length());
    }

    private static List<Moment> moments(Duration... times) {
        return List.of(times).stream().<Moment>map(Moment.HungUp::new).toList();
    }
}
