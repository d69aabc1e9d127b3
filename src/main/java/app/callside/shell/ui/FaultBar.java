package app.callside.shell.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Icon;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import app.callside.base.work.Fault;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A failure in words, across the window; it takes no focus and covers nothing.
final class FaultBar extends HBox {
    private final Messages messages;
    private final ShellModel model;

    FaultBar(ShellModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("fault");
        getStyleClass().add("fault");
        setAlignment(Pos.CENTER_LEFT);
        model.fault().subscribe(this::show);
    }

    private void show(Optional<Fault> fault) {
        setVisible(fault.isPresent());
        setManaged(fault.isPresent());
        fault.ifPresent(known -> {
            Button close = new Button(messages.text("shell.fault.close"));
            close.setId("fault-close");
            close.setFocusTraversable(false);
            close.setOnAction(_ -> model.putAway());
            close.setMinWidth(Button.USE_PREF_SIZE);
            VBox words = new VBox(
                    2,
                    Words.wrapped(part(known, "happened"), "bold"),
                    Words.wrapped(part(known, "data")),
                    Words.wrapped(part(known, "do")));
            getChildren().setAll(Icon.WARNING.node(), words, Panel.spring(), close);
        });
    }

    private String part(Fault fault, String part) {
        return messages.text("fault." + fault.key() + "." + part, fault.values().toArray());
    }
}
