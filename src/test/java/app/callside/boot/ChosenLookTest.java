package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.ui.Look;
import app.callside.base.ui.TextSize;
import app.callside.base.ui.Theme;
import app.callside.base.work.DirectWork;
import app.callside.testing.FxTest;
import app.callside.testing.NothingLeaves;
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
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
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
        Runnable dress = () -> Theme.ofTheSystem()
                .with(screens.look().get())
                .sized(screens.textSize().get())
                .dress(scene);
        screens.look().subscribe(_ -> dress.run());
        screens.textSize().subscribe(_ -> dress.run());
        screens.begin();
        return scene;
    }

    private static MenuButton button(Scene scene) {
        return (MenuButton) Objects.requireNonNull(scene.lookup("#look"));
    }

    private static RadioMenuItem item(Scene scene, String id) {
        return (RadioMenuItem) button(scene).getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static void press(Scene scene, KeyCode code, boolean shift) {
        Event.fireEvent(scene.getRoot(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, true, false, false));
    }

    /** In pixels, as drawn. */
    private static double text(Scene scene, String id) {
        scene.getRoot().applyCss();
        return ((Labeled) Objects.requireNonNull(scene.lookup(id))).getFont().getSize();
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
            item(scene, "look-WHITE_ON_BLACK").fire();
            assertEquals("Colours: white on black", button(scene).getText());
        });
        wiring.close();
        Wiring again = wiring();
        fx(() -> {
            Scene scene = window(again);
            assertEquals("Colours: white on black", button(scene).getText());
            assertTrue(scene.getStylesheets().toString().contains("contrast.css"));
        });
        assertEquals(Look.WHITE_ON_BLACK, again.desk.look());
        again.close();
    }

    @Test
    void theSizeOfTextChangesAtOnceAndIsThereAtTheNextStart() {
        Wiring wiring = wiring();
        fx(() -> {
            Scene scene = window(wiring);
            double usual = text(scene, "#open-import");
            assertEquals(13, usual);
            assertTrue(item(scene, "text-size-100").isSelected());
            press(scene, KeyCode.PLUS, false);
            press(scene, KeyCode.EQUALS, true); // where the sign lies on many keyboards
            press(scene, KeyCode.ADD, false);
            assertEquals(13 * 1.5, text(scene, "#open-import"));
            assertEquals("Colours: as the system  ·  Text 150 %", button(scene).getText());
            press(scene, KeyCode.MINUS, false);
            assertEquals(13 * 1.25, text(scene, "#open-import"));
            press(scene, KeyCode.N, true);
            assertEquals(13, text(scene, "#open-import"));
            for (int i = 0; i < 9; i++) press(scene, KeyCode.SUBTRACT, false);
            assertEquals(13 * 0.8, text(scene, "#open-import"), 0.001);
            assertEquals("Colours: as the system  ·  Text 80 %", button(scene).getText());
            item(scene, "text-size-175").fire();
            assertTrue(item(scene, "text-size-175").isSelected());
            assertFalse(item(scene, "text-size-80").isSelected());
            assertEquals(22.75, text(scene, "#open-import"));
        });
        wiring.close();
        Wiring again = wiring();
        fx(() -> assertEquals(22.75, text(window(again), "#open-import")));
        assertEquals(new TextSize(175), again.desk.textSize());
        again.close();
    }

    @Test
    void whoeverCannotReadTheSignInMakesItBigger() {
        Wiring wiring = wiring();
        fx(() -> {
            Scene scene = window(wiring);
            Event.fireEvent(
                    scene.getRoot(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.L, true, true, false, false));
            press(scene, KeyCode.PLUS, false);
            assertEquals(13 * 1.1, text(scene, "#open-import"), 0.001);
        });
        wiring.close();
    }
}
