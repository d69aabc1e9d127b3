package app.callside.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.joda.money.Money;

/// How one settled invoice was paid.
///
/// @param amount of the invoice; a weight in averages
public record Delay(LocalDate dueOn, LocalDate settledOn, Money amount) {
    /// Of an invoice that is settled and had a due date; of nothing else.
    public static Optional<Delay> of(Invoice item) {
        return item.kind() != InvoiceKind.INVOICE
                ? Optional.empty()
                : item.dueDate()
                        .flatMap(due -> item.settledOn().map(settled -> new Delay(due, settled, item.original())));
    }

    /// From due date to settlement; below zero when they paid early.
    public int days() {
        return (int) ChronoUnit.DAYS.between(dueOn, settledOn);
    }
}
