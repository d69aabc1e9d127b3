package app.callside.worklist;

import app.callside.call.CallBook;
import app.callside.call.LastContact;
import app.callside.followup.FollowUp;
import app.callside.followup.FollowUpBook;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Ledger;
import app.callside.ledger.Standing;
import app.callside.promise.PromiseBook;
import app.callside.promise.PromiseToPay;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Who to call now, and why: promises that failed or fall due first, then what is over 60 days past due, oldest and
/// largest first, then the rest of what is overdue, then courtesy calls before a due date.
public final class Worklist {
    private static final int LONG_OVERDUE = 60;
    private static final int NEWLY_OVERDUE = 7;
    private static final int COURTESY_DAYS = 5;

    /// Amounts of different currencies are compared by their figures only to break a tie of days.
    private static final Comparator<WorklistEntry> ORDER = Comparator.comparingInt(
                    (WorklistEntry entry) -> entry.reason().urgency())
            .thenComparing(entry -> -entry.standing().oldestDaysPastDue())
            .thenComparing(entry -> entry.standing().overdue().getAmount().negate())
            .thenComparing(entry -> entry.standing().name());

    private final Ledger ledger;
    private final PromiseBook promises;
    private final FollowUpBook followUps;
    private final CallBook calls;

    public Worklist(Ledger ledger, PromiseBook promises, FollowUpBook followUps, CallBook calls) {
        this.ledger = ledger;
        this.promises = promises;
        this.followUps = followUps;
        this.calls = calls;
    }

    /// The list as of a day. Reads the store: not for the interface thread.
    public List<WorklistEntry> on(LocalDate day) {
        Map<CustomerId, FollowUp> due = followUps.open().stream()
                .filter(step -> !step.dueOn().isAfter(day))
                .collect(Collectors.toMap(FollowUp::customer, step -> step, (first, _) -> first));
        return rank(ledger.standingsOn(day), promises.unfulfilled(), due, calls.lastContacts(), day);
    }

    List<WorklistEntry> rank(
            List<Standing> standings,
            Map<CustomerId, List<PromiseToPay>> promised,
            Map<CustomerId, FollowUp> due,
            Map<CustomerId, LastContact> contacts,
            LocalDate day) {
        return standings.stream()
                .flatMap(standing -> reason(
                        standing,
                        promised.getOrDefault(standing.customer(), List.of()),
                        Optional.ofNullable(due.get(standing.customer())),
                        day)
                        .map(reason -> new WorklistEntry(
                                standing, reason, Optional.ofNullable(contacts.get(standing.customer()))))
                        .stream())
                .sorted(ORDER)
                .toList();
    }

    private Optional<Reason> reason(
            Standing standing, List<PromiseToPay> promised, Optional<FollowUp> due, LocalDate day) {
        List<PromiseToPay> mine = promised.stream()
                .filter(promise -> promise.total()
                        .getCurrencyUnit()
                        .equals(standing.aging().currency()))
                .toList();
        PromiseStanding promise = PromiseStanding.of(mine, promises, day);
        if (promise.broken().isPresent()) return promise.broken().map(r -> r);
        if (promise.dueToday().isPresent()) return promise.dueToday().map(r -> r);
        if (due.isPresent()) return due.map(step -> new Reason.FollowUpDue(step.dueOn(), step.what()));
        if (promise.running().isPresent()) return promise.running().map(r -> r);
        return byAge(standing, day);
    }

    private static Optional<Reason> byAge(Standing standing, LocalDate day) {
        int days = standing.oldestDaysPastDue();
        if (days > LONG_OVERDUE) return Optional.of(new Reason.LongOverdue(days));
        if (days > NEWLY_OVERDUE) return Optional.of(new Reason.Overdue(days));
        if (days > 0) return Optional.of(new Reason.NewlyOverdue(days));
        return standing.nextDue()
                .map(next -> (int) ChronoUnit.DAYS.between(day, next))
                .filter(in -> in <= COURTESY_DAYS)
                .map(Reason.Courtesy::new);
    }
}
