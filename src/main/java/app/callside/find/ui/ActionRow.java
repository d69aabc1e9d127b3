package app.callside.find.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Something that can be done now, on one line, with its key.
final class ActionRow extends HBox implements FindRow {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    ActionRow(KeyMap.Action action, Messages messages) {
        getStyleClass().add("find-row");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        Chip kind = new Chip(messages.text("find.action"), Tone.QUIET);
        Label name = Words.bold(action.name());
        getChildren().addAll(kind, name, Panel.spring(), Keyed.cap(action.hotkey()));
        setAccessibleText(kind.getText() + ": " + action.name() + ", " + Keyed.words(action.key()));
    }

    @Override
    public HBox row() {
        return this;
    }

    @Override
    public void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }
}
