package app.callside.review.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.NothingHere;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import app.callside.review.CallRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.collections.ListChangeListener.Change;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The list of calls. It holds the pages fetched so far and asks for the next one when its end comes into
/// sight.
final class CallTable extends VBox {
    /// How near the end of the scroll bar is near enough to fetch more.
    private static final double NEARLY_DOWN = 0.9;

    /// In heights of the text, as the style sheet has it.
    private static final double ROW_HEIGHT = 2.4;

    private final HistoryModel model;
    private final Messages messages;
    private final List<CallColumn> columns;
    private final TableView<CallRow> table = new TableView<>();

    /// True while the table follows the model, so that its own selection events are not taken for the
    /// person's.
    private boolean following;

    CallTable(HistoryModel model, CallWords words) {
        this.model = model;
        messages = words.messages();
        columns = CallColumn.all(words, model);
        getStyleClass().add("panel");
        build();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(table, foot());
        model.rows().addListener((ListChangeListener<CallRow>) this::follow);
        model.chosen().subscribe(this::select);
        table.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        table.skinProperty().subscribe(_ -> watchScrolling());
    }

    private void build() {
        table.setId("history-table");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setAccessibleText(messages.text("review.table"));
        table.getStyleClass().add("call-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setPlaceholder(placeholder());
        table.getItems().setAll(model.rows());
        table.getColumns().addAll(columns);
        table.widthProperty().subscribe(_ -> fit());
        table.fixedCellSizeProperty().subscribe(_ -> fit());
    }

    /// The height of a row follows the size of text, and so tells it.
    private void fit() {
        double textSize = table.getFixedCellSize() / ROW_HEIGHT;
        if (textSize <= 0 || table.getWidth() <= 0) return;
        Set<String> out = ColumnFit.leftOut(columns, table.getWidth() / textSize);
        columns.forEach(column -> column.setVisible(!out.contains(column.getId())));
    }

    private Node placeholder() {
        Label label = Words.wrapped("");
        label.textProperty()
                .bind(model.narrowed()
                        .map(narrowed -> messages.text(narrowed ? "review.none.found" : "review.none.yet")));
        Button all = new Button(messages.text("review.show-all"));
        all.setId("history-show-all");
        all.setAccessibleText(messages.text("review.show-all"));
        all.visibleProperty().bind(model.narrowed());
        all.setOnAction(_ -> model.filter().clear());
        all.managedProperty().bind(all.visibleProperty());
        NothingHere first = new NothingHere("").offer(NothingHere.Way.WORKLIST, messages);
        first.visibleProperty().bind(model.narrowed().map(narrowed -> !narrowed));
        first.managedProperty().bind(first.visibleProperty());
        VBox box = new VBox(label, all, first);
        box.getStyleClass().add("history-none");
        return box;
    }

    private Node foot() {
        Label shown = Words.quiet("");
        Button more = new Button(messages.text("review.more"));
        more.setId("history-more");
        more.setAccessibleText(messages.text("review.more"));
        more.setOnAction(_ -> model.more());
        HBox foot = new HBox(shown, Panel.spring(), more);
        foot.getStyleClass().addAll("panel-foot", "history-foot");
        Runnable update = () -> {
            foot.setVisible(model.hasMore());
            foot.setManaged(model.hasMore());
            shown.setText(messages.text(
                    "review.shown", model.rows().size(), model.total().get()));
        };
        model.rows().subscribe(update);
        model.total().subscribe(_ -> update.run());
        return foot;
    }

    private void follow(Change<? extends CallRow> change) {
        following = true;
        int here = table.getItems().size();
        while (change.next()) {
            if (change.getFrom() == here && change.getRemovedSize() == 0)
                table.getItems().addAll(change.getAddedSubList());
            else table.getItems().setAll(model.rows());
        }
        following = false;
        select(model.chosen().get());
    }

    private void select(Optional<CallRow> row) {
        following = true;
        int index = row.map(table.getItems()::indexOf).orElse(-1);
        if (index < 0) table.getSelectionModel().clearSelection();
        else if (table.getSelectionModel().getSelectedIndex() != index)
            table.getSelectionModel().clearAndSelect(index); // others may be chosen with it, to be copied
        following = false;
    }

    private void chosen(CallRow row) {
        if (!following && row != null) model.choose(row);
    }

    private void watchScrolling() {
        for (Node node : table.lookupAll(".scroll-bar"))
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL)
                bar.valueProperty().subscribe(value -> {
                    if (bar.isVisible() && value.doubleValue() >= bar.getMax() * NEARLY_DOWN) model.more();
                });
    }

    void takeFocus() {
        table.requestFocus();
    }
}
