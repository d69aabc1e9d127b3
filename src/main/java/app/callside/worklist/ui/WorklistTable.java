package app.callside.worklist.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.ColumnFit;
import app.callside.base.ui.Columns;
import app.callside.base.ui.Words;
import app.callside.call.CallAttempt;
import app.callside.worklist.WorklistEntry;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/// The lines of the worklist.
final class WorklistTable extends TableView<WorklistEntry> {
    /// Place of the customer's name among the columns.
    private static final int CUSTOMER = 2;

    private final WorklistModel model;
    private final Messages messages;
    private final Formats formats;

    WorklistTable(WorklistModel model, Messages messages, Formats formats) {
        this.model = model;
        this.messages = messages;
        this.formats = formats;
        setId("worklist");
        setAccessibleText(messages.text("worklist.title"));
        setItems(model.entries());
        setPlaceholder(Words.quiet(messages.text("worklist.empty")));
        List<TableColumn<WorklistEntry, ?>> columns = columns();
        getColumns().setAll(columns);
        int last = columns.size() - 1;
        new ColumnFit(
                this,
                columns.get(CUSTOMER),
                List.of(columns.get(last - 1), columns.get(last - 3), columns.get(last - 2), columns.get(0)));
        getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null) model.selected().set(Optional.of(entry));
        });
        model.selected()
                .subscribe(
                        chosen -> chosen.ifPresent(entry -> getSelectionModel().select(entry)));
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) model.prepareSelected();
        });
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) model.prepareSelected();
        });
    }

    private List<TableColumn<WorklistEntry, ?>> columns() {
        TableColumn<WorklistEntry, String> rank =
                Columns.figures("", 38, entry -> String.valueOf(model.entries().indexOf(entry) + 1));
        rank.setMaxWidth(44);
        TableColumn<WorklistEntry, String> why = Columns.words(messages.text("worklist.why"), 156, _ -> "");
        why.setCellFactory(_ -> new ReasonCell());
        TableColumn<WorklistEntry, String> customer = Columns.words(
                messages.text("worklist.customer"),
                175,
                entry -> entry.standing().name());
        customer.setCellFactory(_ -> styled("strong"));
        TableColumn<WorklistEntry, String> overdue =
                Columns.figures(messages.text("worklist.overdue.column"), 122, this::overdue);
        TableColumn<WorklistEntry, String> oldest = Columns.figures(
                messages.text("worklist.oldest"),
                56,
                entry -> entry.standing().oldestDaysPastDue() > 0
                        ? String.valueOf(entry.standing().oldestDaysPastDue())
                        : "");
        TableColumn<WorklistEntry, String> goods = Columns.words(messages.text("worklist.for"), 134, this::goods);
        TableColumn<WorklistEntry, String> last = Columns.words(messages.text("worklist.last"), 138, this::last);
        TableColumn<WorklistEntry, String> there = Columns.words(messages.text("worklist.there"), 58, this::there);
        TableColumn<WorklistEntry, String> phone = Columns.words(
                messages.text("worklist.phone"), 132, entry -> entry.standing().phone());
        overdue.setCellFactory(_ -> styled("figures"));
        oldest.setCellFactory(_ -> styled("figures"));
        rank.setCellFactory(_ -> styled("figures", "faint"));
        return List.of(rank, why, customer, overdue, oldest, goods, last, there, phone);
    }

    private String overdue(WorklistEntry entry) {
        return entry.standing().overdue().isPositive()
                ? formats.amount(entry.standing().overdue()) + " "
                        + formats.currency(entry.standing().aging().currency())
                : messages.text(
                        "worklist.duein",
                        entry.standing()
                                .nextDue()
                                .map(next -> ChronoUnit.DAYS.between(model.today(), next))
                                .orElse(0L));
    }

    private String goods(WorklistEntry entry) {
        int overdue = entry.standing().aging().overdueCount();
        int count = overdue > 0 ? overdue : entry.standing().aging().count();
        String invoices = messages.text("worklist.invoices", count);
        return entry.standing().goods().isEmpty() ? invoices : entry.standing().goods() + " · " + invoices;
    }

    private String last(WorklistEntry entry) {
        if (entry.lastContact().isEmpty()) return messages.text("worklist.never");
        CallAttempt contact = entry.lastContact().get();
        LocalDate day = contact.at().atZone(model.clock().getZone()).toLocalDate();
        String who = contact.spokeTo().isEmpty()
                ? messages.text("call.disposition." + contact.disposition().name())
                : contact.spokeTo();
        return formats.day(day) + ", " + who;
    }

    private String there(WorklistEntry entry) {
        return entry.standing()
                .zone()
                .map(zone -> formats.clock(model.clock().instant(), zone))
                .orElse("");
    }

    private static TableCell<WorklistEntry, String> styled(String... styles) {
        TableCell<WorklistEntry, String> cell = new TableCell<>() {
            @Override
            protected void updateItem(String text, boolean empty) {
                super.updateItem(text, empty);
                setText(empty ? null : text);
            }
        };
        cell.getStyleClass().addAll(styles);
        return cell;
    }

    private final class ReasonCell extends TableCell<WorklistEntry, String> {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            WorklistEntry entry =
                    empty || getTableRow() == null ? null : getTableRow().getItem();
            if (entry == null) {
                setGraphic(null);
                return;
            }
            ReasonText reason = ReasonText.of(entry.reason(), messages, formats);
            setGraphic(new Chip(reason.chip(), reason.tone()));
            setAccessibleText(reason.chip());
        }
    }
}
