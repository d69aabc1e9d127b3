package app.callside.worklist;

import app.callside.ledger.AccountClass;
import app.callside.ledger.AgingBucket;
import app.callside.ledger.CustomerId;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/// What the queue is ordered and filtered by: one customer in one currency.
///
/// @param oldest due date of what is longest overdue
/// @param bucket in which that invoice lies
/// @param owner see [Situation#owner()]
public record QueuePlace(
        CustomerId customer,
        Reason reason,
        Optional<LocalDate> oldest,
        Money overdue,
        AgingBucket bucket,
        AccountClass accountClass,
        String country,
        String owner) {
    static QueuePlace of(Situation situation, Reason reason, LocalDate day) {
        var standing = situation.standing();
        int late = standing.oldestDaysPastDue();
        return new QueuePlace(
                standing.customer(),
                reason,
                late > 0 ? Optional.of(day.minusDays(late)) : Optional.empty(),
                standing.overdue(),
                AgingBucket.of(late),
                standing.accountClass(),
                standing.country(),
                situation.owner());
    }
}
