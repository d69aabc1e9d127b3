package app.callside.desk.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import app.callside.dispute.DisputeReason;
import app.callside.dispute.Owner;
import app.callside.documents.DocumentKind;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A form of a few fields in the commitment bar: Enter takes it, Escape goes back to the notes.
final class SmallForm extends VBox {
    private final CommitmentModel model;
    private final Messages messages;
    private final Runnable done;
    private final Label problem = Words.of("", "warn-text");
    private final List<Node> fields;

    SmallForm(Commitment what, CommitmentModel model, Messages messages, Runnable done) {
        this.model = model;
        this.messages = messages;
        this.done = done;
        setSpacing(8);
        fields = switch (what) {
            case CALL_BACK ->
                List.of(text("day", model.day(), 9), text("time", model.time(), 6), text("words", model.words(), 30));
            case DISPUTE ->
                List.of(
                        text("invoice", model.invoice(), 9),
                        text("amount", model.amount(), 8),
                        reason(),
                        text("words", model.words(), 18),
                        owner(),
                        text("day", model.day(), 9));
            case DOCUMENT -> List.of(kind(), text("invoice", model.invoice(), 9), owner(), text("day", model.day(), 9));
            case PARTY ->
                List.of(
                        text("name", model.name(), 14),
                        text("title", model.title(), 12),
                        text("phone", model.phone(), 12),
                        text("fax", model.fax(), 10),
                        text("email", model.email(), 18));
            case PAID_NOW, PLAN, PROMISE -> List.of();
        };
        HBox row = new HBox(10);
        row.getChildren().addAll(fields.stream().map(this::labelled).toList());
        Button take = Keyed.button(
                "form-take", messages.text("desk.form.take"), new KeyCodeCombination(KeyCode.ENTER), this::take);
        take.getStyleClass().add("go");
        Button leave = Keyed.button(
                "form-leave", messages.text("promise.leave"), new KeyCodeCombination(KeyCode.ESCAPE), done);
        getChildren().addAll(row, new HBox(10, problem, Panel.spring(), leave, take));
        addEventHandler(KeyEvent.KEY_PRESSED, this::heard);
    }

    private VBox labelled(Node field) {
        return new VBox(2, Words.of(field.getAccessibleText(), "quiet-text", "small"), field);
    }

    private TextField text(String id, StringProperty value, int columns) {
        TextField field = Fields.text("form-" + id, messages.text("desk.form." + id), value);
        field.setPrefColumnCount(columns);
        return field;
    }

    private ChoiceBox<Owner> owner() {
        return choice("owner", Owner.values(), model.owner(), "desk.owner.");
    }

    private ChoiceBox<DisputeReason> reason() {
        return choice("reason", DisputeReason.values(), model.reason(), "desk.dispute.");
    }

    private ChoiceBox<DocumentKind> kind() {
        return choice("document", DocumentKind.values(), model.document(), "desk.document.");
    }

    private <T extends Enum<T>> ChoiceBox<T> choice(String id, T[] values, ObjectProperty<T> value, String words) {
        ChoiceBox<T> box =
                Fields.choice("form-" + id, messages.text("desk.form." + id), one -> messages.text(words + one.name()));
        box.getItems().setAll(values);
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    private void heard(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            take();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            done.run();
        }
    }

    private void take() {
        model.take().ifPresentOrElse(key -> problem.setText(messages.text(key)), done);
    }

    void enter() {
        fields.getFirst().requestFocus();
    }
}
