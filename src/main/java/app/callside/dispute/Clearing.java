package app.callside.dispute;

import app.callside.ledger.ImportStore.KeptPayment;
import app.callside.ledger.Invoice;
import app.callside.ledger.InvoiceKind;
import app.callside.ledger.PaymentSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/// What the ledger shows of the disputes of one customer. A credit memo of exactly the contested sum, dated on the day
/// it
/// was contested or later, is its credit; each memo answers one dispute, and one that names the invoice goes before the
/// others. The dispute is over when that memo is applied, when the invoice is settled, or when the invoice has gone
/// down
/// by the contested sum without money that says so.
final class Clearing {
    private final List<Invoice> items;
    private final List<KeptPayment> payments;
    private final LocalDate today;
    private final Set<String> used = new HashSet<>();

    private Clearing(List<Invoice> items, List<KeptPayment> payments, LocalDate today) {
        this.items = items;
        this.payments = payments;
        this.today = today;
    }

    /// @param disputes of one customer, none of them refused or withdrawn
    /// @param items of that customer, settled ones too
    /// @param payments of that customer since the first dispute
    static List<Dispute> of(List<Dispute> disputes, List<Invoice> items, List<KeptPayment> payments, LocalDate today) {
        Clearing clearing = new Clearing(items, payments, today);
        List<Dispute> after = new ArrayList<>();
        disputes.stream()
                .sorted(Comparator.comparing(Dispute::openedOn)
                        .thenComparing(one -> one.id().toString()))
                .forEach(one -> after.add(clearing.shown(one)));
        return after;
    }

    private Dispute shown(Dispute dispute) {
        Optional<Invoice> invoice = items.stream()
                .filter(item -> item.kind() == InvoiceKind.INVOICE)
                .filter(item -> item.number().equals(dispute.invoice()))
                .findFirst();
        Optional<Invoice> memo = memo(dispute);
        memo.ifPresent(found -> used.add(found.itemKey()));
        Optional<LocalDate> over = memo.filter(found -> !found.isOpenOn(today))
                .map(found -> found.settledOn().orElse(today))
                .or(() -> invoice.filter(item -> !item.isOpenOn(today))
                        .map(item -> item.settledOn().orElse(today)))
                .or(() -> invoice.filter(item -> hasGoneDown(item, dispute)).map(_ -> today));
        // the day it was first seen to be over stays
        Optional<LocalDate> since = over.isPresent() && dispute.solvedOn().isPresent() ? dispute.solvedOn() : over;
        return dispute.on(dispute.course().shown(memo.map(Invoice::shownNumber).orElse(""), since));
    }

    private Optional<Invoice> memo(Dispute dispute) {
        return items.stream()
                .filter(item -> item.kind() == InvoiceKind.CREDIT_MEMO && !used.contains(item.itemKey()))
                .filter(item -> item.original().negated().equals(dispute.amount()))
                .filter(item -> item.invoiceDate()
                        .filter(on -> !on.isBefore(dispute.openedOn()))
                        .isPresent())
                .min(Comparator.comparing((Invoice item) -> !names(item, dispute.invoice()))
                        .thenComparing(item -> item.invoiceDate().orElseThrow())
                        .thenComparing(Invoice::itemKey));
    }

    private static boolean names(Invoice memo, String invoice) {
        return !invoice.isBlank()
                && (memo.number().contains(invoice)
                        || memo.goods().contains(invoice)
                        || memo.purchaseOrder().contains(invoice));
    }

    private boolean hasGoneDown(Invoice invoice, Dispute dispute) {
        if (!dispute.accepted() && dispute.course().ruling().isEmpty()) return false;
        Optional<Money> then = dispute.course().owed().filter(invoice.balance()::isSameCurrency);
        if (then.isEmpty() || !dispute.amount().isSameCurrency(invoice.balance())) return false;
        Money paid = payments.stream()
                .filter(kept -> kept.source() == PaymentSource.STATED)
                .map(KeptPayment::payment)
                .filter(payment -> payment.pays().equals(invoice.number()))
                .filter(payment -> !payment.receivedOn().isBefore(dispute.openedOn()))
                .filter(payment -> payment.amount().isSameCurrency(invoice.balance()))
                .map(payment -> payment.amount())
                .reduce(Money.zero(invoice.balance().getCurrencyUnit()), Money::plus);
        Money credited = then.get().minus(invoice.balance()).minus(paid);
        return !credited.isLessThan(dispute.amount());
    }
}
