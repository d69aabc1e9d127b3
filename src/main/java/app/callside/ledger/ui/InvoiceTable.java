package app.callside.ledger.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.ColumnFit;
import app.callside.base.ui.Columns;
import app.callside.base.ui.Icon;
import app.callside.base.ui.Tone;
import app.callside.ledger.Invoice;
import app.callside.ledger.InvoiceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/// Open items of an account, those not yet due in grey. Its height follows its rows, up to a screen's part.
final class InvoiceTable extends TableView<Invoice> {
    private static final PseudoClass NOT_DUE = PseudoClass.getPseudoClass("not-due");
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final int LATE_DAYS = 60;
    private static final int FEWEST_ROWS = 2;
    private static final int SURE_ROWS = 5;
    private static final int MOST_ROWS = 8;

    private final Messages messages;
    private LocalDate day = LocalDate.EPOCH;
    private Function<Invoice, Optional<AccountPane.Mark>> marks = _ -> Optional.empty();

    InvoiceTable(Messages messages, Formats formats) {
        this.messages = messages;
        setId("account-invoices");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setAccessibleText(messages.text("ledger.invoices"));
        TableColumn<Invoice, String> number = Columns.words(messages.text("ledger.invoice"), 74, Invoice::shownNumber);
        TableColumn<Invoice, String> goods = Columns.words(messages.text("ledger.for"), 82, this::what);
        TableColumn<Invoice, String> days = Columns.figures(
                messages.text("ledger.days"), 54, item -> item.dueDate().isEmpty() ? "–" : days(item));
        TableColumn<Invoice, String> balance =
                Columns.figures(messages.text("ledger.balance"), 82, item -> formats.amount(item.balance()));
        number.setCellFactory(_ -> new WholeCell());
        goods.setCellFactory(_ -> new GoodsCell());
        days.setCellFactory(_ -> new DaysCell());
        TableColumn<Invoice, String> papers = Columns.words("", 58, _ -> "");
        papers.setCellFactory(_ -> new MarkCell());
        getColumns().setAll(List.of(number, goods, days, balance, papers));
        new ColumnFit(this, goods, List.of());
        setRowFactory(_ -> new ItemRow());
        fixedCellSizeProperty().subscribe(_ -> sizeToRows());
    }

    void mark(Function<Invoice, Optional<AccountPane.Mark>> how) {
        marks = how;
        refresh();
    }

    void show(List<Invoice> open, LocalDate asOf) {
        day = asOf;
        getItems().setAll(open);
        sizeToRows();
    }

    /// The header is as high as a row.
    private void sizeToRows() {
        double row = getFixedCellSize();
        if (row <= 0) return;
        setMinHeight(row * (Math.clamp(getItems().size(), FEWEST_ROWS, SURE_ROWS) + 1) + 2);
        setPrefHeight(row * (Math.clamp(getItems().size(), FEWEST_ROWS, MOST_ROWS) + 1) + 2);
    }

    private String days(Invoice item) {
        return String.valueOf(item.daysPastDue(day)).replace('-', '−');
    }

    private String what(Invoice item) {
        return item.kind() != InvoiceKind.INVOICE
                ? messages.text("ledger.kind." + item.kind().name())
                : item.goods();
    }

    private final class ItemRow extends TableRow<Invoice> {
        @Override
        protected void updateItem(Invoice item, boolean empty) {
            super.updateItem(item, empty);
            pseudoClassStateChanged(NOT_DUE, item != null && !item.isOverdueOn(day));
        }
    }

    /// Words of any length; those cut off are told by the pointer.
    private static class WholeCell extends TableCell<Invoice, String> {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            setTooltip(empty || text == null || text.isEmpty() ? null : new Tooltip(text));
        }
    }

    private final class GoodsCell extends WholeCell {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            Invoice item = empty || getTableRow() == null ? null : getTableRow().getItem();
            boolean disputed = item != null && item.disputed();
            setGraphic(disputed ? new Chip(messages.text("ledger.disputed"), Tone.WARN) : null);
        }
    }

    private final class MarkCell extends TableCell<Invoice, String> {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            Optional<Invoice> item = empty || getTableRow() == null
                    ? Optional.empty()
                    : Optional.ofNullable(getTableRow().getItem());
            Optional<AccountPane.Mark> mark = item.flatMap(marks);
            setGraphic(mark.map(one -> one.lacks() ? new Chip(one.text(), Tone.WARN) : Icon.DOCUMENT.node())
                    .orElse(null));
            setAccessibleText(mark.map(AccountPane.Mark::text).orElse(null));
            setTooltip(mark.map(one -> new Tooltip(one.text())).orElse(null));
        }
    }

    private final class DaysCell extends TableCell<Invoice, String> {
        DaysCell() {
            getStyleClass().add("figures");
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            Invoice item = getTableRow() == null ? null : getTableRow().getItem();
            pseudoClassStateChanged(
                    LATE, !empty && item != null && item.isOverdueOn(day) && item.daysPastDue(day) > LATE_DAYS);
        }
    }
}
