package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.ui.Look;
import app.callside.base.ui.Theme;
import app.callside.base.work.DirectWork;
import app.callside.testing.FxTest;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChosenLookTest extends FxTest {
    @TempDir
    Path folder;

    private Wiring wiring() {
        return Wiring.open(
                TestDatabase.ready(folder.resolve("data")),
                Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), ZoneOffset.UTC),
                Locale.US);
    }

    private static Scene window(Wiring wiring) {
        Screens screens = new Screens(
                wiring,
                _ -> new DirectWork(),
                new NothingLeaves(),
                new NoDocuments(),
                Headset.ofTheSystem(),
                Optional::empty);
        Scene scene = new Scene(screens.root(), 1200, 800);
        screens.look().subscribe(look -> Theme.ofTheSystem().with(look).dress(scene));
        screens.begin();
        return scene;
    }

    private static Button button(Scene scene) {
        return (Button) Objects.requireNonNull(scene.lookup("#look"));
    }

    @Test
    void theKeyTakesTheNextColoursAndTheyAreThereAtTheNextStart() {
        Wiring wiring = wiring();
        fx(() -> {
            Scene scene = window(wiring);
            assertEquals("Colours: as the system", button(scene).getText());
            KeyEvent next = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, true, true, false, false);
            for (int i = 0; i < 3; i++) Event.fireEvent(scene.getRoot(), next);
            assertEquals("Colours: black on white", button(scene).getText());
            assertTrue(scene.getStylesheets().toString().contains("contrast.css"));
            button(scene).fire();
            assertEquals("Colours: white on black", button(scene).getText());
        });
        wiring.close();
        Wiring again = wiring();
        fx(() -> {
            Scene scene = window(again);
            assertEquals("Colours: white on black", button(scene).getText());
            assertTrue(scene.getStylesheets().toString().contains("contrast.css"));
        });
        assertEquals(Look.WHITE_ON_BLACK, again.look());
        again.close();
    }
}
