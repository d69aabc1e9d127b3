package app.callside.shell.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Folding;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.Icon;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Words;
import app.callside.base.work.Fault;
import app.callside.shell.WindowForm;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A failure in words, across the window; it takes no focus and covers nothing.
final class FaultBar extends HBox {
    static final Hotkey COPY = Hotkey.of("fault-copy", "Shortcut+Shift+C");
    static final Hotkey CLOSE = Hotkey.of("fault-close", "Shortcut+Shift+X");

    private final Messages messages;
    private final ShellModel model;

    FaultBar(ShellModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("fault");
        getStyleClass().add("fault");
        setAlignment(Pos.CENTER_LEFT);
        model.fault().subscribe(this::show);
        model.form().subscribe(_ -> show(model.fault().get()));
    }

    private void show(Optional<Fault> fault) {
        setVisible(fault.isPresent());
        setManaged(fault.isPresent());
        fault.ifPresent(known -> {
            Button copy = Keyed.button("fault-copy", messages.text("shell.fault.copy"), COPY, this::copy);
            Button close = Keyed.button("fault-close", messages.text("shell.fault.close"), CLOSE, model::putAway);
            VBox words = new VBox(
                    2,
                    Words.wrapped(part(known, "happened"), "bold"),
                    Words.wrapped(part(known, "data")),
                    Words.wrapped(part(known, "do")));
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox buttons = new HBox(10, copy, close);
            buttons.setAlignment(Pos.CENTER_RIGHT);
            Folding body = new Folding(10, words, buttons);
            body.folded().set(model.form().get() == WindowForm.COMPACT);
            HBox.setHgrow(body, Priority.ALWAYS);
            getChildren().setAll(Icon.WARNING.node(), body);
        });
    }

    /// Puts on the clipboard what whoever looks after the program has to know.
    void copy() {
        model.faultDetails().ifPresent(details -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(details);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private String part(Fault fault, String part) {
        return messages.text("fault." + fault.key() + "." + part, fault.values().toArray());
    }
}
