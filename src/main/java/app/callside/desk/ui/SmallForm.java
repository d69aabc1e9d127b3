package app.callside.desk.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A form of a few fields in the commitment bar: Enter takes it, Escape goes back to the notes.
final class SmallForm extends VBox {
    private final CommitmentModel model;
    private final Messages messages;
    private final Runnable done;
    private final Runnable taken;
    private final Label problem = Words.of("", "warn-text");
    private final List<Control> fields;

    /// @param done leaves the form as it is
    /// @param taken goes on after it was taken
    SmallForm(CommitmentModel model, Messages messages, Runnable done, Runnable taken) {
        this.taken = taken;
        this.model = model;
        this.messages = messages;
        this.done = done;
        setSpacing(8);
        problem.setWrapText(true);
        fields = model.fields().stream().map(this::control).toList();
        FlowPane row = new FlowPane(10, 6);
        row.getChildren().addAll(fields.stream().map(this::labelled).toList());
        Button take = Keyed.button(
                "form-take", messages.text("desk.form.take"), new KeyCodeCombination(KeyCode.ENTER), this::take);
        take.getStyleClass().add("go");
        Button leave = Keyed.button(
                "form-leave", messages.text("promise.leave"), new KeyCodeCombination(KeyCode.ESCAPE), done);
        getChildren().addAll(row, new HBox(10, problem, Panel.spring(), leave, take));
        // before the fields hear it: they would keep Escape to themselves
        addEventFilter(KeyEvent.KEY_PRESSED, this::heard);
    }

    private VBox labelled(Control field) {
        return new VBox(2, Words.of(field.getAccessibleText(), "quiet-text", "small"), field);
    }

    private Control control(FormField field) {
        return switch (field) {
            case FormField.Typed typed -> {
                TextField text = Fields.text(id(typed), name(typed), typed.value());
                text.setPrefColumnCount(typed.columns());
                yield text;
            }
            case FormField.Chosen<?> chosen -> choice(chosen);
        };
    }

    private <T> ChoiceBox<T> choice(FormField.Chosen<T> field) {
        ChoiceBox<T> box = Fields.choice(id(field), name(field), one -> messages.text(field.words() + one));
        box.getItems().setAll(field.values());
        box.valueProperty().bindBidirectional(field.value());
        return box;
    }

    private static String id(FormField field) {
        return "form-" + field.id();
    }

    private String name(FormField field) {
        return messages.text("desk.form." + field.id());
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
        model.take().ifPresentOrElse(key -> problem.setText(messages.text(key)), taken);
    }

    void enter() {
        fields.getFirst().requestFocus();
    }
}
