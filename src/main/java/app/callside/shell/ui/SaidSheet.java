package app.callside.shell.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What the program said last by itself, newest first, to be read with the arrows; the caret goes back to
/// where it was.
final class SaidSheet extends StackPane {
    private static final KeyCombination CLOSE = KeyCombination.valueOf("Esc");

    private final ListView<String> list = new ListView<>();

    SaidSheet(List<String> said, Messages messages, Runnable close) {
        setId("said-sheet");
        getStyleClass().add("key-sheet");
        list.setId("said-list");
        list.getItems().setAll(said);
        list.setAccessibleText(messages.text("shell.said.title"));
        list.setPlaceholder(Words.wrapped(messages.text("shell.said.none"), "quiet-text"));
        list.getSelectionModel().selectFirst();
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox foot = new HBox(Keyed.button("said-close", messages.text("shell.keys.close"), CLOSE, close));
        foot.getStyleClass().add("panel-foot");
        Panel sheet = new Panel(messages.text("shell.said.title"));
        sheet.getChildren().addAll(list, foot);
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sheet.getStyleClass().add("said");
        setMinHeight(0);
        getChildren().add(sheet);
    }

    /// Puts the caret into the list.
    void enter() {
        list.requestFocus();
    }
}
