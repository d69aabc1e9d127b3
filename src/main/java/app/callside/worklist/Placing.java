package app.callside.worklist;

import app.callside.ledger.Standing;
import app.callside.promise.PromiseBook;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Why to call a customer on a day, or why not: the rules of the worklist.
public final class Placing {
    private static final int LONG_OVERDUE = 60;
    private static final int NEWLY_OVERDUE = 7;
    /// A courtesy call is made so many days before a due date, or fewer.
    public static final int COURTESY_DAYS = 5;

    /// Days past due after which the reason changes.
    public static final Set<Integer> EDGES = Set.of(NEWLY_OVERDUE, LONG_OVERDUE);

    private final PromiseBook promises;
    private final AttemptLimits limits = AttemptLimits.REGULATION_F;

    Placing(PromiseBook promises) {
        this.promises = promises;
    }

    /// What forbids a call comes first, then what was agreed, then age.
    Reason reason(Situation situation, LocalDate day) {
        return forbidden(situation, day)
                .or(() -> agreed(situation, day))
                .orElseGet(() -> byAge(situation.standing(), day));
    }

    private Optional<Reason> forbidden(Situation situation, LocalDate day) {
        Standing standing = situation.standing();
        if (standing.aging().count() == 0) return Optional.of(new Reason.NothingOwed());
        if (standing.ceasedOn().isPresent()) return standing.ceasedOn().map(Reason.Ceased::new);
        boolean disputed =
                standing.overdue().isPositive() && !situation.disputed().isLessThan(standing.overdue());
        if (disputed) return Optional.of(new Reason.FullyDisputed(situation.disputed()));
        return attemptsUsed(situation, day).or(() -> snoozed(situation, day));
    }

    private Optional<Reason> attemptsUsed(Situation situation, LocalDate day) {
        Standing standing = situation.standing();
        List<AttemptLimits.Contact> contacts = situation.attempts().stream()
                .map(call -> new AttemptLimits.Contact(call.on(), true, call.isConversation()))
                .toList();
        return switch (limits.on(day, contacts, standing.accountClass(), standing.thirdParty())) {
            case AttemptLimits.Blocked blocked ->
                Optional.of(new Reason.AttemptsUsed(blocked.used(), blocked.nextOn()));
            case AttemptLimits.Warned _, AttemptLimits.Free _ -> Optional.empty();
        };
    }

    private static Optional<Reason> snoozed(Situation situation, LocalDate day) {
        return situation
                .snooze()
                .filter(snooze -> snooze.until().isAfter(day))
                .map(snooze -> new Reason.Snoozed(snooze.until(), snooze.reason()));
    }

    private Optional<Reason> agreed(Situation situation, LocalDate day) {
        PromiseStanding promise = PromiseStanding.of(situation.promises(), promises, day);
        return promise.broken()
                .<Reason>map(broken -> broken)
                .or(promise::dueToday)
                .or(() -> situation
                        .followUp()
                        .filter(step -> !step.dueOn().isAfter(day))
                        .map(step -> new Reason.FollowUpDue(step.dueOn(), step.what())))
                .or(promise::running);
    }

    private static Reason byAge(Standing standing, LocalDate day) {
        int days = standing.oldestDaysPastDue();
        if (days > LONG_OVERDUE) return new Reason.LongOverdue(days);
        if (days > NEWLY_OVERDUE) return new Reason.Overdue(days);
        if (days > 0) return new Reason.NewlyOverdue(days);
        int in = standing.nextDue()
                .map(next -> (int) ChronoUnit.DAYS.between(day, next))
                .orElse(Integer.MAX_VALUE); // an invoice without a due date never falls due
        return in <= COURTESY_DAYS ? new Reason.Courtesy(in) : new Reason.NotYetDue(in);
    }
}
