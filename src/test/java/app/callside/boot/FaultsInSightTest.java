package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.DirectWork;
import app.callside.base.work.Fault;
import app.callside.review.CallFilter;
import app.callside.testing.FxTest;
import app.callside.testing.NothingLeaves;
import app.callside.testing.SampleStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A failure is seen, in words, beside what is being done. */
class FaultsInSightTest extends FxTest {
    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-11-23T16:20:00Z"), ZoneOffset.UTC);
    private static final String SECRET = "Rosalind Achterberg owes 6,605.12";

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Wiring wiring;

    @SuppressWarnings("NullAway.Init")
    private static Screens screens;

    @SuppressWarnings("NullAway.Init")
    private static Scene scene;

    @BeforeAll
    static void open() {
        wiring = Wiring.open(SampleStore.in(folder, MONDAY), MONDAY, Locale.US);
        wiring.deck();
        readBefore(wiring);
        fx(() -> {
            screens = new Screens(
                    wiring,
                    _ -> new DirectWork(),
                    new NothingLeaves(),
                    new NoDocuments(),
                    Headset.ofTheSystem(),
                    Optional::empty);
        });
        fx(() -> {
            scene = new Scene(screens.root(), 1200, 800);
            screens.begin();
        });
        fx(() -> ((Button) find("worklist-prepare")).fire());
        fx(() -> press(KeyCode.F7, false));
        fx(() -> find("note").requestFocus());
    }

    /** Read once off the interface thread, which on a busy machine has no time for what is read first. */
    static void readBefore(Wiring wiring) {
        LocalDate today = LocalDate.now(MONDAY);
        wiring.worklist.on(today);
        wiring.history().page(CallFilter.ALL, 50, today);
        wiring.dossiers.gather(wiring.ledger.standingsOn(today).getFirst().customer(), today);
    }

    @AfterAll
    static void close() {
        wiring.close();
    }

    @AfterEach
    void putAway() {
        fx(() -> press(KeyCode.X, true));
    }

    @Test
    void aMistakeOfTheProgramIsSaidInWordsAndTheNotesKeepTheCaret() {
        fx(() -> {
            Node notes = find("note");
            assertSame(notes, scene.getFocusOwner());
            screens.unforeseen(Fault.unforeseen(new IllegalStateException(SECRET)));
            String words = words(find("fault"));
            assertTrue(
                    words.contains("did not foresee") && words.contains("What was saved before is untouched"), words);
            assertFalse(words.contains("Rosalind") || words.contains("Exception") || words.contains("at app."), words);
            ((Button) find("fault-copy")).fire();
            assertSame(notes, scene.getFocusOwner());
            ((Button) find("fault-close")).fire();
            assertFalse(find("fault").isVisible());
            assertSame(notes, scene.getFocusOwner());
        });
    }

    @Test
    void itsDetailsCanBeSentToAnybody() {
        fx(() -> {
            screens.unforeseen(Fault.unforeseen(new IllegalStateException(SECRET)));
            press(KeyCode.C, true);
            String details = String.valueOf(Clipboard.getSystemClipboard().getString());
            assertTrue(details.startsWith("Callside 0.1.0 · Java 25"), details);
            assertTrue(details.contains("2026-11-23T16:20:00Z screen=desk asked="), details);
            assertTrue(
                    details.contains("unforeseen · ") && details.contains("java.lang.IllegalStateException"), details);
            assertFalse(details.contains("Rosalind") || details.contains("6,605"), details);
            press(KeyCode.X, true);
            assertFalse(find("fault").isVisible());
        });
    }

    @Test
    void oneThatComesWithEveryDrawingIsShownOnce() {
        fx(() -> {
            IllegalStateException mistake = new IllegalStateException(SECRET);
            screens.unforeseen(Fault.unforeseen(mistake));
            Node close = find("fault-close");
            screens.unforeseen(Fault.unforeseen(mistake));
            assertSame(close, find("fault-close"));
        });
    }

    @Test
    void theProgramSaysWhatItIsMadeOf() {
        fx(() -> {
            ((Button) find("about")).fire();
            String words = words(find("about-sheet"));
            assertTrue(words.contains("Callside 0.1.0") && words.contains("h2 2.4.240 MPL-2.0 or EPL-1.0"), words);
            press(KeyCode.F1, false);
            assertEquals(null, scene.lookup("#about-sheet"));
            press(KeyCode.ESCAPE, false);
            assertEquals(null, scene.lookup("#help-sheet"));
        });
    }

    private static Node find(String id) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Node found = scene.lookup("#" + id);
        if (found == null) throw new AssertionError("Nothing is called " + id);
        return found;
    }

    private static void press(KeyCode key, boolean shortcut) {
        Node focused = scene.getFocusOwner();
        Node target = focused == null || focused.getScene() != scene ? scene.getRoot() : focused;
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shortcut, shortcut, false, false));
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        collect(node, words);
        return words.toString();
    }

    private static void collect(Node node, StringBuilder words) {
        if (node instanceof Labeled label && label.getText() != null)
            words.append(label.getText()).append(' ');
        else if (node instanceof Text text) words.append(text.getText()).append(' ');
        else if (node instanceof javafx.scene.control.ScrollPane scroll) collect(scroll.getContent(), words);
        else if (node instanceof Parent parent)
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
    }
}
