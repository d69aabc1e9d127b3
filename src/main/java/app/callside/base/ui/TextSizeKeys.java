package app.callside.base.ui;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys for the size of text. The signs lie under other keys on every keyboard: all of them are heard,
/// those of the number block too.
public final class TextSizeKeys {
    public static final Hotkey BIGGER = Hotkey.of("text-bigger", "Shortcut+Plus");
    public static final Hotkey SMALLER = Hotkey.of("text-smaller", "Shortcut+Minus");
    public static final Hotkey NORMAL = Hotkey.of("text-normal", "Shortcut+Shift+N");

    private TextSizeKeys() {}

    /// Takes the key if it is one of these.
    public static void hear(KeyEvent key, ObjectProperty<TextSize> size) {
        meant(key).ifPresent(step -> {
            key.consume();
            size.set(step.apply(size.get()));
        });
    }

    private static Optional<UnaryOperator<TextSize>> meant(KeyEvent key) {
        if (NORMAL.usual().match(key)) return Optional.of(_ -> TextSize.NORMAL);
        if (!key.isShortcutDown() || key.isAltDown()) return Optional.empty();
        KeyCode code = key.getCode();
        return switch (code) {
            case PLUS, ADD, EQUALS -> Optional.of(TextSize::bigger);
            case MINUS, SUBTRACT, UNDERSCORE -> Optional.of(TextSize::smaller);
            default -> Optional.empty();
        };
    }
}
