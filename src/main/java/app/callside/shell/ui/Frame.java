package app.callside.shell.ui;

import app.callside.base.text.Messages;
import app.callside.shell.WindowForm;
import app.callside.welcome.ui.GuidePanel;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The bars around the screen that is shown.
final class Frame extends BorderPane {
    private final FaultBar faults;
    private final StatusBar status;

    /// @param find the search field
    Frame(ShellModel model, Messages messages, Node find, GuidePanel guide, Sheets sheets) {
        faults = new FaultBar(model, messages);
        TopBar top = new TopBar(model, messages, find, () -> model.screen().set(Screen.IMPORT));
        setTop(new VBox(top, faults, guide));
        Navigator navigator = new Navigator(model, messages);
        setLeft(navigator);
        model.form().subscribe(form -> {
            navigator.setVisible(form == WindowForm.FULL);
            navigator.setManaged(form == WindowForm.FULL);
            guide.folded().set(form == WindowForm.COMPACT);
        });
        status = new StatusBar(model, messages, sheets::toggleAbout, sheets::toggleHelp);
        setBottom(status);
    }

    /// Puts on the clipboard what whoever looks after the program has to know of the failure that is shown.
    void copyFault() {
        faults.copy();
    }

    /// Opens the list of colours and sizes.
    void chooseLook() {
        status.chooseLook();
    }

    /// Opens the list of languages.
    void chooseLanguage() {
        status.chooseLanguage();
    }
}
