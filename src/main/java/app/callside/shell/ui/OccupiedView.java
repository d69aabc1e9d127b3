package app.callside.shell.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Words;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Stands in the call desk's place while a call of somebody else is going on there.
final class OccupiedView extends VBox {
    private static final KeyCombination ASIDE = KeyCombination.valueOf("Alt+A");

    /// @param putAside makes room, so that whoever sits here can call
    OccupiedView(String caller, Messages messages, Runnable putAside) {
        setId("desk-occupied");
        getStyleClass().addAll("screen", "welcome");
        setAlignment(Pos.CENTER);
        setFocusTraversable(true);
        setAccessibleText(messages.text("shell.occupied", caller));
        getChildren()
                .addAll(
                        Words.of(messages.text("shell.occupied", caller), "heading"),
                        Words.wrapped(messages.text("shell.occupied.text", caller), "quiet-text"),
                        Keyed.button("desk-put-aside", messages.text("shell.aside"), ASIDE, putAside));
        KeyMap keys = new KeyMap();
        keys.add("desk-put-aside", messages.text("shell.aside"), ASIDE, putAside);
        addEventFilter(KeyEvent.KEY_PRESSED, keys::hear);
    }
}
