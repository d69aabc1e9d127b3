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

/// An invoice that is to be adjusted, since the customer is right: what it should come to instead. What is taken off
/// leaves the demand, the rest is asked for.
final class AdjustmentForm implements InlineForm {
    private final FormDesk form;
    private final StringProperty invoice;
    private final StringProperty corrected = new SimpleStringProperty("");
    private final ObjectProperty<DisputeReason> reason = new SimpleObjectProperty<>(DisputeReason.SHORT_SHIPPED);
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty day;

    AdjustmentForm(FormDesk form) {
        this.form = form;
        day = new SimpleStringProperty(form.nextDay());
        invoice = new SimpleStringProperty(form.oldest().map(Invoice::number).orElse(""));
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                new FormField.Typed("invoice", invoice, 9),
                new FormField.Typed("corrected", corrected, 9),
                new FormField.Chosen<>("reason", reason, List.of(DisputeReason.values()), "dispute.reason."),
                new FormField.Typed("words", words, 24),
                new FormField.Typed("day", day, 9));
    }

    @Override
    public Optional<String> take() {
        Optional<Invoice> about = form.invoice(invoice.get());
        if (about.isEmpty()) return Optional.of("desk.problem.invoice");
        Money billed = about.get().balance();
        Optional<Money> right = form.amount(corrected.get(), billed.getCurrencyUnit());
        if (right.filter(billed::isGreaterThan).isEmpty()) return Optional.of("desk.problem.corrected");
        Optional<LocalDate> by = form.future(day.get());
        if (by.isEmpty()) return Optional.of("desk.problem.day");
        Dispute justified = new Dispute(
                UUID.randomUUID(),
                form.customer(),
                Optional.empty(),
                about.get().number(),
                reason.get(),
                billed.minus(right.get()),
                words.get().strip(),
                Owner.US,
                by.get(),
                form.today(),
                form.courseOf(reason.get(), about.get()));
        form.desk().agree(new Agreement.Disputed(justified.adjusting()));
        return Optional.empty();
    }
}
