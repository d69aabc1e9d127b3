package app.callside.intake;

import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import app.callside.ledger.InvoiceId;
import app.callside.ledger.InvoiceKind;
import java.util.Optional;
import org.joda.money.Money;

/// What of a payment or a credit note pays nothing yet, as an item of the ledger, so that it stays visible on the
/// account.
final class UnappliedItem {
    /// Of the keys of what lists of payments bring.
    static final String PREFIX = "payment|";

    private UnappliedItem() {}

    static Optional<Invoice> of(ReadPayment read, CustomerId customer) {
        Money open = read.unapplied()
                .orElse(read.credit() ? read.amount() : Money.zero(read.amount().getCurrencyUnit()));
        if (open.isZero()) return Optional.empty();
        return Optional.of(new Invoice(
                new InvoiceId(0),
                customer,
                PREFIX + read.key(),
                read.credit() ? InvoiceKind.CREDIT_MEMO : InvoiceKind.UNAPPLIED_CASH,
                read.reference(),
                Optional.of(read.receivedOn()),
                Optional.empty(),
                Optional.empty(),
                read.amount().abs().negated(),
                open.abs().negated(),
                "",
                "",
                "",
                false));
    }
}
