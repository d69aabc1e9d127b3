package app.callside.desk.ui;

import app.callside.call.Agreement;
import app.callside.dispute.Dispute;
import app.callside.dispute.DisputeReason;
import app.callside.dispute.Owner;
import app.callside.ledger.Invoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.joda.money.Money;

/// A part of an invoice that is contested, and who settles it by when.
final class DisputeForm implements InlineForm {
    private final FormDesk form;
    private final StringProperty invoice;
    private final StringProperty amount;
    private final ObjectProperty<DisputeReason> reason = new SimpleObjectProperty<>(DisputeReason.PRICE);
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Owner> owner = new SimpleObjectProperty<>(Owner.US);
    private final StringProperty day;

    DisputeForm(FormDesk form) {
        this.form = form;
        day = new SimpleStringProperty(form.nextDay());
        invoice = new SimpleStringProperty(form.oldest().map(Invoice::number).orElse(""));
        amount = new SimpleStringProperty(
                form.oldest().map(Invoice::balance).map(form.formats()::amount).orElse(""));
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                new FormField.Typed("invoice", invoice, 9),
                new FormField.Typed("amount", amount, 8),
                new FormField.Chosen<>("reason", reason, List.of(DisputeReason.values()), "dispute.reason."),
                new FormField.Typed("words", words, 18),
                new FormField.Chosen<>("owner", owner, List.of(Owner.values()), "dispute.owner."),
                new FormField.Typed("day", day, 9));
    }

    @Override
    public Optional<String> take() {
        Optional<Invoice> about = form.invoice(invoice.get());
        if (about.isEmpty()) return Optional.of("desk.problem.invoice");
        Optional<Money> contested =
                form.amount(amount.get(), about.get().balance().getCurrencyUnit());
        if (contested.isEmpty()) return Optional.of("desk.problem.amount");
        Optional<LocalDate> by = form.future(day.get());
        if (by.isEmpty()) return Optional.of("desk.problem.day");
        form.desk()
                .agree(new Agreement.Disputed(new Dispute(
                        UUID.randomUUID(),
                        form.customer(),
                        Optional.empty(),
                        about.get().number(),
                        reason.get(),
                        contested.get(),
                        words.get().strip(),
                        owner.get(),
                        by.get(),
                        form.today(),
                        form.courseOf(reason.get(), about.get()))));
        return Optional.empty();
    }
}
