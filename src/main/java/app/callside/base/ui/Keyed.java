package app.callside.base.ui;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.util.Subscription;

/// Buttons and labels that show a key: the one that it is for whoever sits here, at any time.
public final class Keyed {
    private Keyed() {}

    /// A button with the key beside its word.
    ///
    /// @param id names it for tests and assistive technology alike
    public static Button button(String id, String text, Hotkey key, Runnable action) {
        Button button = button(id, text, cap(key), action);
        help(button, key);
        return button;
    }

    /// A button whose key is the same for everybody.
    public static Button button(String id, String text, KeyCombination key, Runnable action) {
        Button button = button(id, text, cap(key), action);
        button.setAccessibleHelp(words(key));
        return button;
    }

    private static Button button(String id, String text, Label cap, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setGraphic(cap);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setAccessibleText(text);
        button.setOnAction(_ -> action.run());
        button.setFocusTraversable(false); // the caret stays in the notes; every action has its key
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    /// The picture of a key: `F9`, `Alt 1`.
    public static Label cap(Hotkey key) {
        Label cap = cap(key.usual());
        show(cap, key, cap::setText);
        return cap;
    }

    /// The picture of a key that is the same for everybody.
    public static Label cap(KeyCombination key) {
        return cap(words(key));
    }

    public static Label cap(String words) {
        Label cap = new Label(words);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Label.USE_PREF_SIZE);
        return cap;
    }

    /// Tells assistive technology the key of a control.
    public static void help(Node node, Hotkey key) {
        show(node, key, node::setAccessibleHelp);
    }

    /// Hands over the words of a key at once, and anew whenever it has become another one while the node is
    /// in a window.
    public static void show(Node node, Hotkey key, Consumer<String> words) {
        words.accept(words(key.usual()));
        Following following = new Following();
        node.sceneProperty().subscribe(scene -> following.in(scene, node, key, words));
    }

    private static final class Following {
        private Subscription last = Subscription.EMPTY;

        void in(Scene scene, Node node, Hotkey key, Consumer<String> words) {
            last.unsubscribe();
            last = scene == null
                    ? Subscription.EMPTY
                    : ChosenKeys.above(node)
                            .map(keys -> keys.subscribe(() -> words.accept(words(keys.of(key)))))
                            .orElse(Subscription.EMPTY);
        }
    }

    /// A key as it is kept, in words.
    public static String words(String kept) {
        return KeyChoice.read(kept).map(Keyed::words).orElse(kept);
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
