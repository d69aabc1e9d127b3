package app.callside.shell.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import app.callside.call.SaveState;
import app.callside.shell.WindowForm;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;

/// The bottom line: whether what was typed is safe, and how the day goes.
final class StatusBar extends HBox {
    /// Takes the next colours.
    static final Hotkey LOOK = Hotkey.of("look", "Shortcut+Shift+A");

    private final Messages messages;
    private final LanguageMenu language;
    private final LookMenu look;
    private final Label saved = Words.of("", "good-text");

    StatusBar(ShellModel model, Messages messages, Runnable showAbout, Runnable showHelp) {
        this.messages = messages;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        saved.setId("save-state");
        saved.setAccessibleRole(AccessibleRole.TEXT);
        saved.setMinWidth(Label.USE_PREF_SIZE);
        Label today = Words.yielding(Words.quiet(""));
        today.textProperty().bind(model.today());
        Label unsent = Words.of("", "warn-text");
        unsent.setId("unsent-mail");
        unsent.textProperty().bind(model.unsent());
        unsent.managedProperty().bind(model.unsent().isNotEmpty());
        Label waiting = Words.of("", "quiet-text");
        waiting.setId("reminders-waiting");
        waiting.textProperty().bind(model.waiting());
        waiting.managedProperty().bind(model.waiting().isNotEmpty());
        Button about = plain("about", FrameKeys.ABOUT, showAbout);
        about.setText(messages.text("shell.about"));
        Words.yielding(about);
        look = new LookMenu(model, messages);
        look.setMinWidth(MenuButton.USE_PREF_SIZE);
        language = new LanguageMenu(model, messages);
        language.setMinWidth(MenuButton.USE_PREF_SIZE);
        Button help = plain("help", FrameKeys.HELP, showHelp);
        help.setText(messages.text("shell.help"));
        getChildren()
                .addAll(
                        saved,
                        today,
                        unsent,
                        waiting,
                        Panel.spring(),
                        withKey(language, LanguageMenu.KEY),
                        withKey(look, LookMenu.KEY),
                        about,
                        withKey(help, FrameKeys.HELP));
        model.saveState().subscribe(this::show);
        model.form().subscribe(form -> room(form == WindowForm.FULL));
        // beside the phone there is room for what matters most: whether the notes are safe
        model.form()
                .subscribe(form -> getChildren().stream()
                        .filter(node -> node != saved && node != unsent && node != waiting)
                        .forEach(node -> {
                            node.setVisible(form == WindowForm.FULL);
                            node.setManaged(form == WindowForm.FULL);
                        }));
    }

    /// Why notes are not safe is said to the end, in as many lines as it takes.
    private void room(boolean wide) {
        saved.setWrapText(!wide);
        saved.setMinWidth(wide ? Label.USE_PREF_SIZE : 0);
        saved.setMinHeight(Label.USE_PREF_SIZE);
    }

    private static HBox withKey(Node control, Hotkey key) {
        HBox both = new HBox(6, control, Words.yielding(Keyed.cap(key)));
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    /// Opens the list of languages.
    void chooseLanguage() {
        language.show();
    }

    /// Opens the list of colours and sizes.
    void chooseLook() {
        look.show();
    }

    /// Not on the way of the Tab key: its key is heard everywhere.
    private static Button plain(String id, Hotkey key, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().add("plain");
        Keyed.help(button, key);
        button.setFocusTraversable(false);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show(SaveState state) {
        saved.getStyleClass().removeAll("good-text", "warn-text", "bad-text", "quiet-text");
        switch (state) {
            case SaveState.Saved _ -> say("● " + messages.text("shell.saved"), "good-text");
            case SaveState.Saving _ -> say("○ " + messages.text("shell.saving"), "quiet-text");
            case SaveState.OnlyRead _ -> say("▲ " + messages.text("shell.onlyread"), "warn-text");
            case SaveState.KeptBeside kept -> say("▲ " + messages.text("shell.keptbeside", kept.reason()), "warn-text");
            case SaveState.CannotSave cannot ->
                say("▲ " + messages.text("shell.cannotsave", cannot.reason()), "bad-text");
        }
    }

    private void say(String words, String style) {
        saved.setText(words);
        saved.getStyleClass().add(style);
    }
}
