package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Setting;
import app.callside.base.sql.StorePlace;
import app.callside.base.sql.backup.Resealing;
import app.callside.base.text.Language;
import app.callside.base.work.DirectWork;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.people.AuditEntry;
import app.callside.people.Deed;
import app.callside.safekeeping.Errand;
import app.callside.testing.FxTest;
import app.callside.testing.NewerStore;
import app.callside.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way into the program and out of it, with real windows, a real store and a real key. */
@Tag("X1")
class FrontDoorTest extends FxTest {
    private static final String PASSPHRASE = "herons at low water";

    @TempDir
    Path folder;

    private final List<Wiring> desks = new ArrayList<>();
    private Consumer<Optional<Errand>> left = _ -> {};
    private boolean over;
    /** What the data lies on, where that is another machine. */
    private Optional<String> far = Optional.empty();

    @AfterEach
    void close() {
        desks.forEach(Wiring::close);
        fx(() -> doorways().forEach(Stage::close));
    }

    private Path data() {
        return folder.resolve("data");
    }

    private KnownStores stores() {
        return KnownStores.in(
                folder.resolve("stores"), path -> path.equals(data()) ? far : Optional.empty(), folder.resolve("here"));
    }

    private FrontDoor door() {
        return new FrontDoor(
                data(),
                Clock.systemUTC(),
                Locale.US,
                stores(),
                (wiring, whenLeft) -> {
                    desks.add(wiring);
                    left = whenLeft;
                },
                () -> over = true,
                new DirectWork());
    }

    private void start() {
        FrontDoor door = door();
        door.unlock(new char[0]);
        fx(door::begin);
    }

    @Test
    void anEncryptedStoreAsksAndShowsTheDeskForTheRightWordOnly() {
        TestDatabase.prepare(data());
        new Resealing(StorePlace.in(data(), Clock.systemUTC())).encrypt(PASSPHRASE.toCharArray());
        start();
        type("doorway-words", "herons at high water");
        press(KeyCode.ENTER);
        assertTrue(words("doorway-problem").startsWith("Neither the passphrase"));
        assertEquals(0, desks.size());
        type("doorway-words", PASSPHRASE);
        press(KeyCode.ENTER);
        assertEquals(1, desks.size());
        assertEquals(0, doorways().size(), "the door stands in nobody's way");
    }

    @Test
    void theManualIsReadBeforeAnyStoreIsOpen() {
        TestDatabase.prepare(data());
        new Resealing(StorePlace.in(data(), Clock.systemUTC())).encrypt(PASSPHRASE.toCharArray());
        FrontDoor door = door();
        door.speak(Language.GERMAN);
        door.unlock(new char[0]);
        fx(door::begin);
        type("doorway-words", "herons");
        double width = fx(() -> doorways().getLast().getWidth());
        press(KeyCode.F1);
        assertEquals("Sicherungen und Verschlüsselung", heading());
        assertEquals("help-search", focused());
        assertTrue(fx(() -> doorways().getLast().getWidth()) > width, "there is room for contents and page");
        press(KeyCode.ENTER);
        assertEquals(0, desks.size(), "nobody knocks from behind the page");
        press(KeyCode.F1);
        assertEquals("doorway-words", focused());
        assertEquals(width, fx(() -> doorways().getLast().getWidth()));
        press(KeyCode.F1);
        press(KeyCode.ESCAPE);
        assertFalse(over, "Escape closes the page, not the program");
        type("doorway-words", PASSPHRASE);
        press(KeyCode.ENTER);
        assertEquals(1, desks.size());
    }

    @Test
    void whoMissesTheStoreReadsWhatToDoAboutTrouble() {
        stores().remember(data());
        start();
        press(KeyCode.F1);
        assertEquals("Troubleshooting", heading());
    }

    private static String heading() {
        return fx(() -> {
            scene().getRoot().applyCss();
            return ((Labeled) scene().getRoot().lookup(".help-heading-1")).getText();
        });
    }

    private static String focused() {
        return fx(() -> Objects.requireNonNull(scene().getFocusOwner()).getId());
    }

    @Test
    void anOpenStoreAsksNobody() {
        TestDatabase.prepare(data());
        start();
        assertEquals(1, desks.size());
        fx(() -> left.accept(Optional.empty()));
        assertTrue(over);
    }

    @Test
    @Tag("X1")
    void aStoreThatIsGoneIsLookedForAndNotBegunAnew() throws IOException {
        TestDatabase.prepare(data());
        start();
        fx(() -> left.accept(Optional.empty()));
        desks.getFirst().close();
        Path unplugged = Files.move(data(), folder.resolve("unplugged"));
        start();
        assertTrue(words("doorway-problem").contains(data().toString()), words("doorway-problem"));
        press(KeyCode.ENTER);
        assertEquals(1, desks.size(), "still gone");
        assertFalse(Files.exists(data()), "an empty store was begun");
        Files.move(unplugged, data());
        press(KeyCode.ENTER);
        assertEquals(2, desks.size());
        assertEquals(0, doorways().size());
    }

    @Test
    @Tag("X1")
    void aStoreThatIsGoneForGoodMayBeBegunAnew() throws IOException {
        stores().remember(data());
        start();
        assertFalse(Files.exists(data()));
        press(KeyCode.N, true);
        press(KeyCode.W, true);
        assertEquals(1, desks.size());
        assertTrue(Files.exists(data().resolve("callside.mv.db")));
    }

    @Test
    void aStoreOnAnotherMachineIsBroughtHereAndFoundHereFromThenOn() throws IOException {
        TestDatabase.prepare(data());
        Files.createDirectories(data().resolve("takes"));
        Files.writeString(data().resolve("takes").resolve("one.wav"), "sound");
        far = Optional.of("cifs");
        start();
        assertEquals(0, desks.size());
        assertFalse(Files.exists(data().resolve("lock")), "nothing of it was opened");
        press(KeyCode.ENTER);
        assertEquals(1, desks.size());
        assertEquals("sound", Files.readString(folder.resolve("here/takes/one.wav")));
        assertTrue(Files.exists(data().resolve("callside.mv.db")), "what lies there stays");
        keep(desks.getFirst(), "here");
        fx(() -> left.accept(Optional.empty()));
        desks.getFirst().close();
        start();
        assertEquals(2, desks.size(), "nobody is asked again");
        assertEquals(Optional.of("here"), new Setting(desks.getLast().database, "greeting").read());
    }

    @Test
    void orIsUsedThereAllTheSame() {
        TestDatabase.prepare(data());
        far = Optional.of("cifs");
        start();
        press(KeyCode.T, true);
        assertEquals(1, desks.size());
        assertFalse(Files.exists(folder.resolve("here")));
        fx(() -> left.accept(Optional.empty()));
        desks.getFirst().close();
        start();
        assertEquals(2, desks.size(), "asked once");
    }

    @Test
    void whatANewerProgramWroteIsLookedAtAndLeftAsItIs() throws SQLException {
        TestDatabase.prepare(data());
        NewerStore newer = NewerStore.of(data());
        List<String> before = newer.everything();
        FrontDoor door = door();
        door.stopFor(assertThrows(Refused.class, () -> door.unlock(new char[0])).fault());
        fx(door::begin);
        press(KeyCode.R, true);
        Wiring copy = desks.getFirst();
        assertTrue(copy.isReadOnly());
        assertEquals(
                List.of("store.newer-copy"),
                copy.news().stream().map(Fault::key).toList());
        assertEquals(
                "store.read-only",
                assertThrows(Refused.class, () -> keep(copy, "changed")).fault().key());
        fx(() -> left.accept(Optional.empty()));
        assertTrue(over);
        door.close();
        assertFalse(Files.exists(data().resolve("reading")), "the copy is gone");
        assertFalse(Files.exists(data().resolve("backups")), "no backup of a copy");
        assertEquals(before, newer.everything());
    }

    @Test
    void whatANewerProgramWroteAndEncryptedIsLookedAtWithItsPassphrase() throws SQLException {
        TestDatabase.prepare(data());
        NewerStore.of(data());
        new Resealing(StorePlace.in(data(), Clock.systemUTC()).asCopy()).encrypt(PASSPHRASE.toCharArray());
        start();
        type("doorway-words", PASSPHRASE);
        press(KeyCode.ENTER);
        assertEquals(0, desks.size());
        press(KeyCode.R, true);
        assertTrue(desks.getFirst().isReadOnly());
    }

    @Test
    void aNewStoreIsOfferedAPassphrase() {
        start();
        type("doorway-words", PASSPHRASE);
        type("doorway-again", PASSPHRASE);
        press(KeyCode.ENTER);
        assertTrue(words("doorway-code").matches("([A-Z0-9]{5}-){4}[A-Z0-9]{5}"));
        press(KeyCode.ENTER);
        assertTrue(desks.getFirst().safekeeping().isProtected());
        assertTrue(Files.exists(data().resolve("store.keys")));
    }

    @Test
    void orOpensWithoutOne() {
        start();
        press(KeyCode.W, true);
        assertFalse(desks.getFirst().safekeeping().isProtected());
    }

    @Test
    void goingBackClosesTheDeskAndOpensItOverTheBackup() {
        TestDatabase.prepare(data());
        start();
        Wiring first = desks.getFirst();
        keep(first, "before");
        String backup = first.safekeeping().back().name();
        keep(first, "after");
        fx(() -> {
            first.safekeeping().prepare(new Errand.GoBack(backup));
            left.accept(Optional.of(new Errand.GoBack(backup)));
        });
        assertEquals(2, desks.size());
        Wiring second = desks.getLast();
        assertEquals(Optional.of("before"), new Setting(second.database, "greeting").read());
        List<AuditEntry> told = new ArrayList<>();
        second.trail().each(told::add);
        assertTrue(told.stream().anyMatch(entry -> entry.deed() == Deed.BACKUP_RESTORED));
    }

    @Test
    void theEncryptionGoesOnAndOffFromTheDesk() {
        TestDatabase.prepare(data());
        start();
        keep(desks.getFirst(), "kept");
        fx(() -> left.accept(Optional.of(new Errand.Encrypt())));
        type("doorway-words", PASSPHRASE);
        type("doorway-again", PASSPHRASE);
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        assertTrue(desks.getLast().safekeeping().isProtected());
        fx(() -> left.accept(Optional.of(new Errand.Decrypt())));
        assertEquals(3, desks.size());
        assertFalse(desks.getLast().safekeeping().isProtected());
        assertEquals(Optional.of("kept"), new Setting(desks.getLast().database, "greeting").read());
    }

    private static void keep(Wiring wiring, String value) {
        wiring.database.inOne(() -> new Setting(wiring.database, "greeting").keep(value));
    }

    private static List<Stage> doorways() {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null && window.getScene().lookup("#doorway") != null)
                .map(Stage.class::cast)
                .toList();
    }

    private static Scene scene() {
        return doorways().getLast().getScene();
    }

    private static void type(String id, String text) {
        fx(() -> ((TextInputControl) scene().lookup("#" + id)).setText(text));
    }

    private static String words(String id) {
        return fx(() -> ((Labeled) scene().lookup("#" + id)).getText());
    }

    private static void press(KeyCode code) {
        press(code, false);
    }

    private static void press(KeyCode code, boolean alt) {
        fx(() -> {
            Node focused = scene().getFocusOwner();
            Event.fireEvent(
                    focused == null ? scene().getRoot() : focused,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
        });
    }
}
