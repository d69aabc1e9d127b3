package app.callside.shell.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Words;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;

/// Stands in the call desk's place while a call of somebody else is going on there.
final class OccupiedView extends VBox {
    OccupiedView(String caller, Messages messages) {
        setId("desk-occupied");
        getStyleClass().addAll("screen", "welcome");
        setAlignment(Pos.CENTER);
        setFocusTraversable(true);
        setAccessibleText(messages.text("shell.occupied", caller));
        getChildren()
                .addAll(
                        Words.of(messages.text("shell.occupied", caller), "heading"),
                        Words.wrapped(messages.text("shell.occupied.text", caller), "quiet-text"));
    }
}
