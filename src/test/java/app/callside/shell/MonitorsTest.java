package app.callside.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MonitorsTest {
    private static final Monitors.Monitor LAPTOP = monitor(0, 0, 1920, 1080);
    private static final Monitors.Monitor LEFT = monitor(-2560, -200, 2560, 1440);
    private static final Monitors.Monitor ABOVE = monitor(0, -1080, 1920, 1080);
    private static final Monitors DOCKED = new Monitors(List.of(LAPTOP, LEFT));
    private static final Monitors ALONE = new Monitors(List.of(LAPTOP));

    /** With a bar of 40 at the bottom. */
    private static Monitors.Monitor monitor(int x, int y, int width, int height) {
        return new Monitors.Monitor(
                new Monitors.Area(x, y, width, height), new Monitors.Area(x, y, width, height - 40));
    }

    private static WindowPlace place(int x, int y, int width, int height) {
        return new WindowPlace(x, y, width, height, false);
    }

    @Test
    void aWindowThatIsSeenStaysWhereItIs() {
        WindowPlace left = place(-2500, -150, 1366, 820);
        assertEquals(left, DOCKED.fit(left));
        WindowPlace edge = place(1500, 0, 420, 1040);
        assertEquals(edge, ALONE.fit(edge));
    }

    @Test
    void aWindowOverTwoMonitorsStaysWhereItIs() {
        WindowPlace between = place(-600, 100, 1366, 820);
        assertEquals(between, DOCKED.fit(between));
        assertEquals(place(0, 100, 1366, 820), ALONE.fit(between), "without the left one it moves over");
    }

    @Test
    void aMonitorThatWasTakenAwayGivesItsWindowToTheNearest() {
        assertEquals(place(0, 0, 420, 820), ALONE.fit(place(-2560, -200, 420, 820)));
        Monitors stacked = new Monitors(List.of(LAPTOP, ABOVE));
        assertEquals(place(300, 0, 420, 820), ALONE.fit(stacked.fit(place(300, -1000, 420, 820))));
        Monitors three = new Monitors(List.of(LAPTOP, LEFT, monitor(1920, 0, 1280, 1024)));
        assertEquals(place(1920, 0, 420, 900), three.fit(place(1900, -5, 420, 900)), "most of it is at the right");
        assertEquals(place(2780, 164, 420, 820), three.fit(place(5000, 700, 420, 820)));
    }

    @Test
    void aSmallerMonitorMakesTheWindowSmaller() {
        Monitors small = new Monitors(List.of(monitor(0, 0, 1024, 640)));
        assertEquals(place(0, 0, 1024, 600), small.fit(place(200, 100, 1366, 820)));
        assertEquals(place(604, 0, 420, 600), small.fit(place(946, 0, 420, 820)));
        Monitors tiny = new Monitors(List.of(monitor(0, 0, 320, 240)));
        assertEquals(place(0, 0, 320, 200), tiny.fit(place(946, 0, 420, 820)));
    }

    @Test
    void nothingIsLeftUnderTheSystemsBar() {
        assertEquals(place(0, 220, 1366, 820), ALONE.fit(place(0, 260, 1366, 820)));
    }

    @Test
    void aMirroredMonitorCountsOnce() {
        Monitors mirrored = new Monitors(List.of(LAPTOP, LAPTOP));
        assertEquals(place(1500, 0, 420, 1040), mirrored.fit(place(1710, 0, 420, 1040)));
    }

    @Test
    void aMaximisedWindowStaysMaximisedWithAPlaceToGoBackTo() {
        WindowPlace left = new WindowPlace(-2500, -150, 1366, 820, true);
        assertEquals(new WindowPlace(0, 0, 1366, 820, true), ALONE.fit(left));
        assertEquals(left, DOCKED.fit(left));
    }

    @Test
    void whateverTheMonitorsAreTheWindowIsSeenAndFittingAgainChangesNothing() {
        Random random = new Random(8);
        for (int i = 0; i < 5_000; i++) {
            List<Monitors.Monitor> all = new ArrayList<>();
            int x = random.nextInt(-6000, 3000);
            for (int n = random.nextInt(1, 5); n > 0; n--) {
                int width = random.nextInt(300, 4000);
                all.add(monitor(x, random.nextInt(-2000, 2000), width, random.nextInt(300, 2500)));
                x += width + (random.nextBoolean() ? 0 : random.nextInt(200));
            }
            Monitors monitors = new Monitors(all);
            WindowPlace wanted = new WindowPlace(
                    random.nextInt(-20_000, 20_000),
                    random.nextInt(-20_000, 20_000),
                    random.nextInt(1, 6000),
                    random.nextInt(1, 4000),
                    random.nextBoolean());
            for (WindowPlace place : List.of(monitors.fit(wanted), monitors.usual(), monitors.beside(wanted))) {
                assertTrue(
                        all.stream()
                                        .map(Monitors.Monitor::usable)
                                        .mapToLong(area -> area.shared(place))
                                        .sum()
                                >= (long) place.width() * place.height(),
                        () -> wanted + " became " + place + " on " + monitors);
                assertEquals(place, monitors.fit(place));
            }
            assertEquals(wanted.maximised(), monitors.fit(wanted).maximised());
        }
    }

    @Test
    void theUsualPlacesAreTheMiddleAndTheRightEdgeOfTheSameMonitor() {
        assertEquals(place(277, 110, 1366, 820), DOCKED.usual());
        assertEquals(place(1500, 0, 420, 820), DOCKED.beside(DOCKED.usual()));
        assertEquals(place(-420, -200, 420, 820), DOCKED.beside(place(-2000, 0, 1366, 820)));
    }

    @Test
    void aSetUpIsKnownByItsMonitorsNotByTheirOrder() {
        assertEquals(DOCKED.fingerprint(), new Monitors(List.of(LEFT, LAPTOP)).fingerprint());
        assertNotEquals(DOCKED.fingerprint(), ALONE.fingerprint());
        Monitors barGone =
                new Monitors(List.of(new Monitors.Monitor(LAPTOP.whole(), LAPTOP.whole()))); // it hides by itself
        assertEquals(ALONE.fingerprint(), barGone.fingerprint());
        assertThrows(IllegalArgumentException.class, () -> new Monitors(List.of()));
    }

    @Test
    void aPlaceIsReadAsItWasWritten() {
        for (WindowPlace place :
                List.of(place(-2500, -150, 1366, 820), new WindowPlace(0, 0, 1, 1, true), place(99_999, 7, 420, 5)))
            assertEquals(place, WindowPlace.read(place.text()).orElseThrow());
        for (String wrong : List.of("", "1 2 3", "1 2 0 4", "a b c d", "1 2 3 4 huge", "1 2 -3 4", "9999999 0 1 1"))
            assertTrue(WindowPlace.read(wrong).isEmpty(), wrong);
    }
}
