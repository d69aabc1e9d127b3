package app.callside.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// How the open items of one currency stood at an import, kept as they were then.
///
/// @param asOf the day whose balances the import told
/// @param soldFrom the first day of the stretch that ends on `asOf`: the day after the snapshot before, or
///     for the first snapshot [#FIRST_STRETCH] days back
/// @param sold what was billed in that stretch by invoice date; zero or more, in the currency of `aging`
public record AgingSnapshot(LocalDate asOf, Aging aging, LocalDate soldFrom, Money sold) {
    /// Days of sales that the first snapshot of a store looks back on.
    public static final int FIRST_STRETCH = 90;

    public AgingSnapshot {
        if (soldFrom.isAfter(asOf))
            throw new IllegalArgumentException("No stretch ends on " + asOf + " and begins on " + soldFrom);
        if (!sold.getCurrencyUnit().equals(aging.currency()) || sold.isNegative())
            throw new IllegalArgumentException("Beside " + aging.currency() + " nothing is sold for " + sold);
    }

    /// The snapshot of each currency that the items know.
    ///
    /// @param items as they stood on the day
    /// @param before the day of the snapshot before; the first one has none and passes [#FIRST_STRETCH] days
    ///     back
    public static List<AgingSnapshot> of(Collection<Invoice> items, LocalDate asOf, LocalDate before) {
        TreeSet<CurrencyUnit> currencies = new TreeSet<>();
        items.forEach(item -> currencies.add(item.original().getCurrencyUnit()));
        List<AgingSnapshot> all = new ArrayList<>();
        for (CurrencyUnit currency : currencies) {
            Money sold = items.stream()
                    .filter(item -> item.kind() == InvoiceKind.INVOICE)
                    .filter(item -> item.original().getCurrencyUnit().equals(currency))
                    .filter(item -> item.invoiceDate()
                            .filter(day -> day.isAfter(before) && !day.isAfter(asOf))
                            .isPresent())
                    .map(Invoice::original)
                    .reduce(Money.zero(currency), Money::plus);
            all.add(new AgingSnapshot(asOf, Aging.of(items, currency, asOf), before.plusDays(1), sold));
        }
        return all;
    }

    /// The length of the stretch, its first and last day included; 1 or more.
    public int soldDays() {
        return (int) java.time.temporal.ChronoUnit.DAYS.between(soldFrom, asOf) + 1;
    }
}
