package app.callside.desk;

import app.callside.call.Agreement;
import app.callside.call.CallEvent;
import app.callside.ledger.Invoice;
import app.callside.ledger.InvoiceKind;
import app.callside.ledger.Payment;
import app.callside.ledger.Receipt;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Looks through a dossier for whatever speaks against a debt.
final class DebtEvidence {
    /// A settled invoice explains a receipt of its amount that came within so many days of its settlement.
    private static final int SAME_PAYMENT_DAYS = 5;

    private final Dossier dossier;
    private final ReadinessPolicy policy;
    private final Clock clock;
    private final List<DebtCheck> checks = new ArrayList<>();

    DebtEvidence(Dossier dossier, ReadinessPolicy policy, Clock clock) {
        this.dossier = dossier;
        this.policy = policy;
        this.clock = clock;
    }

    List<DebtCheck> checks() {
        checks.add(ledgerAge());
        credits();
        receipts();
        awaited();
        dossier.disputes()
                .forEach(one -> checks.add(new DebtCheck.DisputeOpen(one.invoice(), one.amount(), one.accepted())));
        if (dossier.account().overdue().isEmpty()) checks.add(new DebtCheck.NothingOverdue());
        return List.copyOf(checks);
    }

    private DebtCheck ledgerAge() {
        return dossier.ledgerStamp()
                .<DebtCheck>map(stamp -> {
                    LocalDate imported =
                            stamp.importedAt().atZone(clock.getZone()).toLocalDate();
                    LocalDate known = stamp.asOf().isBefore(imported) ? stamp.asOf() : imported;
                    int days = (int) ChronoUnit.DAYS.between(known, LocalDate.now(clock));
                    return new DebtCheck.LedgerAge(stamp, days, days <= policy.freshDays());
                })
                .orElseGet(DebtCheck.NeverImported::new);
    }

    private void credits() {
        List<Invoice> credits = dossier.account().credits();
        if (credits.isEmpty()) checks.add(new DebtCheck.NoCredits());
        byCurrency(credits, InvoiceKind.UNAPPLIED_CASH)
                .forEach((_, items) -> checks.add(new DebtCheck.UnappliedCash(sum(items), latest(items))));
        byCurrency(credits, InvoiceKind.CREDIT_MEMO)
                .forEach((_, items) -> checks.add(new DebtCheck.CreditNotes(
                        sum(items), items.stream().map(Invoice::shownNumber).toList())));
    }

    private static Map<CurrencyUnit, List<Invoice>> byCurrency(List<Invoice> credits, InvoiceKind kind) {
        return credits.stream()
                .filter(item -> item.kind() == kind)
                .collect(Collectors.groupingBy(item -> item.balance().getCurrencyUnit()));
    }

    private static Money sum(List<Invoice> credits) {
        return credits.stream()
                .map(Invoice::balance)
                .reduce(Money::plus)
                .orElseThrow()
                .negated();
    }

    private LocalDate latest(List<Invoice> credits) {
        return credits.stream()
                .flatMap(item -> item.invoiceDate().stream())
                .max(Comparator.naturalOrder())
                .orElse(dossier.account().day());
    }

    private void receipts() {
        List<SoughtAmount> sought = SoughtAmount.of(dossier.account());
        int before = checks.size();
        for (Payment payment : dossier.account().payments())
            if (payment.pays().isEmpty() && !isExplained(payment))
                sought.stream()
                        .filter(one -> one.isMetBy(payment.amount(), payment.receivedOn()))
                        .findFirst()
                        .ifPresent(one -> checks.add(new DebtCheck.SameAmountReceived(payment, one.invoices())));
        for (Receipt receipt : dossier.elsewhere())
            sought.stream()
                    .filter(one -> one.isMetBy(
                            receipt.payment().amount(), receipt.payment().receivedOn()))
                    .findFirst()
                    .ifPresent(one -> checks.add(new DebtCheck.SameAmountElsewhere(receipt, one.invoices())));
        if (checks.size() == before && !sought.isEmpty()) checks.add(new DebtCheck.NoSuchReceipt());
    }

    /// Whether an invoice that is settled took this receipt.
    private boolean isExplained(Payment payment) {
        return dossier.account().items().stream()
                .filter(item -> !item.kind().isCredit() && item.original().equals(payment.amount()))
                .flatMap(item -> item.settledOn().stream())
                .anyMatch(on -> Math.abs(ChronoUnit.DAYS.between(on, payment.receivedOn())) <= SAME_PAYMENT_DAYS);
    }

    /// What a check waits for is said by the check; only where none was set are the words of earlier calls searched.
    private void awaited() {
        List<DebtCheck> awaited = dossier.checks().stream()
                .filter(task -> task.payment().isPresent())
                .<DebtCheck>map(DebtCheck.StillAwaited::new)
                .toList();
        if (awaited.isEmpty()) claims();
        checks.addAll(awaited);
    }

    private void claims() {
        LocalDate since = dossier.account().day().minusDays(policy.claims().days());
        dossier.calls().stream()
                .filter(call -> call.events().stream().noneMatch(DebtEvidence::isChecked))
                .flatMap(call -> Claim.on(call, policy.claims()).stream())
                .filter(claim -> !claim.day().isBefore(since))
                .filter(claim -> !isFulfilled(claim))
                .findFirst()
                .ifPresent(claim -> checks.add(new DebtCheck.InTransit(claim)));
    }

    /// What was said on that call is checked, or was.
    private static boolean isChecked(CallEvent event) {
        return event instanceof CallEvent.Agreed agreed && agreed.agreement() instanceof Agreement.ToVerify;
    }

    private boolean isFulfilled(Claim claim) {
        return dossier.account().payments().stream()
                .anyMatch(payment -> !payment.receivedOn().isBefore(claim.day()));
    }
}
