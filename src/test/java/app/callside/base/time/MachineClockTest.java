package app.callside.base.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T8")
class MachineClockTest {
    private static final long SECOND = 1_000_000_000L;

    private long nanos = 77 * SECOND;
    private long uptime = 5_000 * SECOND;
    private boolean tells = true;
    private final MachineClock clock = new MachineClock(
            () -> nanos, () -> tells ? OptionalLong.of(uptime / 10_000_000 * 10_000_000) : OptionalLong.empty());

    private void awake(double seconds) {
        nanos += (long) (seconds * SECOND);
        uptime += (long) (seconds * SECOND);
    }

    private void asleep(double seconds) {
        uptime += (long) (seconds * SECOND);
    }

    @Test
    void whatWasSleptIsCounted() {
        long begun = clock.getAsLong();
        awake(60);
        assertEquals(60 * SECOND, clock.getAsLong() - begun);
        asleep(90);
        awake(1.5);
        assertEquals(151.5, (clock.getAsLong() - begun) / (double) SECOND, 0.02);
        asleep(3600);
        awake(2);
        assertEquals(3753.5, (clock.getAsLong() - begun) / (double) SECOND, 0.04);
    }

    @Test
    void whereNobodyTellsTheUptimeThePlatformsClockIsTheClock() {
        tells = false;
        long begun = clock.getAsLong();
        awake(60);
        asleep(90);
        awake(10);
        assertEquals(70 * SECOND, clock.getAsLong() - begun);
    }

    @Test
    void itNeverGoesBack() {
        Random random = new Random(4);
        long before = clock.getAsLong();
        for (int i = 0; i < 5_000; i++) {
            awake(random.nextDouble() * 3);
            if (random.nextInt(20) == 0) asleep(random.nextDouble() * 500);
            if (random.nextInt(50) == 0) tells = !tells;
            long now = clock.getAsLong();
            assertTrue(now >= before, "seed 4, step " + i);
            before = now;
        }
    }

    @Test
    void thisMachinesOwnClockRuns() {
        MachineClock own = new MachineClock();
        long before = own.getAsLong();
        assertTrue(own.getAsLong() >= before);
    }
}
