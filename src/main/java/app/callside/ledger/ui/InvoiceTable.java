package app.callside.ledger.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.ColumnFit;
import app.callside.base.ui.Columns;
import app.callside.ledger.Invoice;
import java.time.LocalDate;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/// Open items of an account, those not yet due in grey.
final class InvoiceTable extends TableView<Invoice> {
    private static final PseudoClass NOT_DUE = PseudoClass.getPseudoClass("not-due");
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final int LATE_DAYS = 60;
    private static final double PREFERRED_HEIGHT = 160;

    private LocalDate day = LocalDate.EPOCH;

    InvoiceTable(Messages messages, Formats formats) {
        setId("account-invoices");
        setAccessibleText(messages.text("ledger.invoices"));
        TableColumn<Invoice, String> number = Columns.words(messages.text("ledger.invoice"), 84, Invoice::shownNumber);
        TableColumn<Invoice, String> goods =
                Columns.words(messages.text("ledger.for"), 84, item -> what(item, messages));
        TableColumn<Invoice, String> days = Columns.figures(
                messages.text("ledger.days"), 46, item -> item.dueDate().isEmpty() ? "–" : days(item));
        days.setCellFactory(_ -> new DaysCell());
        TableColumn<Invoice, String> balance =
                Columns.figures(messages.text("ledger.balance"), 84, item -> formats.amount(item.balance()));
        getColumns().setAll(List.of(number, goods, days, balance));
        new ColumnFit(this, goods, List.of(goods));
        setPrefHeight(PREFERRED_HEIGHT);
        setRowFactory(_ -> new ItemRow());
    }

    void show(List<Invoice> open, LocalDate asOf) {
        day = asOf;
        getItems().setAll(open);
    }

    private String days(Invoice item) {
        return String.valueOf(item.daysPastDue(day)).replace('-', '−');
    }

    private static String what(Invoice item, Messages messages) {
        String what = item.kind().isCredit()
                ? messages.text("ledger.kind." + item.kind().name())
                : item.goods();
        return item.disputed() ? what + " · " + messages.text("ledger.disputed") : what;
    }

    private final class ItemRow extends TableRow<Invoice> {
        @Override
        protected void updateItem(Invoice item, boolean empty) {
            super.updateItem(item, empty);
            pseudoClassStateChanged(NOT_DUE, item != null && !item.isOverdueOn(day));
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
