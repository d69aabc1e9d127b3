package app.callside.promise;

import app.callside.base.text.HouseRules;
import app.callside.base.text.HouseRules.SumByCurrency;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;

/// What is accepted as a promise to pay, and when it counts as broken.
///
/// @param graceDays working days at the customer's place after the due day in which a payment is still in
///     time
/// @param longestDays from the call to the last payment of a plan
/// @param mostPayments of a plan
/// @param leastFirstPercent of the whole that the first payment is at least, in hundredths
/// @param least that a payment is at least; the last may be what is left
/// @param mostPromises that wait for money at one customer
public record PromisePolicy(
        int graceDays,
        int longestDays,
        int mostPayments,
        int leastFirstPercent,
        SumByCurrency least,
        int mostPromises) {
    public PromisePolicy {
        if (graceDays < 0 || longestDays < 0) throw new IllegalArgumentException("Days are not below zero");
        if (mostPayments < 1 || mostPromises < 1) throw new IllegalArgumentException("At least one is allowed");
        if (leastFirstPercent < 0 || leastFirstPercent > 100)
            throw new IllegalArgumentException("A part of the whole is no " + leastFirstPercent + " hundredths");
    }

    /// The rules the program comes with.
    public static PromisePolicy ofTheHouse() {
        return of(HouseRules.named("promise"));
    }

    /// The rules as they stand in a file.
    ///
    /// @throws IllegalArgumentException for what nobody can work by
    public static PromisePolicy of(HouseRules rules) {
        return new PromisePolicy(
                rules.number("grace.days"),
                rules.number("longest.days"),
                rules.number("most.payments"),
                rules.number("least.first.percent"),
                rules.sums("least"),
                rules.number("most.promises"));
    }

    /// A bound of the policy.
    public enum Limit {
        LONGEST_DAYS,
        MOST_PAYMENTS,
        LEAST_FIRST,
        LEAST_PAYMENT,
        MOST_PROMISES
    }

    /// The bounds that a promise oversteps, which somebody has to approve; empty where it is within all of
    /// them.
    ///
    /// @param parts of one currency, by date; at least one
    /// @param waiting promises of the customer that wait for money beside this one
    public Set<Limit> overstepped(List<Instalment> parts, LocalDate promisedOn, int waiting) {
        Set<Limit> overstepped = EnumSet.noneOf(Limit.class);
        Money whole = parts.stream().map(Instalment::amount).reduce(Money::plus).orElseThrow();
        Money smallest = least.in(whole.getCurrencyUnit());
        if (parts.getLast().dueOn().isAfter(latest(promisedOn))) overstepped.add(Limit.LONGEST_DAYS);
        if (parts.size() > mostPayments) overstepped.add(Limit.MOST_PAYMENTS);
        if (parts.size() > 1 && parts.getFirst().amount().isLessThan(leastFirst(whole)))
            overstepped.add(Limit.LEAST_FIRST);
        boolean small = parts.stream()
                .limit(parts.size() - 1L)
                .anyMatch(part -> part.amount().isLessThan(smallest));
        if (small) overstepped.add(Limit.LEAST_PAYMENT);
        if (waiting >= mostPromises) overstepped.add(Limit.MOST_PROMISES);
        return overstepped;
    }

    /// The last day of a plan that is made on a day.
    public LocalDate latest(LocalDate promisedOn) {
        return promisedOn.plusDays(longestDays);
    }

    /// What the first payment of a plan is at least; never more than the whole.
    public Money leastFirst(Money whole) {
        Money share = whole.multipliedBy(leastFirstPercent).dividedBy(100, RoundingMode.UP);
        Money smallest = least.in(whole.getCurrencyUnit());
        Money more = share.isLessThan(smallest) ? smallest : share;
        return more.isGreaterThan(whole) ? whole : more;
    }
}
