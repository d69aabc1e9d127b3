package app.callside.desk.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Words;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Above the line that is being typed, after more was pasted than the notes take: a key keeps the whole of
/// it on file, one lets it go.
final class PastedPane extends VBox {
    static final Hotkey KEEP = Hotkey.of("pasted-keep", "Shift+Shortcut+J");
    static final Hotkey LEAVE = Hotkey.of("pasted-leave", "Shift+Shortcut+K");
    private static final double MARGIN = 12;

    PastedPane(PastedText model, Messages messages) {
        setId("pasted-text");
        getStyleClass().add("promise-offer");
        VBox.setMargin(this, new Insets(0, MARGIN, MARGIN / 2, MARGIN));
        Label words = Words.wrapped("");
        words.setId("pasted-words");
        Label problem = Words.wrapped("", "bad-text");
        problem.setId("pasted-problem");
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        FlowPane keys = new FlowPane(
                6,
                4,
                Keyed.button("pasted-keep", messages.text("desk.pasted.keep"), KEEP, model::keep),
                Keyed.button("pasted-leave", messages.text("desk.pasted.leave"), LEAVE, model::leave));
        keys.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(words, problem, keys);
        model.whole().subscribe(whole -> show(whole, words, messages));
    }

    private void show(Optional<String> whole, Label words, Messages messages) {
        setVisible(whole.isPresent());
        setManaged(whole.isPresent());
        words.setText(
                whole.map(text -> messages.text("desk.pasted", text.length())).orElse(""));
        setAccessibleText(words.getText());
    }
}
