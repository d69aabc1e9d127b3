package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Language;
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
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The language is chosen in the running window: all of it speaks the other one, and so does the next start. */
class ChosenLanguageTest extends FxTest {
    @TempDir
    Path folder;

    private Wiring wiring;

    @BeforeEach
    void open() {
        wiring = opened();
    }

    @AfterEach
    void close() {
        wiring.close();
    }

    private Wiring opened() {
        return Wiring.open(
                TestDatabase.ready(folder.resolve("data")),
                Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), ZoneOffset.UTC),
                Locale.US);
    }

    private static Scene window(Wiring wiring) {
        DeskWindow window = new DeskWindow(
                wiring,
                _ -> new DirectWork(),
                new NothingLeaves(),
                new NoDocuments(),
                Headset.ofTheSystem(),
                Optional::empty);
        Scene scene = new Scene(window.root(), 1366, 820);
        window.look().subscribe(look -> Theme.ofTheSystem().with(look).dress(scene));
        window.begin();
        return scene;
    }

    private static <T extends Node> T node(Scene scene, String id, Class<T> type) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return type.cast(Objects.requireNonNull(scene.lookup("#" + id), id));
    }

    private static void choose(Scene scene, String item) {
        node(scene, "language", MenuButton.class).getItems().stream()
                .filter(one -> item.equals(one.getId()))
                .forEach(one -> one.fire());
    }

    private static void press(Scene scene, KeyCode code) {
        Node window = scene.getRoot().getChildrenUnmodifiable().getFirst();
        Event.fireEvent(window, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static boolean says(Scene scene, String words) {
        return scene.getRoot().lookupAll(".label").stream()
                .anyMatch(label -> label instanceof Label one && one.getText().contains(words));
    }

    @Test
    void theWindowSpeaksTheChosenLanguageAtOnceAndAtTheNextStart() {
        wiring.fillSample();
        wiring.deck.in(Language.GERMAN); // takes long, and not on the interface thread
        fx(() -> {
            Scene scene = window(wiring);
            assertEquals(
                    "Language: English",
                    node(scene, "language", MenuButton.class).getAccessibleText());
            press(scene, KeyCode.F4);
            choose(scene, "language-de");
            assertEquals(
                    "Sprache: Deutsch",
                    node(scene, "language", MenuButton.class).getAccessibleText());
            assertEquals("Verlauf", node(scene, "go-history", Labeled.class).getAccessibleText());
            assertEquals(
                    "In den Worten der Anrufe suchen",
                    node(scene, "history-search", TextInputControl.class).getAccessibleText(),
                    "the screen that was open is open again");
            assertEquals("1.234,5", wiring.formats.number(new java.math.BigDecimal("1234.5")));
            assertTrue(wiring.deck().card("signer-away").orElseThrow().title().startsWith("Wer unterschreibt"));
        });
        wiring.close();
        wiring = opened();
        wiring.deck();
        wiring.deck.in(Language.ENGLISH);
        assertEquals(Optional.of(Language.GERMAN), wiring.desk.language());
        fx(() -> {
            Scene scene = window(wiring);
            assertEquals(
                    "Sprache: Deutsch",
                    node(scene, "language", MenuButton.class).getAccessibleText());
            choose(scene, "language-system");
            assertEquals(
                    "Language: English",
                    node(scene, "language", MenuButton.class).getAccessibleText());
        });
        assertEquals(Optional.empty(), wiring.desk.language());
    }

    @Test
    void duringACallItStaysAndSaysWhy() {
        wiring.fillSample();
        wiring.deck();
        fx(() -> {
            Scene scene = window(wiring);
            press(scene, KeyCode.F2);
            node(scene, "worklist-prepare", Button.class).fire();
            node(scene, "prepare-reason", TextInputControl.class).setText("checked this morning");
            press(scene, KeyCode.F7);
            choose(scene, "language-de");
            assertEquals(
                    "Language: English",
                    node(scene, "language", MenuButton.class).getAccessibleText());
            assertTrue(says(scene, "during a call"));
        });
        assertEquals(Optional.empty(), wiring.desk.language());
    }

    @Test
    void whatWasTypedIsNotThrownAwayUnasked() {
        wiring.deck.in(Language.GERMAN);
        fx(() -> {
            Scene scene = window(wiring);
            TextInputControl name = node(scene, "welcome-name", TextInputControl.class);
            name.setText("Dan");
            Event.fireEvent(
                    name, new KeyEvent(KeyEvent.KEY_TYPED, "a", "", KeyCode.UNDEFINED, false, false, false, false));
            choose(scene, "language-de");
            assertTrue(says(scene, "typed into"));
            assertEquals("aDan", name.getText());
            choose(scene, "language-de");
            assertEquals(
                    "Sprache: Deutsch",
                    node(scene, "language", MenuButton.class).getAccessibleText());
            assertFalse(says(scene, "typed into"));
        });
    }
}
