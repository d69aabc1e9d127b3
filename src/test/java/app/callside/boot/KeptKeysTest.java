package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.base.work.DirectWork;
import app.callside.shell.KeyStore;
import app.callside.shell.store.JdbcKeyStore;
import app.callside.testing.FxTest;
import app.callside.testing.NothingLeaves;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each person has chosen is kept, and a damaged part of it stops nothing. */
@Tag("X2")
@SuppressWarnings("NullAway.Init")
class KeptKeysTest extends FxTest {
    @TempDir
    Path folder;

    private Wiring wiring;
    private KeyStore store;

    @BeforeEach
    void open() {
        wiring = Wiring.open(
                TestDatabase.ready(folder.resolve("data")),
                Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), ZoneOffset.UTC),
                Locale.US);
        store = new JdbcKeyStore(wiring.database);
    }

    @AfterEach
    void close() {
        wiring.close();
    }

    private void keep(String collector, Map<String, String> keys) {
        wiring.database.inOne(() -> store.keep(collector, keys));
    }

    @Test
    void eachHasTheirOwn() {
        keep("Dana", Map.of("hold", "F7", "end", "Shortcut+9"));
        keep("Omar", Map.of("hold", "Alt+H"));
        keep("Dana", Map.of("hold", "F7"));
        assertEquals(Map.of("hold", "F7"), store.of("Dana"));
        assertEquals(Map.of("hold", "Alt+H"), store.of("Omar"));
        assertEquals(Map.of(), store.of("Nobody"));
        keep("Dana", Map.of());
        assertEquals(Map.of(), store.of("Dana"));
        assertEquals(Map.of("hold", "Alt+H"), store.of("Omar"));
    }

    @Test
    void aDamagedPartIsLeftOutAndTheRestHolds() {
        keep(
                wiring.profile().collector(),
                Map.of(
                        "look", "Shortcut+Shift+Y",
                        "language", "F2", // the worklist's
                        "about", "no key",
                        "help", "Shortcut+C",
                        "no-such-action", "F7"));
        fx(() -> {
            Screens screens = new Screens(
                    wiring,
                    _ -> new DirectWork(),
                    new NothingLeaves(),
                    new NoDocuments(),
                    Headset.ofTheSystem(),
                    Optional::empty);
            Scene scene = new Scene(screens.root(), 1200, 800);
            screens.begin();
            assertEquals("Ctrl Shift V", help(scene, "look"), "the list of colours kept its own");
            assertEquals("Ctrl Shift S", help(scene, "language"));
            assertEquals("Shift F1", help(scene, "about"));
            assertEquals("F1", help(scene, "help"));
            KeyEvent next = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.Y, true, true, false, false);
            Event.fireEvent(scene.getRoot(), next);
            assertEquals("Colours: light", ((Labeled) node(scene, "look")).getText());
        });
    }

    private static String help(Scene scene, String id) {
        return node(scene, id).getAccessibleHelp();
    }

    private static Node node(Scene scene, String id) {
        return Objects.requireNonNull(scene.lookup("#" + id), id);
    }
}
