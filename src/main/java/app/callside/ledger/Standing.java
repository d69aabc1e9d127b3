package app.callside.ledger;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.joda.money.Money;

/// How one customer stands in one currency on a day: what a worklist needs, without their items.
///
/// @param oldestDaysPastDue 0 when nothing is overdue
/// @param nextDue the earliest due date still to come, if any
/// @param credits unapplied credits and cash, zero or below
public record Standing(
        CustomerId customer,
        String name,
        String goods,
        String phone,
        String country,
        AccountClass accountClass,
        Optional<ZoneId> zone,
        Aging aging,
        int oldestDaysPastDue,
        Optional<LocalDate> nextDue,
        Money credits) {
    public Money overdue() {
        return aging.overdue();
    }

    public Money owed() {
        return aging.open();
    }
}
