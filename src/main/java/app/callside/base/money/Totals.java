package app.callside.base.money;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Sums of amounts, one for each currency; different currencies stand side by side and are never added.
public record Totals(SortedMap<CurrencyUnit, Money> byCurrency) {
    public Totals {
        byCurrency = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(byCurrency));
    }

    public static Totals of(Collection<Money> amounts) {
        return new Totals(
                amounts.stream().collect(Collectors.toMap(Money::getCurrencyUnit, m -> m, Money::plus, TreeMap::new)));
    }

    /// The sum in one currency; zero when nothing was counted in it.
    public Money in(CurrencyUnit currency) {
        return byCurrency.getOrDefault(currency, Money.zero(currency));
    }

    public boolean isEmpty() {
        return byCurrency.isEmpty();
    }
}
