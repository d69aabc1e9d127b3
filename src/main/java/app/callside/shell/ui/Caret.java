package app.callside.shell.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/// Where somebody was typing, to go back there when what lay over it is gone.
record Caret(Node focused, int anchor, int caret) {
    /// Where the focus is now in the scene of a node; empty where nothing has it.
    static Optional<Caret> in(Node node) {
        return Optional.ofNullable(node.getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .map(Caret::of);
    }

    private static Caret of(Node focused) {
        return focused instanceof TextInputControl field
                ? new Caret(focused, field.getAnchor(), field.getCaretPosition())
                : new Caret(focused, 0, 0);
    }

    void goBack() {
        focused.requestFocus();
        if (focused instanceof TextInputControl field) field.selectRange(anchor, caret);
    }
}
