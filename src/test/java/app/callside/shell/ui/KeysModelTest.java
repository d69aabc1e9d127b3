package app.callside.shell.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Messages;
import app.callside.base.ui.ChosenKeys;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.KeyMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Choosing keys on the sheet, without a window. */
@Tag("X2")
@SuppressWarnings("NullAway.Init")
class KeysModelTest {
    private static final Hotkey HOLD = Hotkey.of("hold", "F8");
    private static final Hotkey END = Hotkey.of("end", "F9");
    private static final Hotkey FIND = Hotkey.of("history-find", "Shortcut+F");
    private static final Hotkey HELP = Hotkey.of("help", "F1");

    private final ChosenKeys chosen = new ChosenKeys();
    private final List<Map<String, String>> kept = new ArrayList<>();
    private KeysModel model;

    @BeforeEach
    void open() {
        KeyMap desk = new KeyMap();
        desk.add(HOLD, "Hold and resume", () -> {});
        desk.add(END, "End the call", () -> {});
        desk.add("desk-leave", "Leave", KeyCombination.valueOf("Esc"), () -> {});
        KeyMap history = new KeyMap();
        history.add(FIND, "Search calls", () -> {});
        KeyMap window = new KeyMap();
        window.add(HELP, "Help on this screen", () -> {});
        desk.follow(chosen, "desk");
        history.follow(chosen, "history");
        window.follow(chosen, ChosenKeys.EVERYWHERE);
        model = new KeysModel(
                List.of(
                        new KeysModel.Section("desk", "Call desk", desk),
                        new KeysModel.Section("history", "History", history),
                        new KeysModel.Section(ChosenKeys.EVERYWHERE, "Everywhere", window)),
                chosen,
                () -> kept.add(chosen.kept()),
                Messages.in(Locale.US));
    }

    private void press(String key) {
        model.press(key);
    }

    private String said() {
        return model.notice().get().words();
    }

    private List<String> shown() {
        return model.rows().get().stream().map(row -> row.action().id()).toList();
    }

    private void choose(String typed) {
        model.typed().set(typed);
        model.listen();
    }

    @Test
    void anActionIsFoundByItsWordsItsScreenAndItsKey() {
        assertEquals(List.of("hold", "end", "desk-leave", "history-find", "help"), shown());
        model.typed().set("resume");
        assertEquals(List.of("hold"), shown());
        assertEquals(
                Optional.of("hold"),
                model.marked().get().map(row -> row.action().id()));
        model.typed().set("desk f9");
        assertEquals(List.of("end"), shown());
        model.typed().set("nothing at all");
        assertEquals(List.of(), shown());
        assertEquals(Optional.empty(), model.marked().get());
    }

    @Test
    void theArrowsGoThroughTheSheet() {
        model.move(1);
        assertEquals("hold", model.marked().get().orElseThrow().action().id());
        model.move(-1);
        assertEquals("help", model.marked().get().orElseThrow().action().id());
        model.move(1);
        assertTrue(said().contains("Hold and resume: F8"), said());
    }

    @Test
    void aFreeKeyIsTakenKeptAndShown() {
        choose("hold");
        assertTrue(model.listening().get());
        press("Shortcut+Shift+H");
        assertFalse(model.listening().get());
        assertEquals("Hold and resume has the key Ctrl Shift H from now on.", said());
        assertFalse(model.notice().get().refused());
        assertEquals(List.of(Map.of("hold", "Shift+Shortcut+H")), kept);
        KeysModel.Row row = model.rows().get().getFirst();
        assertEquals(KeyCombination.valueOf("Shortcut+Shift+H"), row.action().key());
        assertEquals(Optional.of("F8"), model.before(row));
    }

    @Test
    void aTakenKeyIsSaidAtOnceWithWhoHasItAndWhere() {
        choose("hold");
        press("F9");
        assertTrue(model.notice().get().refused());
        assertEquals("F9 is taken: End the call (Call desk). Press another key.", said());
        press("F1");
        assertEquals("F1 is taken: Help on this screen (Everywhere). Press another key.", said());
        assertTrue(model.listening().get(), "another one can be pressed at once");
        press("Shortcut+F"); // of the history, which is never shown with the call desk
        assertEquals("Hold and resume has the key Ctrl F from now on.", said());
        choose("help");
        press("Shortcut+F");
        assertEquals(
                "Ctrl F is taken: Hold and resume (Call desk), Search calls (History). Press another key.", said());
    }

    @Test
    void whatTheNotesOrTheSystemNeedIsRefusedWithTheReason() {
        choose("hold");
        for (String key : List.of("H", "Shortcut+C", "Left", "Enter", "Alt+F4")) {
            press(key);
            assertTrue(model.notice().get().refused(), key);
            assertTrue(model.listening().get(), key);
        }
        assertTrue(said().startsWith("Alt F4 belongs to the system"), said());
        press(""); // a key without a name
        assertTrue(said().startsWith("This key has no name"), said());
        assertEquals(List.of(), kept);
        model.stopListening();
        press("F7");
        assertEquals(HOLD.usual(), chosen.of(HOLD));
    }

    @Test
    void whatMeansTheSameEverywhereStays() {
        choose("leave");
        assertFalse(model.listening().get());
        assertTrue(said().contains("means the same everywhere"), said());
    }

    @Test
    void oneIsPutBackUnlessItsUsualKeyIsAnothersNow() {
        choose("hold");
        press("F7");
        choose("end");
        press("F8");
        model.typed().set("hold");
        model.putBack();
        assertEquals("F8 is taken: End the call (Call desk). Press another key.", said());
        model.typed().set("end");
        model.putBack();
        model.typed().set("hold");
        model.putBack();
        assertEquals("Hold and resume has the key F8 from now on.", said());
        assertEquals(Map.of(), kept.getLast());
        model.putBack();
        assertEquals("Hold and resume has its usual key: F8.", said());
    }

    @Test
    void allArePutBackWhenItIsAskedForTwice() {
        model.putAllBack();
        assertEquals("Every action has its usual key.", said());
        choose("hold");
        press("F7");
        model.putAllBack();
        assertEquals(KeyCombination.valueOf("F7"), chosen.of(HOLD));
        model.move(1); // something else was done: it is asked again
        model.putAllBack();
        assertEquals(KeyCombination.valueOf("F7"), chosen.of(HOLD));
        model.putAllBack();
        assertEquals(HOLD.usual(), chosen.of(HOLD));
        assertEquals(Map.of(), kept.getLast());
    }
}
