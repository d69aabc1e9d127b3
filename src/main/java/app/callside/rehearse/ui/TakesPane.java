package app.callside.rehearse.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.ColumnFit;
import app.callside.base.ui.Columns;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import app.callside.rehearse.Stance;
import app.callside.rehearse.Take;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The takes, newest first, and the chosen one beside what is usual.
final class TakesPane extends Panel {
    private final RehearseModel model;
    private final Messages messages;
    private final Formats formats;
    private final ZoneId zone;
    private final MeasureWords measures;
    private final TableView<Take> table = new TableView<>();
    private final GridPane compared = new GridPane();

    TakesPane(RehearseModel model, Messages messages, Formats formats, ZoneId zone) {
        super(messages.text("rehearse.takes"));
        this.model = model;
        this.messages = messages;
        this.formats = formats;
        this.zone = zone;
        measures = new MeasureWords(messages, formats);
        table();
        VBox.setVgrow(table, Priority.ALWAYS);
        compared.setId("rehearse-compared");
        compared.getStyleClass().addAll("panel-body", "form");
        FlowPane buttons = new FlowPane(
                8,
                6,
                Keyed.button("rehearse-play", messages.text("rehearse.play"), RehearseView.PLAY, model::playOrHush),
                Keyed.button("rehearse-delete", messages.text("rehearse.delete"), RehearseView.DELETE, model::delete));
        buttons.getStyleClass().add("panel-foot");
        getChildren().addAll(table, compared, buttons);
        model.chosen().subscribe(this::show);
        model.takes()
                .addListener((ListChangeListener<Take>) _ -> show(model.chosen().get()));
    }

    private void table() {
        table.setId("rehearse-list");
        table.setAccessibleText(messages.text("rehearse.takes"));
        table.setPlaceholder(Words.wrapped(messages.text("rehearse.none"), "quiet-text"));
        table.setMinHeight(90);
        table.setPrefHeight(90);
        table.setItems(model.takes());
        TableColumn<Take, String> when = Columns.words(messages.text("rehearse.when"), 120, this::when);
        table.getColumns()
                .setAll(List.of(
                        when,
                        Columns.words(messages.text("rehearse.stance"), 84, this::stance),
                        Columns.figures(
                                messages.text("rehearse.length"),
                                66,
                                take -> formats.callTime(take.delivery().spoken())),
                        Columns.figures(
                                name(MeasureWords.Measure.PACE),
                                108,
                                take -> measures.of(take.delivery()).getFirst())));
        new ColumnFit(table, when, List.of());
        table.getSelectionModel().selectedItemProperty().subscribe(take -> {
            if (take != null) model.chosen().set(Optional.of(take));
        });
        model.chosen()
                .subscribe(
                        take -> take.ifPresent(one -> table.getSelectionModel().select(one)));
    }

    private String when(Take take) {
        LocalDate day = LocalDate.ofInstant(take.recordedAt(), zone);
        return formats.day(day) + ", " + formats.clock(take.recordedAt(), zone);
    }

    private String stance(Take take) {
        return messages.text("rehearse.stance." + take.stance().name());
    }

    private void show(Optional<Take> chosen) {
        compared.getChildren().clear();
        compared.getColumnConstraints().setAll(new ColumnConstraints(), right(), right(), right(), right());
        compared.setVisible(chosen.isPresent());
        compared.setManaged(chosen.isPresent());
        chosen.ifPresent(take -> {
            column(1, "rehearse.this", measures.of(take.delivery()));
            column(2, "rehearse.earlier", measures.of(model.before()));
            column(3, "rehearse.stance.SITTING", measures.of(model.of(Stance.SITTING)));
            column(4, "rehearse.stance.STANDING", measures.of(model.of(Stance.STANDING)));
            int row = 1;
            for (MeasureWords.Measure measure : MeasureWords.Measure.values())
                compared.add(Words.wrapped(name(measure), "quiet-text"), 0, row++);
        });
    }

    private String name(MeasureWords.Measure measure) {
        return messages.text("rehearse.measure." + measure.name());
    }

    private static ColumnConstraints right() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private void column(int place, String title, List<String> values) {
        compared.add(Words.of(messages.text(title), "quiet-text", "small"), place, 0);
        int row = 1;
        for (String value : values) {
            Label label = place == 1 ? Words.bold(value) : Words.of(value);
            label.setMinWidth(Label.USE_PREF_SIZE);
            compared.add(label, place, row++);
        }
    }
}
