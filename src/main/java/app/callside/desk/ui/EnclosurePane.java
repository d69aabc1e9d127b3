package app.callside.desk.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Words;
import app.callside.documents.DocumentOnFile;
import app.callside.documents.ui.DocumentWords;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The documents that may go along with the e-mail; only those that are ticked do.
final class EnclosurePane extends VBox {
    private final RecapModel model;
    private final Messages messages;
    private final FlowPane ticks = new FlowPane(14, 6);

    EnclosurePane(RecapModel model, Messages messages) {
        super(6);
        this.model = model;
        this.messages = messages;
        setId("enclosures");
        getStyleClass().add("panel-foot");
        ScrollPane room = new ScrollPane(ticks); // of many documents only some lines: the letter is read above them
        room.getStyleClass().add("enclosures-room");
        room.setFitToWidth(true);
        room.setFocusTraversable(false);
        getChildren().addAll(Words.of(messages.text("desk.recap.enclose"), "quiet-text", "bold"), room);
        model.form().subscribe(this::show);
        model.recap().subscribe(this::show);
        model.documents().documents().subscribe(this::show);
    }

    private void show() {
        List<DocumentOnFile> documents = model.enclosable();
        boolean shown = model.form().get() == RecapModel.Form.EMAIL && !documents.isEmpty();
        setVisible(shown);
        setManaged(shown);
        if (shown) ticks.getChildren().setAll(documents.stream().map(this::tick).toList());
    }

    private CheckBox tick(DocumentOnFile document) {
        String words = DocumentWords.of(document, messages);
        CheckBox tick = new CheckBox(words);
        tick.setId("enclose-" + document.id());
        tick.setAccessibleText(words);
        tick.setSelected(model.isEnclosed(document));
        tick.setOnAction(_ -> model.enclose(document, tick.isSelected()));
        return tick;
    }
}
