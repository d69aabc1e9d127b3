package app.callside.dispute;

import app.callside.ledger.Invoice;
import java.util.Collection;
import java.util.List;
import org.joda.money.Money;

/// What is left of invoices when what is contested is not asked for.
public final class Undisputed {
    private Undisputed() {}

    /// Zero or less where nothing is left; an invoice that the ledger itself marks as disputed has nothing left unless
    /// it
    /// is known which part of it is contested.
    ///
    /// @param disputes that are not solved
    public static Money of(Invoice invoice, Collection<Dispute> disputes) {
        Money zero = Money.zero(invoice.balance().getCurrencyUnit());
        Money contested = disputes.stream()
                .filter(dispute -> dispute.invoice().equals(invoice.number()))
                .filter(dispute -> dispute.amount().isSameCurrency(invoice.balance()))
                .map(Dispute::amount)
                .reduce(zero, Money::plus);
        return invoice.disputed() && contested.isZero()
                ? zero
                : invoice.balance().minus(contested);
    }

    /// Those of which something is left, each owing that.
    public static List<Invoice> of(Collection<Invoice> invoices, Collection<Dispute> disputes) {
        return invoices.stream()
                .map(invoice -> invoice.owing(of(invoice, disputes)))
                .filter(invoice -> invoice.balance().isPositive())
                .toList();
    }
}
