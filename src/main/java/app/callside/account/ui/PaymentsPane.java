package app.callside.account.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.ColumnFit;
import app.callside.base.ui.Columns;
import app.callside.base.ui.NothingHere;
import app.callside.ledger.Payment;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What came in, newest first, with what each payment was for; credits and unapplied cash stand among the
/// items.
final class PaymentsPane extends VBox {
    PaymentsPane(AccountModel model, Messages messages, Formats formats) {
        TableView<Payment> table = new TableView<>(model.payments().rows());
        table.setId("account-payments");
        table.setAccessibleText(messages.text("account.part.payments"));
        table.setPlaceholder(
                new NothingHere(messages.text("account.payments.none")).offer(NothingHere.Way.IMPORT, messages));
        TableColumn<Payment, String> reference =
                Columns.words(messages.text("account.reference"), 120, Payment::reference);
        table.getColumns()
                .setAll(List.of(
                        Columns.words(
                                messages.text("account.received"), 96, paid -> formats.dayOfYear(paid.receivedOn())),
                        Columns.words(messages.text("account.amount"), 130, paid -> formats.money(paid.amount())),
                        Columns.words(messages.text("account.method"), 100, Payment::method),
                        reference,
                        Columns.words(
                                messages.text("account.pays"),
                                120,
                                paid -> paid.pays().isEmpty() ? messages.text("account.pays.none") : paid.pays())));
        new ColumnFit(table, reference, List.of());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(table, new MoreButton("account-more-payments", model.payments(), messages));
    }
}
