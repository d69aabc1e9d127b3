package app.callside.documents.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import app.callside.documents.DocumentKind;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Asks what a file is before it is attached; what its name says is filled in.
final class AttachForm extends VBox {
    private final DocumentsModel model;
    private final Label file = Words.bold("");
    private final ChoiceBox<DocumentKind> kind;

    AttachForm(DocumentsModel model, Messages messages) {
        this.model = model;
        getStyleClass().addAll("callout", "attach-form");
        setId("attach-form");
        kind = Fields.choice(
                "attach-kind", messages.text("documents.attach.kind"), one -> DocumentWords.kind(one, messages));
        kind.getItems().setAll(DocumentKind.values());
        kind.valueProperty().bindBidirectional(model.kind());
        TextField invoice = Fields.text("attach-invoice", messages.text("documents.attach.invoice"), model.invoice());
        invoice.setPrefColumnCount(14);
        invoice.setPromptText(messages.text("documents.attach.whole"));
        Button leave = Keyed.button(
                "attach-leave",
                messages.text("documents.attach.leave"),
                new KeyCodeCombination(KeyCode.ESCAPE),
                model::leave);
        Button take = Keyed.button(
                "attach-take",
                messages.text("documents.attach.take"),
                new KeyCodeCombination(KeyCode.ENTER),
                model::attach);
        take.getStyleClass().add("go");
        HBox name = new HBox(8, file, Panel.spring(), leave, take);
        HBox fields = new HBox(8, kind, invoice);
        name.setAlignment(Pos.CENTER_LEFT);
        fields.setAlignment(Pos.CENTER_LEFT);
        setSpacing(6);
        getChildren().addAll(name, fields);
        addEventFilter(KeyEvent.KEY_PRESSED, this::heard);
        model.coming().subscribe(this::show);
    }

    private void show(Optional<Path> coming) {
        setVisible(coming.isPresent());
        setManaged(coming.isPresent());
        file.setText(coming.map(path -> String.valueOf(path.getFileName())).orElse(""));
        if (coming.isPresent()) kind.requestFocus();
    }

    private void heard(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            model.attach();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            model.leave();
        }
    }
}
