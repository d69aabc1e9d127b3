package app.callside.shell.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import app.callside.call.SaveState;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The bottom line: whether what was typed is safe, and how the day goes.
final class StatusBar extends HBox {
    private final Messages messages;
    private final Label saved = Words.of("", "good-text");

    StatusBar(ShellModel model, Messages messages, Runnable showAbout) {
        this.messages = messages;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        saved.setId("save-state");
        saved.setAccessibleRole(AccessibleRole.TEXT);
        saved.setMinWidth(Label.USE_PREF_SIZE);
        Label today = Words.quiet("");
        today.textProperty().bind(model.today());
        Label unsent = Words.of("", "warn-text");
        unsent.setId("unsent-mail");
        unsent.textProperty().bind(model.unsent());
        unsent.managedProperty().bind(model.unsent().isNotEmpty());
        Button about = new Button(messages.text("shell.about"));
        about.setId("about");
        about.getStyleClass().add("plain");
        about.setAccessibleHelp(Keyed.words(MainWindow.ABOUT));
        about.setFocusTraversable(false);
        about.setMinWidth(Button.USE_PREF_SIZE);
        about.setOnAction(_ -> showAbout.run());
        getChildren()
                .addAll(
                        saved,
                        today,
                        unsent,
                        Panel.spring(),
                        about,
                        Keyed.cap("F1"),
                        Words.quiet(messages.text("shell.keys")));
        model.saveState().subscribe(this::show);
    }

    private void show(SaveState state) {
        saved.getStyleClass().removeAll("good-text", "warn-text", "bad-text", "quiet-text");
        switch (state) {
            case SaveState.Saved _ -> say("● " + messages.text("shell.saved"), "good-text");
            case SaveState.Saving _ -> say("○ " + messages.text("shell.saving"), "quiet-text");
            case SaveState.CannotSave cannot ->
                say("▲ " + messages.text("shell.cannotsave", cannot.reason()), "bad-text");
        }
    }

    private void say(String words, String style) {
        saved.setText(words);
        saved.getStyleClass().add(style);
    }
}
