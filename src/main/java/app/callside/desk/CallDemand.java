package app.callside.desk;

import app.callside.call.Agreement;
import app.callside.dispute.Dispute;
import app.callside.ledger.Invoice;
import app.callside.promise.Instalment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/// What may be asked for on a call: it changes with what is agreed while it goes on.
///
/// @param dossier absent where no customer is on the desk
/// @param agreements of this call so far
/// @param day of the call
public record CallDemand(Optional<Dossier> dossier, List<Agreement> agreements, LocalDate day) {
    public CallDemand {
        agreements = List.copyOf(agreements);
    }

    /// In the account's main currency, oldest first: without what is contested or to be adjusted, as it was known
    /// before
    /// the call and as it has come up on it.
    public List<Demand> demands() {
        return dossier.map(known -> Demand.of(known.disputing(disputed(agreements))).stream()
                        .filter(demand -> demand.amount()
                                .getCurrencyUnit()
                                .equals(known.account().mainCurrency()))
                        .toList())
                .orElse(List.of());
    }

    /// What came into question on the call.
    public static List<Dispute> disputed(List<Agreement> agreements) {
        return agreements.stream()
                .filter(Agreement.Disputed.class::isInstance)
                .map(agreement -> ((Agreement.Disputed) agreement).dispute())
                .toList();
    }

    /// What the call is about, each invoice with what is asked for of it.
    public List<Invoice> subject() {
        return demands().stream()
                .map(demand -> demand.invoice().owing(demand.amount()))
                .toList();
    }

    /// What a promise is about: the overdue part of [#subject()].
    public List<Invoice> overdue() {
        return subject().stream()
                .filter(invoice -> invoice.daysPastDue(day) > 0)
                .toList();
    }

    /// What of [#overdue()] no promise of this call pays yet; all of it where nothing would be left.
    public List<Invoice> unpromised() {
        List<Invoice> overdue = overdue();
        Map<String, Money> promised = new HashMap<>();
        for (Agreement agreement : agreements)
            if (agreement instanceof Agreement.Promised one)
                one.promise().instalments().forEach(part -> lay(part, overdue, promised));
        List<Invoice> left = overdue.stream()
                .map(invoice -> owing(invoice, promised))
                .filter(invoice -> invoice.balance().isPositive())
                .toList();
        return left.isEmpty() ? overdue : left;
    }

    private static Invoice owing(Invoice invoice, Map<String, Money> promised) {
        Money paid = promised.get(invoice.number());
        return paid == null ? invoice : invoice.owing(invoice.balance().minus(paid));
    }

    /// A payment covers its invoices one after the other, as far as it reaches.
    private static void lay(Instalment part, List<Invoice> overdue, Map<String, Money> promised) {
        Money left = part.amount();
        for (Invoice invoice : overdue) {
            if (!part.invoices().contains(invoice.number()) || !left.isSameCurrency(invoice.balance())) continue;
            Money open = owing(invoice, promised).balance();
            Money taken = left.isLessThan(open) ? left : open;
            promised.merge(invoice.number(), taken, Money::plus);
            left = left.minus(taken);
        }
    }
}
