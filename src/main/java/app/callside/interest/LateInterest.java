package app.callside.interest;

import app.callside.ledger.AccountClass;
import app.callside.ledger.Customer;
import app.callside.ledger.Invoice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What is added to the overdue invoices of one customer up to a day: simple interest on what is open of
/// each, from the day after it was due to that day, by actual days over 365, rounded half up for each
/// invoice; and the fixed compensation.
///
/// @param scheme the law it rests on; absent where our own terms are applied
/// @param asOf the last day that is counted
/// @param unknownSince the first day whose rate is not known and on which interest of some invoice
///     depends: for that one nothing is counted from it on
public record LateInterest(
        Optional<Scheme> scheme, LocalDate asOf, List<Line> lines, Optional<LocalDate> unknownSince) {
    /// Days of a year.
    private static final BigDecimal YEAR = BigDecimal.valueOf(36_500);
    private static final int DIGITS = 12;

    /// One invoice.
    ///
    /// @param days that were counted
    /// @param countedTo the last day up to which its rates are known
    public record Line(String invoice, int days, LocalDate countedTo, Money interest, Money compensation) {}

    public LateInterest {
        lines = List.copyOf(lines);
    }

    /// Empty where nothing is overdue that a law or our terms add to.
    ///
    /// @param overdue what is asked for of each invoice: what is in dispute bears no interest here
    public static Optional<LateInterest> of(
            InterestPolicy policy, Customer customer, List<Invoice> overdue, LocalDate asOf) {
        Optional<Scheme> scheme = policy.schemeFor(customer);
        boolean isBusiness = customer.accountClass() == AccountClass.COMMERCIAL;
        if (!isBusiness || policy.contractual().isEmpty() && scheme.isEmpty()) return Optional.empty();
        Optional<CurrencyUnit> currency = policy.contractual().isPresent()
                ? overdue.stream().findFirst().map(item -> item.balance().getCurrencyUnit())
                : scheme.map(Scheme::currency);
        List<Invoice> counted = overdue.stream()
                .filter(item -> item.daysPastDue(asOf) > 0 && item.balance().isPositive())
                .filter(item -> currency.equals(Optional.of(item.balance().getCurrencyUnit())))
                .toList();
        if (counted.isEmpty()) return Optional.empty();
        return Optional.of(new Count(policy, scheme, asOf).of(counted));
    }

    public Law law() {
        return scheme.map(Scheme::law).orElse(Law.CONTRACT);
    }

    public CurrencyUnit currency() {
        return lines.getFirst().interest().getCurrencyUnit();
    }

    public Money interest() {
        return lines.stream().map(Line::interest).reduce(Money.zero(currency()), Money::plus);
    }

    public Money compensation() {
        return lines.stream().map(Line::compensation).reduce(Money.zero(currency()), Money::plus);
    }

    /// The last day that was counted for any of them.
    public LocalDate countedTo() {
        return lines.stream().map(Line::countedTo).max(LocalDate::compareTo).orElse(asOf);
    }

    public Money total() {
        return interest().plus(compensation());
    }

    /// One count, day by day over the half-years.
    private static final class Count {
        private final InterestPolicy policy;
        private final Optional<Scheme> scheme;
        private final LocalDate asOf;
        private Optional<LocalDate> unknownSince = Optional.empty();

        Count(InterestPolicy policy, Optional<Scheme> scheme, LocalDate asOf) {
            this.policy = policy;
            this.scheme = policy.contractual().isPresent() ? Optional.empty() : scheme;
            this.asOf = asOf;
        }

        LateInterest of(List<Invoice> overdue) {
            List<Line> lines = new ArrayList<>();
            for (Invoice item : overdue) lines.add(line(item));
            return new LateInterest(scheme, asOf, lines, unknownSince);
        }

        private Line line(Invoice item) {
            LocalDate lateFrom = item.dueDate().orElseThrow().plusDays(1);
            BigDecimal percentDays = BigDecimal.ZERO;
            int days = 0;
            LocalDate from = lateFrom;
            LocalDate countedTo = asOf;
            while (!from.isAfter(asOf)) {
                LocalDate until = earlier(RateTable.endOfHalfYear(from), asOf);
                Optional<BigDecimal> percent = percent(lateFrom, from);
                int stretch = (int) (until.toEpochDay() - from.toEpochDay()) + 1;
                if (percent.isPresent()) {
                    percentDays = percentDays.add(percent.get().multiply(BigDecimal.valueOf(stretch)));
                    days += stretch;
                } else if (unknown(lateFrom, from)) {
                    countedTo = from.minusDays(1);
                    break; // what comes after would stand without what lies between
                }
                from = until.plusDays(1);
            }
            Money interest = item.balance()
                    .multipliedBy(percentDays.divide(YEAR, DIGITS, RoundingMode.HALF_UP), RoundingMode.HALF_UP);
            Money compensation = scheme.map(law -> law.compensation(item.original()))
                    .orElseGet(() -> Money.zero(item.balance().getCurrencyUnit()));
            return new Line(item.number(), days, countedTo, interest, compensation);
        }

        private Optional<BigDecimal> percent(LocalDate lateFrom, LocalDate day) {
            return policy.contractual().or(() -> scheme.flatMap(law -> law.percent(lateFrom, day)));
        }

        /// Remembers since when the rate is missing that is needed for a day. What lies before the table
        /// is too long ago to matter: less is counted, and never too much.
        ///
        /// @return false where it lies before the table
        private boolean unknown(LocalDate lateFrom, LocalDate day) {
            Optional<LocalDate> since = scheme.flatMap(law -> law.missingSince(lateFrom, day));
            since.filter(one ->
                            unknownSince.filter(known -> !one.isBefore(known)).isEmpty())
                    .ifPresent(one -> unknownSince = Optional.of(one));
            return since.isPresent();
        }

        private static LocalDate earlier(LocalDate one, LocalDate other) {
            return one.isBefore(other) ? one : other;
        }
    }
}
