package app.callside.base.ui;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Stands where there is nothing to show: why there is nothing, and what to do next, each with its key.
public final class NothingHere extends VBox {
    /// What the window can do about it.
    public enum Way {
        IMPORT("import", "Shortcut+I"),
        WORKLIST("WORKLIST", "F2"),
        FIRST_STEPS("first-steps", "Shortcut+Shift+W");

        private final String action;
        private final KeyCombination key;

        Way(String action, String key) {
            this.action = action;
            this.key = KeyCombination.valueOf(key);
        }
    }

    private final FlowPane ways = new FlowPane(8, 6);

    public NothingHere(String words) {
        getStyleClass().add("nothing-here");
        Label label = Words.wrapped(words, "quiet-text");
        ways.setAlignment(Pos.CENTER);
        getChildren().add(label);
        setAccessibleText(words);
    }

    /// As the words are at the moment.
    public NothingHere(ObservableValue<String> words) {
        this("");
        if (getChildren().getFirst() instanceof Label label)
            label.textProperty().bind(words);
        accessibleTextProperty().bind(words);
    }

    /// Offers something that the window does.
    public NothingHere offer(Way way, String text) {
        return offer(
                "nothing-" + way.action.toLowerCase(Locale.ROOT), text, way.key, () -> fireEvent(new Wish(way.action)));
    }

    /// Offers something that this screen does.
    public NothingHere offer(String id, String text, KeyCombination key, Runnable action) {
        Button button = Keyed.button(id, text, key, action);
        if (ways.getChildren().isEmpty()) getChildren().add(ways);
        ways.getChildren().add(button);
        return this;
    }
}
