package app.callside.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.joda.money.Money;

/// How the open items of one currency stood at an import, kept as they were then, with what was billed until then.
///
/// @param asOf the day whose balances the import told
/// @param soldFrom the first day of the stretch that ends on `asOf`: the day after the snapshot of this currency
///     before, or for the first one [#FIRST_STRETCH] days back
/// @param sold what was billed in that stretch by invoice date, as far as is known today: a list tells of an invoice
///     only days after its date. In the currency of `aging`; below zero where the list has invoices below zero
public record AgingSnapshot(LocalDate asOf, Aging aging, LocalDate soldFrom, Money sold) {
    /// Days of sales that the first snapshot of a currency looks back on.
    public static final int FIRST_STRETCH = 90;

    public AgingSnapshot {
        if (soldFrom.isAfter(asOf))
            throw new IllegalArgumentException("No stretch ends on " + asOf + " and begins on " + soldFrom);
        if (!sold.getCurrencyUnit().equals(aging.currency()))
            throw new IllegalArgumentException("Beside " + aging.currency() + " nothing is sold for " + sold);
    }

    /// The length of the stretch, its first and last day included; 1 or more.
    public int soldDays() {
        return (int) ChronoUnit.DAYS.between(soldFrom, asOf) + 1;
    }
}
