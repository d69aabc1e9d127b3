package app.callside.worklist.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.ChosenRows;
import app.callside.base.ui.ColumnFit;
import app.callside.base.ui.NothingHere;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// The lines of the worklist. It looks at the lines on the screen only; the others stay unread.
final class WorklistTable extends TableView<Line> {
    /// Place of the customer's name among the columns.
    private static final int CUSTOMER = 2;

    /// Lines shown above one that is brought into view.
    private static final int ABOVE = 3;

    private final WorklistModel model;
    private final Messages messages;
    private final LineText text;

    WorklistTable(WorklistModel model, Messages messages, Formats formats) {
        this.model = model;
        this.messages = messages;
        text = new LineText(model, messages, formats);
        setId("worklist");
        setAccessibleText(messages.text("worklist.title"));
        List<TableColumn<Line, ?>> columns = columns();
        getColumns().setAll(columns);
        int last = columns.size() - 1;
        new ColumnFit(
                this,
                columns.get(CUSTOMER),
                List.of(columns.get(last - 3), columns.get(0), columns.get(last - 2), columns.get(last)));
        setRowFactory(_ -> new LineRow());
        follow();
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) model.prepareSelected();
        });
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) model.prepareSelected();
        });
    }

    private void follow() {
        getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (index.intValue() >= 0) model.place().set(index.intValue());
        });
        model.lines().subscribe(lines -> {
            setItems(lines);
            setPlaceholder(placeholder());
        });
        model.size().subscribe((before, now) -> {
            if (before.of() != now.of()) setPlaceholder(placeholder());
        });
        model.place().subscribe(place -> {
            int index = place.intValue();
            if (index < 0 || getSelectionModel().getSelectedIndex() == index) return;
            getSelectionModel().clearAndSelect(index);
        });
        model.revealed().subscribe(place -> {
            if (place.intValue() >= 0) scrollTo(Math.max(0, place.intValue() - ABOVE));
        });
        model.now().subscribe((_, _) -> refresh());
    }

    /// Why there is nobody, and what to do about it.
    private NothingHere placeholder() {
        if (!model.filter().isAll())
            return new NothingHere(messages.text("worklist.empty.filtered"))
                    .offer(
                            "worklist-show-all",
                            messages.text("worklist.filter.clear"),
                            FilterChips.ALL,
                            model.filter()::showAll);
        if (model.size().get().of() == 0)
            return new NothingHere(messages.text("worklist.empty.book"))
                    .offer(NothingHere.Way.IMPORT, messages)
                    .offer(NothingHere.Way.FIRST_STEPS, messages);
        return new NothingHere(messages.text("worklist.empty")).offer(NothingHere.Way.IMPORT, messages);
    }

    private List<TableColumn<Line, ?>> columns() {
        TableColumn<Line, String> rank = column("", 30, row -> "");
        rank.setCellValueFactory(line ->
                line.getValue().row().map(_ -> String.valueOf(line.getValue().place() + 1)));
        rank.setCellFactory(_ -> styled("figures", "faint", "rank"));
        TableColumn<Line, Optional<WorklistRow>> why = rows("worklist.why", 148);
        why.setCellFactory(_ -> new ReasonCell());
        ChosenRows.tell(
                why,
                line -> line.row().get().map(row -> text.reason(row).getText()).orElse(""));
        TableColumn<Line, String> customer = column(
                messages.text("worklist.customer"),
                160,
                row -> row.map(WorklistRow::name).orElse(messages.text("worklist.reading")));
        customer.setCellFactory(_ -> styled("strong"));
        TableColumn<Line, String> overdue = known("worklist.overdue.column", 130, text::overdue);
        overdue.getStyleClass().add("figures");
        overdue.setCellFactory(_ -> styled("figures"));
        TableColumn<Line, String> oldest = known("worklist.oldest", 53, text::oldest);
        oldest.getStyleClass().add("figures");
        oldest.setCellFactory(_ -> styled("figures"));
        TableColumn<Line, Optional<WorklistRow>> there = rows("worklist.there", 50);
        there.setCellFactory(_ -> new ThereCell(text));
        ChosenRows.tell(
                there,
                line -> line.row()
                        .get()
                        .flatMap(text::there)
                        .map(ThereText::clock)
                        .orElse(""));
        return List.of(
                rank,
                why,
                customer,
                overdue,
                oldest,
                known("worklist.for", 138, text::goods),
                known("worklist.last", 125, text::last),
                there,
                known("worklist.phone", 120, WorklistRow::phone));
    }

    private TableColumn<Line, String> known(String key, double width, Function<WorklistRow, String> of) {
        return column(messages.text(key), width, row -> row.map(of).orElse(""));
    }

    private static TableColumn<Line, String> column(
            String title, double width, Function<Optional<WorklistRow>, String> of) {
        TableColumn<Line, String> column = new TableColumn<>(title);
        column.setCellValueFactory(line -> line.getValue().row().map(of));
        return fixed(column, width);
    }

    private TableColumn<Line, Optional<WorklistRow>> rows(String key, double width) {
        TableColumn<Line, Optional<WorklistRow>> column = new TableColumn<>(messages.text(key));
        column.setCellValueFactory(line -> line.getValue().row());
        return fixed(column, width);
    }

    private static <T> TableColumn<Line, T> fixed(TableColumn<Line, T> column, double width) {
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }

    private static TableCell<Line, String> styled(String... styles) {
        TableCell<Line, String> cell = new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String content, boolean empty) {
                super.updateItem(content, empty);
                setText(empty ? null : content);
            }
        };
        cell.getStyleClass().addAll(styles);
        return cell;
    }

    /// Says, when the pointer rests on it, why the customer is on the list and why at this place.
    private final class LineRow extends TableRow<Line> {
        private final Tooltip why = new Tooltip();

        LineRow() {
            why.setWrapText(true);
            why.getStyleClass().add("wide");
            // worked out when it is looked at, not while scrolling
            why.setOnShowing(_ -> Optional.ofNullable(getItem())
                    .flatMap(line -> line.row().get())
                    .ifPresent(row -> why.setText(text.explained(row))));
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setTooltip(empty ? null : why);
        }
    }

    private final class ReasonCell extends TableCell<Line, Optional<WorklistRow>> {
        @Override
        protected void updateItem(@Nullable Optional<WorklistRow> row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null || row.isEmpty()) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            setGraphic(text.reason(row.get()));
            setAccessibleText(text.explained(row.get()));
        }
    }
}
