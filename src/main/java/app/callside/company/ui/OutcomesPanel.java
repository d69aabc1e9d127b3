package app.callside.company.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import app.callside.call.Disposition;
import app.callside.call.Outcome;
import app.callside.call.OwnDisposition;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The outcomes of calls that the house has added: what there is, and the fields of one of them.
final class OutcomesPanel extends Panel {
    static final Hotkey GO = Hotkey.of("outcome-go", "Alt+O");
    private static final Hotkey NEW = Hotkey.of("outcome-new", "Alt+N");
    private static final Hotkey KEEP = Hotkey.of("outcome-keep", "Alt+K");
    private static final Hotkey RETIRE = Hotkey.of("outcome-retire", "Alt+T");

    private final OutcomesModel model;
    private final Messages messages;
    private final ListView<OwnDisposition> list;
    private final TextField code;

    OutcomesPanel(OutcomesModel model) {
        super(model.messages().text("company.outcomes"), Keyed.cap(GO));
        this.model = model;
        messages = model.messages();
        list = new ListView<>(model.own());
        code = Fields.text("outcome-code", messages.text("company.outcomes.code"), model.code());
        showList();
        getChildren().addAll(list, form(), foot());
    }

    private void showList() {
        list.setId("outcome-list");
        list.setAccessibleText(messages.text("company.outcomes"));
        list.getStyleClass().add("outcome-list");
        list.setPlaceholder(Words.wrapped(messages.text("company.outcomes.none"), "quiet-text"));
        list.setCellFactory(_ -> new OutcomeCell());
        list.getSelectionModel().selectedItemProperty().subscribe((_, one) -> {
            if (one != null) model.chosen().set(Optional.of(one));
        });
        model.chosen()
                .subscribe(now -> now.ifPresentOrElse(
                        list.getSelectionModel()::select, list.getSelectionModel()::clearSelection));
    }

    private GridPane form() {
        ObservableValue<Boolean> isThere = model.chosen().map(Optional::isPresent);
        code.disableProperty().bind(isThere);
        code.setPrefColumnCount(10);
        code.setOnAction(_ -> model.keep());
        TextField words = Fields.text("outcome-words", messages.text("company.outcomes.words"), model.words());
        words.setOnAction(_ -> model.keep());
        ChoiceBox<Disposition> countsAs = Fields.choice(
                "outcome-counts-as", messages.text("company.outcomes.counts-as"), one -> Outcome.words(one, messages));
        countsAs.getItems().setAll(Disposition.values());
        countsAs.valueProperty().bindBidirectional(model.countsAs());
        countsAs.disableProperty().bind(isThere);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label meaning = Words.wrapped("", "quiet-text", "small");
        meaning.setId("outcome-meaning");
        meaning.textProperty().bind(model.meaning());
        GridPane form = new GridPane();
        form.getStyleClass().addAll("form", "panel-body");
        form.addRow(0, named("company.outcomes.code", code), code, named("company.outcomes.words", words), words);
        form.add(named("company.outcomes.counts-as", countsAs), 0, 1);
        form.add(countsAs, 1, 1, 3, 1);
        form.add(meaning, 1, 2, 3, 1);
        GridPane.setHgrow(words, Priority.ALWAYS);
        return form;
    }

    private Label named(String key, Node field) {
        Label name = Words.quiet(messages.text(key));
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(field);
        return name;
    }

    private FlowPane foot() {
        FlowPane actions = new FlowPane(
                8,
                6,
                Keyed.button("outcome-new", messages.text("company.outcomes.new"), NEW, this::begin),
                Keyed.button("outcome-keep", messages.text("company.outcomes.keep"), KEEP, model::keep),
                Keyed.button("outcome-retire", messages.text("company.outcomes.retire"), RETIRE, model::retire));
        actions.getStyleClass().add("panel-foot");
        return actions;
    }

    private void begin() {
        model.begin();
        code.requestFocus();
    }

    /// @param go brings the panel before the eyes
    void addKeys(KeyMap keys, Runnable go) {
        keys.add(GO, messages.text("company.outcomes"), this::isOpen, () -> {
            go.run();
            if (model.own().isEmpty()) code.requestFocus();
            else list.requestFocus();
        });
        keys.add(NEW, messages.text("company.outcomes.new"), this::isOpen, () -> {
            go.run();
            begin();
        });
        keys.add(KEEP, messages.text("company.outcomes.keep"), this::isOpen, model::keep);
        keys.add(RETIRE, messages.text("company.outcomes.retire"), this::isOpen, model::retire);
    }

    private boolean isOpen() {
        return !isDisabled();
    }

    private final class OutcomeCell extends ListCell<OwnDisposition> {
        OutcomeCell() {
            setPrefWidth(0); // as wide as the list, so that long words run over several lines
        }

        @Override
        protected void updateItem(OwnDisposition one, boolean empty) {
            super.updateItem(one, empty);
            setText(null);
            if (empty || one == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String counts = messages.text("company.outcomes.counted", Outcome.words(one.countsAs(), messages));
            String state = one.retired() ? messages.text("company.outcomes.retired") : "";
            VBox text = new VBox(2, Words.wrapped(one.words()), Words.wrapped(counts, "quiet-text", "small"));
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox line = new HBox(10, new Chip(one.code(), one.retired() ? Tone.QUIET : Tone.ACCENT), text);
            line.setAlignment(Pos.CENTER_LEFT);
            if (one.retired()) line.getChildren().add(new Chip(state, Tone.WARN));
            setGraphic(line);
            setAccessibleText(String.join(", ", one.code(), one.words(), counts, state));
        }
    }
}
