package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.shell.Monitors;
import app.callside.shell.WindowForm;
import app.callside.shell.WindowPlace;
import app.callside.testing.FxTest;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("X3")
@SuppressWarnings("NullAway.Init")
class PlacedWindowTest extends FxTest {
    private static final Monitors ONE = monitors(1000, 1000);
    /** What is left when the dock is gone. */
    private static final Monitors SMALL = monitors(640, 480);

    @TempDir
    Path folder;

    private Wiring wiring;
    private Monitors monitors = ONE;
    private Stage stage;
    private PlacedWindow window;

    private static Monitors monitors(int width, int height) {
        Monitors.Area area = new Monitors.Area(0, 0, width, height);
        return new Monitors(List.of(new Monitors.Monitor(area, area)));
    }

    @BeforeEach
    void open() {
        wiring = Wiring.open(
                TestDatabase.ready(folder.resolve("data")),
                Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), ZoneOffset.UTC),
                Locale.US);
        begin();
    }

    private void begin() {
        fx(() -> {
            stage = new Stage();
            stage.setScene(new Scene(new Group()));
            window = new PlacedWindow(stage, new KeptPlaces(wiring), () -> monitors, PlacedWindowTest::run);
            window.open();
            stage.show();
        });
    }

    private static void run(Callable<Boolean> errand) {
        try {
            errand.call();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private void end() {
        fx(() -> {
            run(window.close());
            stage.close();
        });
    }

    @AfterEach
    void close() {
        end();
        wiring.close();
    }

    private void move(int x, int y, int width, int height) {
        fx(() -> {
            stage.setX(x);
            stage.setY(y);
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    private WindowPlace now() {
        return fx(() -> new WindowPlace(
                (int) stage.getX(), (int) stage.getY(), (int) stage.getWidth(), (int) stage.getHeight(), false));
    }

    private void take(WindowForm form) {
        fx(() -> window.take(form));
    }

    @Test
    void theCompactFormIsOfOneWidthAndStaysAboveTheOthers() {
        take(WindowForm.COMPACT);
        assertEquals(new WindowPlace(580, 0, 420, 820, false), now());
        assertTrue(fx(stage::isAlwaysOnTop));
        assertEquals(420, fx(stage::getMaxWidth));
        assertEquals(420, fx(stage::getMinWidth));
        take(WindowForm.FULL);
        assertFalse(fx(stage::isAlwaysOnTop));
        assertEquals(new WindowPlace(0, 90, 1000, 820, false), now());
        assertEquals(Double.MAX_VALUE, fx(stage::getMaxWidth));
    }

    @Test
    void eachFormComesBackWhereItWasAlsoAtTheNextStart() {
        move(20, 30, 800, 700);
        take(WindowForm.COMPACT);
        move(100, 50, 420, 640);
        take(WindowForm.FULL);
        assertEquals(new WindowPlace(20, 30, 800, 700, false), now());
        take(WindowForm.COMPACT);
        assertEquals(new WindowPlace(100, 50, 420, 640, false), now());
        end();
        begin();
        assertEquals(new WindowPlace(20, 30, 800, 700, false), now());
        take(WindowForm.COMPACT);
        assertEquals(new WindowPlace(100, 50, 420, 640, false), now());
    }

    @Test
    void aSetUpOfMonitorsHasItsOwnPlaceAndANewOneShowsTheWindow() {
        move(300, 200, 700, 800);
        take(WindowForm.COMPACT);
        move(560, 100, 420, 820);
        take(WindowForm.FULL);
        take(WindowForm.COMPACT);
        monitors = SMALL;
        fx(window::monitorsChanged);
        assertEquals(new WindowPlace(220, 0, 420, 480, false), now(), "brought onto what is left");
        move(10, 10, 420, 400);
        take(WindowForm.FULL);
        assertEquals(new WindowPlace(0, 0, 640, 480, false), now());
        take(WindowForm.COMPACT);
        monitors = ONE;
        fx(window::monitorsChanged);
        assertEquals(new WindowPlace(560, 100, 420, 820, false), now(), "back at the dock");
        monitors = SMALL;
        fx(window::monitorsChanged);
        assertEquals(new WindowPlace(10, 10, 420, 400, false), now());
    }

    /** Until the window has gone to where it was sent. */
    private static void pulses() throws InterruptedException {
        CountDownLatch drawn = new CountDownLatch(3);
        fx(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                drawn.countDown();
                if (drawn.getCount() == 0) stop();
            }
        }.start());
        assertTrue(drawn.await(10, TimeUnit.SECONDS));
    }

    /** It goes to its place first, which takes a pulse or two. */
    private void untilMaximised() {
        for (int i = 0; i < 100_000 && !fx(stage::isMaximized); i++) Thread.onSpinWait();
        assertTrue(fx(stage::isMaximized));
    }

    @Test
    void aMaximisedWindowComesBackMaximised() throws InterruptedException {
        move(0, 0, 800, 700);
        take(WindowForm.COMPACT);
        take(WindowForm.FULL);
        pulses();
        fx(() -> stage.setMaximized(true));
        take(WindowForm.COMPACT);
        assertFalse(fx(stage::isMaximized));
        assertEquals(420, fx(stage::getWidth));
        take(WindowForm.FULL);
        untilMaximised();
        end();
        assertEquals(
                Optional.of(new WindowPlace(0, 0, 800, 700, true)), new KeptPlaces(wiring).of(WindowForm.FULL, ONE));
        begin();
        assertTrue(fx(stage::isMaximized));
    }
}
