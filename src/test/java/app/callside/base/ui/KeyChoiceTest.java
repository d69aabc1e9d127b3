package app.callside.base.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.base.ui.KeyChoice.Refusal;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the notes, the focus and the system need is nobody's to give away. */
@Tag("X2")
class KeyChoiceTest {
    private static final Hotkey HOLD = Hotkey.of("hold", "F8");
    private static final Hotkey MINE = Hotkey.of("mine", "M");

    private static Optional<Refusal> refusal(Hotkey action, String key) {
        return KeyChoice.refusal(action, KeyCombination.valueOf(key));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "F7",
                "Shift+F7",
                "Shortcut+F7",
                "Shortcut+7",
                "Alt+7",
                "Shortcut+Shift+C",
                "Alt+Enter",
                "Shortcut+Enter",
                "Alt+C",
                "Shortcut+Quote",
                "Shift+Alt+B"
            })
    void whatIsFreeCanBeTaken(String key) {
        assertEquals(Optional.empty(), refusal(HOLD, key));
    }

    @ParameterizedTest
    @CsvSource({
        "A, TYPES",
        "Shift+A, TYPES",
        "7, TYPES",
        "Comma, TYPES",
        "Shortcut+Alt+E, TYPES",
        "Shortcut+C, EDITS",
        "Shortcut+V, EDITS",
        "Shortcut+X, EDITS",
        "Shortcut+Z, EDITS",
        "Shortcut+Shift+Z, EDITS",
        "Shortcut+A, EDITS",
        "Left, EDITS",
        "Shortcut+Right, EDITS",
        "Alt+Up, EDITS",
        "Delete, EDITS",
        "Enter, SAME_EVERYWHERE",
        "Shift+Enter, SAME_EVERYWHERE",
        "Esc, SAME_EVERYWHERE",
        "Shortcut+Tab, SAME_EVERYWHERE",
        "Alt+F4, SYSTEM",
        "Alt+Space, SAME_EVERYWHERE",
        "Meta+L, SYSTEM",
        "Print Screen, SYSTEM",
        "Alt+'', UNKNOWN"
    })
    void whatOthersNeedIsRefusedWithTheReason(String key, Refusal why) {
        assertEquals(Optional.of(why), refusal(HOLD, key));
    }

    @Test
    void aLetterAloneIsOnlyForWhatAListHears() {
        assertEquals(Optional.empty(), refusal(MINE, "Q"));
        assertEquals(Optional.empty(), refusal(MINE, "Shift+Q"));
        assertEquals(Optional.of(Refusal.TYPES), refusal(MINE, "1"));
    }

    @Test
    void theUsualKeyCanAlwaysBeHadBack() {
        assertEquals(Optional.empty(), refusal(Hotkey.of("later", "Alt+Right"), "Alt+Right"));
        assertEquals(Optional.empty(), refusal(Hotkey.of("next", "Shortcut+Tab"), "Shortcut+Tab"));
    }

    @Test
    void asLongAsOnlyCtrlIsDownNothingIsPressed() {
        assertEquals(Optional.empty(), KeyChoice.pressed(event(KeyCode.CONTROL, false, true, false)));
        assertEquals(Optional.of(""), KeyChoice.pressed(event(KeyCode.UNDEFINED, false, false, false)));
        assertEquals(Optional.of("Shift+Shortcut+L"), KeyChoice.pressed(event(KeyCode.L, true, true, false)));
        assertEquals(Optional.of("Alt+1"), KeyChoice.pressed(event(KeyCode.DIGIT1, false, false, true)));
    }

    private static KeyEvent event(KeyCode code, boolean shift, boolean control, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false);
    }
}
