package app.callside.promise;

import app.callside.base.money.Totals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;

/// The kept-promise rate: of the payments whose last day has come, how many came in full by it; by count and by amount.
///
/// @param kept of them in full and in time
/// @param matured payments whose last day has come, early ones among them, without those that were cancelled or
/// replaced
public record KeptRate(int kept, int matured, Totals keptAmount, Totals maturedAmount) {
    public static KeptRate of(Collection<Instalment> parts, LocalDate day) {
        List<Instalment> matured =
                parts.stream().filter(part -> part.isMaturedOn(day)).toList();
        List<Instalment> kept =
                matured.stream().filter(part -> part.fateOn(day) == Fate.KEPT).toList();
        return new KeptRate(kept.size(), matured.size(), sum(kept), sum(matured));
    }

    private static Totals sum(List<Instalment> parts) {
        return Totals.of(parts.stream().map(Instalment::amount).toList());
    }

    /// By amount in each currency, in whole hundredths, rounded down.
    public SortedMap<CurrencyUnit, Integer> percentByAmount() {
        SortedMap<CurrencyUnit, Integer> percents = new TreeMap<>();
        maturedAmount
                .byCurrency()
                .forEach((currency, due) -> percents.put(
                        currency,
                        keptAmount
                                .in(currency)
                                .getAmount()
                                .multiply(BigDecimal.valueOf(100))
                                .divideToIntegralValue(due.getAmount())
                                .intValueExact()));
        return percents;
    }

    /// In whole hundredths, rounded down, so that only all of them make 100; empty while nothing was due.
    public OptionalInt percent() {
        return matured == 0 ? OptionalInt.empty() : OptionalInt.of(kept * 100 / matured);
    }
}
