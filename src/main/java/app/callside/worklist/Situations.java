package app.callside.worklist;

import app.callside.call.CallAttempt;
import app.callside.call.CallBook;
import app.callside.dispute.Dispute;
import app.callside.dispute.DisputeDesk;
import app.callside.followup.FollowUp;
import app.callside.followup.FollowUpBook;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import app.callside.ledger.LedgerStore;
import app.callside.ledger.Standing;
import app.callside.promise.PromiseBook;
import app.callside.promise.PromiseToPay;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;

/// Gathers for many customers at once what decides about calling them.
final class Situations {
    private final LedgerStore ledger;
    private final PromiseBook promises;
    private final FollowUpBook followUps;
    private final DisputeDesk disputes;
    private final CallBook calls;
    private final QueueStore queue;

    Situations(
            LedgerStore ledger,
            PromiseBook promises,
            FollowUpBook followUps,
            DisputeDesk disputes,
            CallBook calls,
            QueueStore queue) {
        this.ledger = ledger;
        this.promises = promises;
        this.followUps = followUps;
        this.disputes = disputes;
        this.calls = calls;
        this.queue = queue;
    }

    List<Situation> of(Collection<CustomerId> customers, List<Standing> standings, LocalDate day) {
        Map<CustomerId, List<PromiseToPay>> promised = promises.unfulfilledOf(customers);
        Map<CustomerId, FollowUp> due = new HashMap<>();
        followUps.openOf(customers).forEach(step -> due.putIfAbsent(step.customer(), step));
        Map<CustomerId, List<CallAttempt>> attempts = calls.attemptsTo(customers);
        Map<CustomerId, Snooze> snoozes = queue.snoozesOf(customers);
        Map<CustomerId, List<Dispute>> contested =
                disputes.openOf(customers).stream().collect(Collectors.groupingBy(Dispute::customer));
        return standings.stream()
                .map(standing -> new Situation(
                        standing,
                        inItsCurrency(promised.getOrDefault(standing.customer(), List.of()), standing),
                        Optional.ofNullable(due.get(standing.customer())),
                        attempts.getOrDefault(standing.customer(), List.of()),
                        Optional.ofNullable(snoozes.get(standing.customer())),
                        disputed(standing, contested.getOrDefault(standing.customer(), List.of()), day)))
                .toList();
    }

    private static List<PromiseToPay> inItsCurrency(List<PromiseToPay> promised, Standing standing) {
        return promised.stream()
                .filter(promise -> promise.total()
                        .getCurrencyUnit()
                        .equals(standing.aging().currency()))
                .toList();
    }

    /// What of the overdue balance is disputed: by the ledger's own mark or by what was recorded on calls; an
    /// invoice that has both counts once.
    private Money disputed(Standing standing, List<Dispute> contested, LocalDate day) {
        List<Dispute> mine = contested.stream()
                .filter(dispute -> dispute.amount().isSameCurrency(standing.overdue()))
                .toList();
        if (mine.isEmpty()) return standing.disputed();
        return ledger.itemsOf(standing.customer()).stream()
                .filter(item -> item.isOverdueOn(day) && item.balance().isSameCurrency(standing.overdue()))
                .map(item -> contested(item, mine))
                .reduce(Money.zero(standing.aging().currency()), Money::plus);
    }

    private static Money contested(Invoice item, List<Dispute> disputes) {
        if (item.disputed()) return item.balance();
        Money sum = disputes.stream()
                .filter(dispute -> dispute.invoice().equals(item.number()))
                .map(Dispute::amount)
                .reduce(Money.zero(item.balance().getCurrencyUnit()), Money::plus);
        return sum.isGreaterThan(item.balance()) ? item.balance() : sum;
    }
}
