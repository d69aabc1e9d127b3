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
/// @param disputed what is overdue on invoices that the ledger itself marks as disputed
/// @param owner the collector whose account it is; empty when it is nobody's
/// @param ceasedOn since when they have asked not to be called, if they have
/// @param thirdParty true when the debt is collected for someone else
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
        Money credits,
        Money disputed,
        String owner,
        Optional<LocalDate> ceasedOn,
        boolean thirdParty) {
    /// False when there is nothing open in this currency any more, neither invoice nor credit.
    public boolean isOpen() {
        return aging.count() > 0 || !credits.isZero();
    }

    public Money overdue() {
        return aging.overdue();
    }

    public Money owed() {
        return aging.open();
    }
}
