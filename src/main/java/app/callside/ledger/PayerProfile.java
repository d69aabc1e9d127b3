package app.callside.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// How a customer has paid so far, from their settled invoices. Days late run from due date to settlement; below zero
/// when they paid early.
///
/// Averages by amount are taken in the currency that most of the invoices are in, as amounts of different currencies
/// have no common sum; everything that needs no amounts is taken over all of them.
///
/// @param delays earliest settlement first
public record PayerProfile(List<Delay> delays) {
    /// Below this many settled invoices nothing is said about a habit.
    static final int ENOUGH = 5;

    /// One month of settlements.
    ///
    /// @param daysLate average by amount, of the invoices settled in it
    public record Month(YearMonth month, double daysLate, int settled) {}

    public PayerProfile {
        delays = List.copyOf(delays);
    }

    public static PayerProfile of(List<Invoice> items) {
        return from(items.stream().map(Delay::of).flatMap(Optional::stream).toList());
    }

    /// From delays in any order.
    public static PayerProfile from(List<Delay> delays) {
        return new PayerProfile(delays.stream()
                .sorted(Comparator.comparing(Delay::settledOn).thenComparing(Delay::dueOn))
                .toList());
    }

    /// How many settled invoices it rests on.
    public int settled() {
        return delays.size();
    }

    /// By amount and rounded; absent where there is too little to call it a habit.
    public OptionalInt averageDaysLate() {
        OptionalDouble average = settled() < ENOUGH ? OptionalDouble.empty() : average(inMainCurrency());
        return average.isPresent() ? OptionalInt.of((int) Math.round(average.getAsDouble())) : OptionalInt.empty();
    }

    /// Every invoice counting the same; absent where none is settled.
    public OptionalDouble meanDaysLate() {
        return delays.stream().mapToInt(Delay::days).average();
    }

    /// Of an even number the mean of the two in the middle; absent where none is settled.
    public OptionalDouble medianDaysLate() {
        int[] sorted = sorted();
        int half = sorted.length / 2;
        if (sorted.length == 0) return OptionalDouble.empty();
        return OptionalDouble.of(sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2.0);
    }

    /// The days late that the given share of the invoices did not exceed: the value at place share × (n − 1) of the
    /// sorted ones, halves to the even place.
    ///
    /// @param share 0 to 1
    public OptionalInt daysLateAt(double share) {
        int[] sorted = sorted();
        return sorted.length == 0
                ? OptionalInt.empty()
                : OptionalInt.of(sorted[(int) Math.rint(share * (sorted.length - 1))]);
    }

    /// The share that was paid more than so many days late, 0 to 1; 0 where none is settled.
    public double shareLaterThan(int days) {
        return settled() == 0 ? 0 : (double) countLaterThan(days) / settled();
    }

    /// The share paid on or before its day, 0 to 1; 0 where none is settled.
    public double shareOnTime() {
        return settled() == 0 ? 0 : 1 - shareLaterThan(0);
    }

    int countLaterThan(int days) {
        return (int) delays.stream().filter(delay -> delay.days() > days).count();
    }

    /// The longest delay, the latest of equals; absent where none is settled.
    public Optional<Delay> worst() {
        return delays.stream().max(Comparator.comparingInt(Delay::days).thenComparing(Delay::settledOn));
    }

    public int worstDaysLate() {
        return worst().map(Delay::days).orElse(0);
    }

    /// The payment furthest before its day.
    public Optional<Delay> earliest() {
        return delays.stream().min(Comparator.comparingInt(Delay::days));
    }

    /// The last one settled that many days late or more.
    public Optional<Delay> lastAsLateAs(int days) {
        return delays.reversed().stream().filter(delay -> delay.days() >= days).findFirst();
    }

    /// The months in which something was settled, earliest first.
    ///
    /// @param most only the latest so many
    public List<Month> months(int most) {
        SortedMap<YearMonth, List<Delay>> byMonth = inMainCurrency()
                .collect(Collectors.groupingBy(
                        delay -> YearMonth.from(delay.settledOn()), TreeMap::new, Collectors.toList()));
        return byMonth.entrySet().stream()
                .skip(Math.max(0, byMonth.size() - most))
                .map(month -> new Month(
                        month.getKey(),
                        average(month.getValue().stream()).orElse(0),
                        month.getValue().size()))
                .toList();
    }

    /// The weekday of their payment run: the one on which more than half of their invoices were settled; absent where
    /// there is none or too little to call it a habit.
    public Optional<DayOfWeek> payDay() {
        if (settled() < ENOUGH) return Optional.empty();
        return delays.stream()
                .collect(Collectors.groupingBy(delay -> delay.settledOn().getDayOfWeek(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(day -> 2 * day.getValue() > settled())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The most they have settled on one day, in a currency; absent where there is too little to call it a habit.
    public Optional<Money> largestRun(CurrencyUnit currency) {
        if (settled() < ENOUGH) return Optional.empty();
        return delays.stream()
                .filter(delay -> delay.amount().getCurrencyUnit().equals(currency))
                .collect(Collectors.groupingBy(
                        Delay::settledOn,
                        Collectors.mapping(Delay::amount, Collectors.reducing(Money.zero(currency), Money::plus))))
                .values()
                .stream()
                .filter(Money::isPositive)
                .max(Comparator.naturalOrder());
    }

    /// Whether they have been paying later or sooner of late.
    public Trend trend() {
        return Trend.of(months(Trend.MOST_MONTHS));
    }

    /// Whether the age of their oldest overdue invoice is out of the ordinary for them.
    ///
    /// @param daysPastDue of the oldest overdue invoice on `day`, above zero
    public Lateness judge(int daysPastDue, LocalDate day) {
        return Lateness.of(this, daysPastDue, day);
    }

    private int[] sorted() {
        return delays.stream().mapToInt(Delay::days).sorted().toArray();
    }

    private Stream<Delay> inMainCurrency() {
        var byCurrency = delays.stream()
                .collect(Collectors.groupingBy(
                        delay -> delay.amount().getCurrencyUnit(), TreeMap::new, Collectors.counting()));
        Optional<CurrencyUnit> main =
                byCurrency.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        return delays.stream()
                .filter(delay ->
                        main.filter(delay.amount().getCurrencyUnit()::equals).isPresent());
    }

    private static OptionalDouble average(Stream<Delay> some) {
        BigDecimal weighted = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        for (Delay delay : some.toList()) {
            BigDecimal amount = delay.amount().getAmount().abs();
            weighted = weighted.add(amount.multiply(BigDecimal.valueOf(delay.days())));
            weight = weight.add(amount);
        }
        return weight.signum() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        weighted.divide(weight, 6, RoundingMode.HALF_EVEN).doubleValue());
    }
}
