package app.callside.documents.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.FileDrag;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Words;
import app.callside.documents.DocumentOnFile;
import java.util.Optional;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What is on file, each with a tick for having been read: Enter opens, Space ticks, Delete takes away.
/// Files dropped on the node of [#accept(Node)] come in through the form of [#desk()].
public final class DocumentList extends VBox {
    private static final int SHOWN = 6;
    private static final KeyCombination TICK = KeyCombination.valueOf("Space");

    private final DocumentsModel model;
    private final Messages messages;
    private final ListView<DocumentOnFile> list = new ListView<>();

    /// @param attach the key that attaches a file where this list stands
    public DocumentList(DocumentsModel model, Messages messages, Hotkey attach) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("documents");
        list.setId("documents");
        list.setAccessibleText(messages.text("documents.list"));
        list.setItems(model.documents());
        list.setCellFactory(_ -> new Row());
        list.setPlaceholder(Words.naming(attach, key -> messages.text("documents.none", key), "quiet-text"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::heard);
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> model.keep());
        model.documents().subscribe(this::fit);
        list.fixedCellSizeProperty().subscribe(_ -> fit());
        model.read().addListener((SetChangeListener<Object>) _ -> list.refresh());
        fit();
        getChildren().addAll(list);
    }

    /// Where files come in, and what was said of the last one; to stand where it is always in sight.
    public VBox desk() {
        VBox desk = new VBox(6, new AttachForm(model, messages), notice(), problem());
        desk.getStyleClass().add("documents");
        return desk;
    }

    private void fit() {
        int rows = Math.clamp(model.documents().size(), 1, SHOWN);
        double height = rows * list.getFixedCellSize() + 2; // the style sheet gives a row its height by the text's
        list.setPrefHeight(height);
        list.setMinHeight(height);
    }

    private Label notice() {
        Label label = Words.wrapped("", "quiet-text");
        label.setId("documents-notice");
        label.textProperty().bind(model.notice());
        label.managedProperty().bind(model.notice().isNotEmpty());
        return label;
    }

    private Label problem() {
        Label label = Words.wrapped("", "bad-text");
        label.setId("documents-problem");
        label.textProperty().bind(model.problem());
        label.managedProperty().bind(model.problem().isNotEmpty());
        return label;
    }

    private void heard(KeyEvent key) {
        DocumentOnFile chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null) return;
        switch (key.getCode()) {
            case ENTER -> model.open(chosen);
            case SPACE -> model.markRead(chosen, !model.read().contains(chosen.id()));
            case DELETE, BACK_SPACE -> model.remove(chosen);
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// Puts the caret on the list.
    public void enter() {
        if (list.getSelectionModel().isEmpty()) list.getSelectionModel().selectFirst();
        list.requestFocus();
    }

    /// Lets files be dropped on a node.
    public void accept(Node where) {
        model.drops().on(where);
    }

    private final class Row extends ListCell<DocumentOnFile> {
        private final CheckBox read = new CheckBox();
        private final Label what = Words.of("");
        private final Label name = Words.of("", "quiet-text", "small");
        private final HBox line = new HBox(8, read, what, name);

        Row() {
            line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            what.setMinWidth(Label.USE_PREF_SIZE);
            read.setFocusTraversable(false);
            read.setAccessibleHelp(Keyed.words(TICK));
            new FileDrag(model.work(), () -> Optional.ofNullable(getItem()).map(model::dragged))
                    .by(this, model::sayMaking);
            setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && getItem() != null) model.open(getItem());
            });
        }

        @Override
        protected void updateItem(DocumentOnFile document, boolean empty) {
            super.updateItem(document, empty);
            setText(null);
            setGraphic(empty || document == null ? null : line);
            if (empty || document == null) return;
            String words = DocumentWords.of(document, messages);
            what.setText(words);
            name.setText(document.fileName());
            read.setSelected(model.read().contains(document.id()));
            read.setId("read-" + document.id());
            read.setAccessibleText(messages.text("documents.read", words));
            read.setOnAction(_ -> model.markRead(document, read.isSelected()));
            setAccessibleText(messages.text(read.isSelected() ? "documents.row.read" : "documents.row", words));
        }
    }
}
