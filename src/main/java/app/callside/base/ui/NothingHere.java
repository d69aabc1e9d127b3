package app.callside.base.ui;

import app.callside.base.text.Messages;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Stands where there is nothing to show: why there is nothing, and what to do next, each with its key.
public final class NothingHere extends VBox {
    /// What the window can do about it.
    public enum Way {
        IMPORT(WindowKeys.IMPORT),
        WORKLIST(WindowKeys.WORKLIST),
        FIRST_STEPS(WindowKeys.FIRST_STEPS);

        private final Hotkey key;

        Way(Hotkey key) {
            this.key = key;
        }

        private String name(Messages messages) {
            return switch (this) {
                case IMPORT -> messages.text("way.import");
                case WORKLIST -> messages.text("way.worklist");
                case FIRST_STEPS -> messages.text("way.first");
            };
        }
    }

    private final FlowPane ways = new FlowPane(8, 6);

    public NothingHere(String words) {
        getStyleClass().add("nothing-here");
        ways.setAlignment(Pos.CENTER);
        if (!words.isEmpty()) getChildren().add(Words.wrapped(words, "quiet-text"));
        setAccessibleText(words);
    }

    /// Offers something that the window does.
    public NothingHere offer(Way way, Messages messages) {
        String action = way.key.id();
        String id = "nothing-" + way.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return offer(id, way.name(messages), way.key, () -> fireEvent(new Wish(action)));
    }

    /// Offers something that this screen does.
    public NothingHere offer(String id, String text, Hotkey key, Runnable action) {
        return offer(Keyed.button(id, text, key, action));
    }

    /// As [#offer(String, String, Hotkey, Runnable)], for what has no key of its own: Tab comes to
    /// it.
    public NothingHere offer(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setAccessibleText(text);
        button.setOnAction(_ -> action.run());
        return offer(button);
    }

    private NothingHere offer(Button button) {
        if (ways.getChildren().isEmpty()) getChildren().add(ways);
        ways.getChildren().add(button);
        return this;
    }
}
