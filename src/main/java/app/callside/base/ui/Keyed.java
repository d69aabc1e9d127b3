package app.callside.base.ui;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;

/// Buttons that show their key.
public final class Keyed {
    private Keyed() {}

    /// A button with the key beside its word.
    ///
    /// @param id names it for tests and assistive technology alike
    public static Button button(String id, String text, KeyCombination key, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setGraphic(cap(key));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setAccessibleText(text);
        button.setAccessibleHelp(words(key));
        button.setOnAction(_ -> action.run());
        button.setFocusTraversable(false); // the caret stays in the notes; every action has its key
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    /// The picture of a key: `F9`, `Alt 1`.
    public static Label cap(KeyCombination key) {
        return cap(words(key));
    }

    public static Label cap(String words) {
        Label cap = new Label(words);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Label.USE_PREF_SIZE);
        return cap;
    }

    /// The key in words; the platform's own sign for its shortcut key.
    public static String words(KeyCombination key) {
        return written(key.getName()
                .replace("Shift+Shortcut", "Shortcut+Shift")
                .replace("Shortcut", "Ctrl")
                .replace("+", " ")
                .replace("Plus", "+")
                .replace("Minus", "−")
                .replace("Enter", "↵")
                .replace("Quote", "'"));
    }

    /// A key as texts write it, `Ctrl K`, with the platform's own sign for its shortcut key.
    public static String written(String words) {
        boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
        return mac ? words.replace("Ctrl", "Cmd") : words;
    }
}
