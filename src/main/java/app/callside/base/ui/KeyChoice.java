package app.callside.base.ui;

import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

/// Which keys an action can be given: not those that a text field, the focus or the system needs.
public final class KeyChoice {
    /// Why a key is nobody's to give away.
    public enum Refusal {
        /// it types something
        TYPES,
        /// it edits text, or moves the caret in it
        EDITS,
        /// Enter, Escape, Tab and the arrows mean the same everywhere
        SAME_EVERYWHERE,
        /// the system takes it before the program hears it
        SYSTEM,
        /// no key that can be kept and found again
        UNKNOWN
    }

    private static final Set<KeyCode> PLAIN_OF_FIELDS = Set.of(
            KeyCode.BACK_SPACE,
            KeyCode.DELETE,
            KeyCode.INSERT,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN);
    private static final Set<KeyCode> SAME =
            Set.of(KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.TAB, KeyCode.SPACE, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);
    /// With the shortcut key: mark all, copy, paste, cut, undo, again, delete before the caret.
    private static final Set<KeyCode> SHORTCUTS_OF_FIELDS =
            Set.of(KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.Z, KeyCode.Y, KeyCode.H);
    private static final Set<KeyCode> OF_THE_SYSTEM = Set.of(
            KeyCode.PRINTSCREEN,
            KeyCode.PAUSE,
            KeyCode.WINDOWS,
            KeyCode.CONTEXT_MENU,
            KeyCode.POWER,
            KeyCode.CAPS,
            KeyCode.NUM_LOCK,
            KeyCode.SCROLL_LOCK);

    private KeyChoice() {}

    /// What is being pressed, as [#read] reads it; empty as long as it is nothing but Ctrl, Shift or Alt.
    /// What has no name is no key that can be read.
    public static Optional<String> pressed(KeyEvent event) {
        if (event.getCode().isModifierKey()) return Optional.empty();
        if (event.getCode() == KeyCode.UNDEFINED) return Optional.of("");
        boolean shortcut = event.isShortcutDown();
        boolean mac = shortcut && event.isMetaDown();
        return Optional.of(written(new KeyCodeCombination(
                event.getCode(),
                down(event.isShiftDown()),
                down(mac && event.isControlDown()),
                down(event.isAltDown()),
                down(!mac && event.isMetaDown()),
                down(shortcut))));
    }

    private static ModifierValue down(boolean so) {
        return so ? ModifierValue.DOWN : ModifierValue.UP;
    }

    /// A key as it was kept.
    ///
    /// @return empty where the text is not one, or not one of a single known key
    public static Optional<KeyCodeCombination> read(String text) {
        try {
            return KeyCombination.valueOf(text) instanceof KeyCodeCombination key ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException notAKey) {
            return Optional.empty();
        }
    }

    /// A key as [#read] reads it again.
    public static String written(KeyCombination key) {
        return key.getName();
    }

    /// As [#refusal(Hotkey, KeyCombination)], of a key as it is kept.
    public static Optional<Refusal> refusal(Hotkey action, String key) {
        return read(key).map(one -> refusal(action, one)).orElse(Optional.of(Refusal.UNKNOWN));
    }

    /// Why an action can't be given this key; empty where it can. Its usual key it can always be given.
    public static Optional<Refusal> refusal(Hotkey action, KeyCombination key) {
        if (key.equals(action.usual())) return Optional.empty();
        if (!(key instanceof KeyCodeCombination one)) return Optional.of(Refusal.UNKNOWN);
        KeyCode code = one.getCode();
        if (code.isModifierKey()) return Optional.of(Refusal.UNKNOWN);
        if (SAME.contains(code) && !isOurs(one)) return Optional.of(Refusal.SAME_EVERYWHERE);
        if (isOfTheSystem(one)) return Optional.of(Refusal.SYSTEM);
        if (PLAIN_OF_FIELDS.contains(code)) return Optional.of(Refusal.EDITS);
        return isOfText(action, one);
    }

    /// Ctrl Enter and Alt Enter do something of their own in no field.
    private static boolean isOurs(KeyCodeCombination key) {
        return key.getCode() == KeyCode.ENTER && (isDown(key.getShortcut()) || isDown(key.getAlt()));
    }

    private static boolean isOfTheSystem(KeyCodeCombination key) {
        KeyCode code = key.getCode();
        boolean ofAWindow = isDown(key.getAlt()) && (code.isFunctionKey() || code == KeyCode.SPACE);
        return OF_THE_SYSTEM.contains(code)
                || code.isMediaKey()
                || ofAWindow
                || isDown(key.getMeta())
                || isDown(key.getControl());
    }

    private static Optional<Refusal> isOfText(Hotkey action, KeyCodeCombination key) {
        KeyCode code = key.getCode();
        boolean shortcut = isDown(key.getShortcut());
        boolean alt = isDown(key.getAlt());
        boolean ofFields = SHORTCUTS_OF_FIELDS.contains(code) && (!isDown(key.getShift()) || code == KeyCode.Z);
        if (shortcut && !alt && ofFields) return Optional.of(Refusal.EDITS);
        if (code.isFunctionKey()) return Optional.empty();
        if (shortcut && alt) return Optional.of(Refusal.TYPES); // the two together are AltGr on many keyboards
        if (shortcut || alt) return Optional.empty();
        boolean letterOfList = action.isOfList() && code.isLetterKey();
        return letterOfList ? Optional.empty() : Optional.of(Refusal.TYPES);
    }

    private static boolean isDown(ModifierValue modifier) {
        return Hotkey.isDown(modifier);
    }
}
