package app.callside.figures;

import app.callside.ledger.AgingBucket;
import app.callside.ledger.AgingSnapshot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What the snapshots of one currency say of how fast money comes in. Nothing is said of a period in which
/// no import told the balances.
///
/// @param snapshots of one currency, oldest first, one a day at most
/// @param salesDays of credit sales that days sales outstanding rest on, at least
record Receivables(List<AgingSnapshot> snapshots, int salesDays) {
    private static final double DAYS_OF_A_MONTH = 365.25 / 12;

    Receivables {
        snapshots = List.copyOf(snapshots);
    }

    static Receivables of(List<AgingSnapshot> all, CurrencyUnit currency, int salesDays) {
        return new Receivables(
                all.stream()
                        .filter(one -> one.aging().currency().equals(currency))
                        .toList(),
                salesDays);
    }

    /// A result with the numbers it was made of, in the order of its formula.
    record Reckoned(Value value, List<Value> numbers) {
        static final Reckoned NOTHING = new Reckoned(Value.NONE, List.of());
    }

    /// Credit sales of the stretches that end at a snapshot.
    private record Sales(Money sold, long days) {}

    /// AR / credit sales x days.
    Reckoned dso(Period period) {
        return end(period).map(end -> outstanding(end.aging().open(), end)).orElse(Reckoned.NOTHING);
    }

    /// Current AR / credit sales x days: had everybody paid to terms.
    Reckoned best(Period period) {
        return end(period)
                .map(end -> outstanding(end.aging().in(AgingBucket.CURRENT).amount(), end))
                .orElse(Reckoned.NOTHING);
    }

    private Reckoned outstanding(Money receivable, AgingSnapshot end) {
        Sales sales = salesUntil(end);
        List<Value> numbers = List.of(
                new Value.Sum(receivable),
                new Value.Sum(sales.sold()),
                new Value.Count(sales.days()),
                new Value.Day(end.asOf()));
        if (!sales.sold().isPositive()) return new Reckoned(Value.NONE, numbers);
        BigDecimal days = receivable
                .getAmount()
                .multiply(BigDecimal.valueOf(sales.days()))
                .divide(sales.sold().getAmount(), 1, RoundingMode.HALF_UP);
        return new Reckoned(new Value.Days(days), numbers);
    }

    /// DSO - best possible DSO.
    Reckoned delinquent(Period period) {
        Reckoned dso = dso(period);
        Reckoned best = best(period);
        return dso.value() instanceof Value.Days all && best.value() instanceof Value.Days current
                ? new Reckoned(new Value.Days(all.days().subtract(current.days())), List.of(all, current))
                : Reckoned.NOTHING;
    }

    /// (begin AR + sales / N - end total AR) / (begin AR + sales / N - end current AR) x 100, N the months
    /// between the last snapshot before the period and the last one in it. Where more is left than there
    /// was to collect, the index has no meaning and nothing is said.
    Reckoned cei(Period period) {
        Optional<AgingSnapshot> first = begin(period);
        Optional<AgingSnapshot> last = end(period);
        if (first.isEmpty() || last.isEmpty()) return Reckoned.NOTHING;
        AgingSnapshot begin = first.get();
        AgingSnapshot end = last.get();
        Money sold = snapshots.stream()
                .filter(one -> one.asOf().isAfter(begin.asOf()) && !one.asOf().isAfter(end.asOf()))
                .map(AgingSnapshot::sold)
                .reduce(Money.zero(end.sold().getCurrencyUnit()), Money::plus);
        long months = Math.max(1, Math.round(ChronoUnit.DAYS.between(begin.asOf(), end.asOf()) / DAYS_OF_A_MONTH));
        Money left = end.aging().open();
        Money current = end.aging().in(AgingBucket.CURRENT).amount();
        List<Value> numbers = List.of(
                new Value.Sum(begin.aging().open()),
                new Value.Sum(sold),
                new Value.Count(months),
                new Value.Sum(left),
                new Value.Sum(current),
                new Value.Day(begin.asOf()),
                new Value.Day(end.asOf()));
        // both sides times N, so that nothing is rounded before the end
        BigDecimal toCollect = begin.aging()
                .open()
                .getAmount()
                .multiply(BigDecimal.valueOf(months))
                .add(sold.getAmount());
        BigDecimal collected = toCollect.subtract(left.getAmount().multiply(BigDecimal.valueOf(months)));
        BigDecimal collectable = toCollect.subtract(current.getAmount().multiply(BigDecimal.valueOf(months)));
        if (collectable.signum() <= 0 || collected.signum() < 0) return new Reckoned(Value.NONE, numbers);
        BigDecimal index = collected.multiply(BigDecimal.valueOf(100)).divide(collectable, 1, RoundingMode.HALF_UP);
        return new Reckoned(new Value.Percent(index), numbers);
    }

    /// The last snapshot before the period.
    Optional<AgingSnapshot> begin(Period period) {
        return snapshots.stream()
                .filter(one -> one.asOf().isBefore(period.from()))
                .reduce((_, later) -> later);
    }

    /// The last snapshot that lies in the period.
    Optional<AgingSnapshot> end(Period period) {
        return snapshots.stream().filter(one -> period.contains(one.asOf())).reduce((_, later) -> later);
    }

    private Sales salesUntil(AgingSnapshot end) {
        Money sold = Money.zero(end.sold().getCurrencyUnit());
        long days = 0;
        for (int i = snapshots.indexOf(end); i >= 0 && days < salesDays; i--) {
            AgingSnapshot one = snapshots.get(i);
            sold = sold.plus(one.sold());
            days += one.soldDays();
        }
        return new Sales(sold, days);
    }
}
