package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A screen with nothing on it says what to do next, and its button does it. */
@SuppressWarnings("NullAway.Init")
class NothingToShowTest extends FxTest {
    @TempDir
    Path folder;

    private Wiring wiring;
    private Scene scene;

    @BeforeEach
    void open() {
        wiring = Wiring.open(
                TestDatabase.ready(folder.resolve("data")),
                Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), ZoneOffset.UTC),
                Locale.US);
        wiring.deck();
    }

    @AfterEach
    void close() {
        wiring.close();
    }

    private void begin() {
        scene = fx(() -> {
            DeskWindow window = new DeskWindow(
                    wiring,
                    _ -> new DirectWork(),
                    new NothingLeaves(),
                    new NoDocuments(),
                    Headset.ofTheSystem(),
                    Optional::empty);
            Scene made = new Scene(window.root(), 1366, 820);
            Theme.ofTheSystem().dress(made);
            window.begin();
            return made;
        });
    }

    private void press(String keys) {
        fx(() -> {
            KeyCodeCombination key = (KeyCodeCombination) KeyCombination.valueOf(keys);
            Node window = scene.getRoot().getChildrenUnmodifiable().getFirst();
            Event.fireEvent(
                    window,
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            key.getCode(),
                            key.getShift() == KeyCombination.ModifierValue.DOWN,
                            key.getShortcut() == KeyCombination.ModifierValue.DOWN,
                            key.getAlt() == KeyCombination.ModifierValue.DOWN,
                            false));
        });
    }

    private <T extends Node> T node(String id, Class<T> type) {
        return fx(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return type.cast(Objects.requireNonNull(scene.lookup("#" + id), id));
        });
    }

    private void click(String id) {
        ButtonBase button = node(id, ButtonBase.class);
        fx(button::fire);
    }

    private void type(String id, String text) {
        TextInputControl field = node(id, TextInputControl.class);
        fx(() -> field.setText(text));
    }

    @Test
    void withoutCustomersEachScreenLeadsOn() {
        wiring.desk.endFirstSteps();
        begin();
        click("nothing-import");
        node("import-choose", Button.class);
        for (String screen : new String[] {"F3", "Shortcut+Shift+P", "F4", "Shortcut+Shift+F"}) {
            press(screen);
            click("nothing-worklist");
            node("nothing-first-steps", Button.class);
        }
        click("nothing-first-steps");
        node("welcome-name", TextInputControl.class);
    }

    @Test
    void theFirstStepsComeOnlyOnceByThemselves() {
        begin();
        node("welcome-name", TextInputControl.class);
        press("Esc");
        press("Esc");
        press("Esc");
        node("nothing-first-steps", Button.class);
        assertTrue(wiring.desk.firstStepsAreOver());
    }

    @Test
    void aFilterThatLeavesNothingIsTakenBack() {
        wiring.fillSample();
        begin();
        type("worklist-filter", "nobody like it");
        click("worklist-show-all");
        assertTrue(node("worklist", TableView.class).getItems().size() > 20);
        press("F4");
        type("history-search", "xylophone lessons");
        click("history-show-all");
        assertEquals("", node("history-search", TextInputControl.class).getText());
        press("Shortcut+Shift+U");
        type("trail-words", "xylophone");
        click("trail-show-all");
        assertEquals("", node("trail-words", TextInputControl.class).getText());
        press("F11");
        type("cards-search", "xylophone");
        click("cards-write");
        assertEquals("", node("card-title", TextInputControl.class).getText());
    }
}
