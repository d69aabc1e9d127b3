package app.callside.intake;

import app.callside.ledger.CustomerId;
import app.callside.ledger.ImportStore;
import app.callside.ledger.ImportStore.KeptPayment;
import app.callside.ledger.Invoice;
import app.callside.ledger.Payment;
import app.callside.ledger.PaymentSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;

/// Payments told by balances that went down between two exports. What a payments file has said already is not counted
/// again.
final class SeenPayments {
    /// An item whose balance went down, and by how much.
    record Drop(Invoice item, Money by) {}

    private final ImportStore store;
    private final LocalDate since;
    private final LocalDate seenOn;
    private final Set<Long> used = new HashSet<>();

    /// @param since the day of the balances before
    /// @param seenOn the day of the balances now, on which the payments are seen
    SeenPayments(ImportStore store, LocalDate since, LocalDate seenOn) {
        this.store = store;
        this.since = since;
        this.seenOn = seenOn;
    }

    /// By how much an item's balance went down; empty list for none. A changed bill and a credit pay nothing.
    static List<Drop> drop(Invoice before, Invoice after) {
        if (before.kind().isCredit() || before.settledOn().isPresent()) return List.of();
        if (!before.original().equals(after.original()) || !before.balance().isSameCurrency(after.balance()))
            return List.of();
        Money left = after.settledOn().isPresent() ? Money.zero(after.balance().getCurrencyUnit()) : after.balance();
        Money by = before.balance().minus(left);
        return by.isPositive() ? List.of(new Drop(before, by)) : List.of();
    }

    /// The payments that explain the drops beyond what is stated.
    List<KeptPayment> of(List<Drop> drops) {
        if (drops.isEmpty()) return List.of();
        Set<CustomerId> customers =
                drops.stream().map(drop -> drop.item().customer()).collect(Collectors.toSet());
        List<KeptPayment> stated = store.paymentsOf(customers, since).stream()
                .filter(kept -> kept.source() == PaymentSource.STATED)
                .toList();
        Set<Drop> lump = explainedTogether(drops, stated);
        List<KeptPayment> seen = new ArrayList<>();
        for (Drop drop : drops) {
            if (lump.contains(drop)) continue;
            Money rest = drop.by().minus(explained(drop, stated));
            if (rest.isPositive()) seen.add(kept(drop.item(), rest));
        }
        return seen;
    }

    /// All that a customer's balances lost, where one payment that names no invoice comes to just that.
    private Set<Drop> explainedTogether(List<Drop> drops, List<KeptPayment> stated) {
        Set<Drop> together = new HashSet<>();
        for (KeptPayment kept : stated) {
            Payment payment = kept.payment();
            if (!payment.pays().isEmpty() || used.contains(kept.id())) continue;
            List<Drop> theirs = drops.stream()
                    .filter(drop -> drop.item().customer().equals(payment.customer())
                            && drop.by().isSameCurrency(payment.amount()))
                    .toList();
            Money sum = theirs.stream()
                    .map(Drop::by)
                    .reduce(Money.zero(payment.amount().getCurrencyUnit()), Money::plus);
            if (theirs.size() < 2 || !sum.equals(payment.amount())) continue;
            used.add(kept.id());
            together.addAll(theirs);
        }
        return together;
    }

    private Money explained(Drop drop, List<KeptPayment> stated) {
        Money sum = Money.zero(drop.by().getCurrencyUnit());
        for (KeptPayment kept : stated) {
            if (!explains(kept.payment(), drop) || !used.add(kept.id())) continue;
            sum = sum.plus(kept.payment().amount());
        }
        return sum;
    }

    /// One that names the invoice, or one that names none and comes to exactly the difference.
    private static boolean explains(Payment payment, Drop drop) {
        if (!payment.customer().equals(drop.item().customer())
                || !payment.amount().isSameCurrency(drop.by())) return false;
        return payment.pays().isEmpty()
                ? payment.amount().equals(drop.by())
                : payment.pays().equals(drop.item().number());
    }

    private KeptPayment kept(Invoice item, Money amount) {
        Payment payment = new Payment(item.customer(), seenOn, amount, "", "", item.number());
        return new KeptPayment(0, payment, PaymentSource.SEEN, "");
    }
}
