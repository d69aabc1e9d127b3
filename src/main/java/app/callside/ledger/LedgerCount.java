package app.callside.ledger;

import java.util.SortedMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What the store holds on a day, for checks and reconciliation.
///
/// @param customers those with at least one open item
public record LedgerCount(int customers, SortedMap<CurrencyUnit, InCurrency> currencies) {
    /// @param creditAmount zero or below
    public record InCurrency(Aging aging, int credits, Money creditAmount) {}
}
