package app.callside.base.ui;

import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// An action that has a key. One constant for each: what hears the key, what shows it and what is kept of
/// it all name this. [ChosenKeys] says which key it is for the person at the desk.
///
/// @param id names the action wherever it is kept; no two actions share one
/// @param usual the key that the program comes with
/// @param fixed whether nobody can choose another, as Enter and Escape mean the same everywhere
public record Hotkey(String id, KeyCombination usual, boolean fixed) {
    private static final Set<KeyCode> THE_SAME_EVERYWHERE =
            Set.of(KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);

    public Hotkey {
        if (id.isBlank()) throw new IllegalArgumentException("An action without a name");
    }

    /// @param usual as [KeyCombination#valueOf(String)] reads it
    /// @throws IllegalArgumentException where that is not a key
    public static Hotkey of(String id, String usual) {
        KeyCombination key = KeyCombination.valueOf(usual);
        return new Hotkey(id, key, isBare(key) && key instanceof KeyCodeCombination one && isTheSame(one.getCode()));
    }

    private static boolean isTheSame(KeyCode code) {
        return THE_SAME_EVERYWHERE.contains(code);
    }

    /// A letter alone, heard only while a list has the caret and nothing is typed.
    boolean isOfList() {
        return usual instanceof KeyCodeCombination one
                && one.getCode().isLetterKey()
                && !isDown(usual.getShortcut())
                && !isDown(usual.getAlt());
    }

    private static boolean isBare(KeyCombination key) {
        return !isDown(key.getShortcut())
                && !isDown(key.getAlt())
                && !isDown(key.getShift())
                && !isDown(key.getControl())
                && !isDown(key.getMeta());
    }

    static boolean isDown(KeyCombination.ModifierValue modifier) {
        return modifier == KeyCombination.ModifierValue.DOWN;
    }
}
