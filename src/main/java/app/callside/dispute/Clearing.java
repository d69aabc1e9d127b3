package app.callside.dispute;

import app.callside.ledger.ImportStore.KeptPayment;
import app.callside.ledger.Invoice;
import app.callside.ledger.InvoiceKind;
import app.callside.ledger.PaymentSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/// What the ledger shows of the disputes of one customer. A credit memo of exactly the contested sum, dated on the day
/// it was contested or later, is its credit where it names the invoice; one that names no invoice is, where the
/// adjustment was accepted or granted. Each memo answers one dispute. The dispute is over when that memo is applied,
/// when the invoice is settled, or when the invoice has gone down by exactly the contested sum without money that says
/// so.
final class Clearing {
    private final List<Invoice> items;
    private final List<KeptPayment> payments;
    private final LocalDate today;

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
        List<Dispute> oldestFirst = disputes.stream()
                .sorted(Comparator.comparing(Dispute::openedOn)
                        .thenComparing(one -> one.id().toString()))
                .toList();
        Map<UUID, Invoice> memos = clearing.memos(oldestFirst);
        Set<UUID> credited = clearing.creditedByBalance(oldestFirst, memos);
        return oldestFirst.stream()
                .map(one -> clearing.shown(one, Optional.ofNullable(memos.get(one.id())), credited.contains(one.id())))
                .toList();
    }

    private Dispute shown(Dispute dispute, Optional<Invoice> memo, boolean isCredited) {
        Optional<LocalDate> over = memo.filter(found -> !found.isOpenOn(today))
                .map(this::closedOn)
                .or(() -> invoice(dispute).filter(item -> !item.isOpenOn(today)).map(this::closedOn));
        if (over.isEmpty() && isCredited) over = Optional.of(today);
        // the day it was first seen to be over stays
        Optional<LocalDate> since = over.isPresent() && dispute.solvedOn().isPresent() ? dispute.solvedOn() : over;
        return dispute.on(dispute.course().shown(memo.map(Invoice::shownNumber).orElse(""), since));
    }

    private LocalDate closedOn(Invoice item) {
        return item.settledOn().orElse(today);
    }

    private Optional<Invoice> invoice(Dispute dispute) {
        return items.stream()
                .filter(item -> item.kind() == InvoiceKind.INVOICE)
                .filter(item -> item.number().equals(dispute.invoice()))
                .findFirst();
    }

    /// First the memos that name their invoice, then those that name none.
    private Map<UUID, Invoice> memos(List<Dispute> disputes) {
        Map<UUID, Invoice> found = new HashMap<>();
        for (Dispute dispute : disputes)
            memo(dispute, found, memo -> names(memo, dispute.invoice()))
                    .ifPresent(memo -> found.put(dispute.id(), memo));
        for (Dispute dispute : disputes)
            if (!found.containsKey(dispute.id()) && isAgreed(dispute))
                memo(dispute, found, this::namesNone).ifPresent(memo -> found.put(dispute.id(), memo));
        return found;
    }

    private Optional<Invoice> memo(Dispute dispute, Map<UUID, Invoice> taken, Predicate<Invoice> fits) {
        return items.stream()
                .filter(item -> item.kind() == InvoiceKind.CREDIT_MEMO && !taken.containsValue(item))
                .filter(item -> item.original().negated().equals(dispute.amount()))
                .filter(item -> item.invoiceDate()
                        .filter(on -> !on.isBefore(dispute.openedOn()))
                        .isPresent())
                .filter(fits)
                .min(Comparator.comparing((Invoice item) -> item.invoiceDate().orElseThrow())
                        .thenComparing(Invoice::itemKey));
    }

    private boolean namesNone(Invoice memo) {
        return items.stream()
                .filter(item -> item.kind() == InvoiceKind.INVOICE)
                .noneMatch(item -> names(memo, item.number()));
    }

    /// As a word of its own: 7 is not in CN-1747.
    private static boolean names(Invoice memo, String invoice) {
        if (invoice.isBlank()) return false;
        Pattern word = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(invoice) + "(?![\\p{L}\\p{N}])");
        return Stream.of(memo.number(), memo.goods(), memo.purchaseOrder())
                .anyMatch(text -> word.matcher(text).find());
    }

    private static boolean isAgreed(Dispute dispute) {
        return dispute.accepted() || dispute.course().ruling().isPresent();
    }

    /// Agreed disputes whose invoice went down by their sum and no more, all that wait on it together or one alone.
    private Set<UUID> creditedByBalance(List<Dispute> disputes, Map<UUID, Invoice> memos) {
        Set<UUID> credited = new HashSet<>();
        Map<String, List<Dispute>> byInvoice = disputes.stream()
                .filter(Clearing::isAgreed)
                .filter(one -> !memos.containsKey(one.id()))
                .collect(Collectors.groupingBy(Dispute::invoice));
        byInvoice.values().forEach(onOne -> {
            Money all = onOne.stream()
                    .map(Dispute::amount)
                    .filter(onOne.getFirst().amount()::isSameCurrency)
                    .reduce(Money::plus)
                    .orElseThrow();
            Money byMemo = disputes.stream()
                    .filter(one -> one.invoice().equals(onOne.getFirst().invoice()))
                    .filter(one -> one.amount().isSameCurrency(all))
                    .filter(one -> Optional.ofNullable(memos.get(one.id()))
                            .filter(memo -> !memo.isOpenOn(today))
                            .isPresent())
                    .map(Dispute::amount)
                    .reduce(Money.zero(all.getCurrencyUnit()), Money::plus);
            if (unexplainedFall(onOne.getFirst()).equals(Optional.of(all.plus(byMemo))))
                onOne.forEach(one -> credited.add(one.id()));
            else
                onOne.stream()
                        .filter(one -> unexplainedFall(one)
                                .equals(Optional.of(one.amount().plus(byMemo))))
                        .findFirst()
                        .ifPresent(one -> credited.add(one.id()));
        });
        return credited;
    }

    /// What the invoice has gone down since it was contested, less the money that names it.
    private Optional<Money> unexplainedFall(Dispute dispute) {
        Optional<Money> then = dispute.course().owed();
        Optional<Invoice> now = invoice(dispute).filter(item -> item.balance().isSameCurrency(dispute.amount()));
        if (then.isEmpty() || now.isEmpty() || !then.get().isSameCurrency(dispute.amount())) return Optional.empty();
        Money paid = payments.stream()
                .filter(kept -> kept.source() == PaymentSource.STATED)
                .map(KeptPayment::payment)
                .filter(payment -> payment.pays().equals(dispute.invoice()))
                .filter(payment -> !payment.receivedOn().isBefore(dispute.openedOn()))
                .map(payment -> payment.amount())
                .filter(dispute.amount()::isSameCurrency)
                .reduce(Money.zero(dispute.amount().getCurrencyUnit()), Money::plus);
        return Optional.of(then.get().minus(now.get().balance()).minus(paid));
    }
}
