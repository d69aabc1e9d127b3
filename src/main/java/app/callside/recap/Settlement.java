package app.callside.recap;

import org.joda.money.Money;

/// What the promised payments of one currency do to what is overdue in it.
///
/// @param total of the payments, above zero
/// @param overdue on the day of the call; same currency
public record Settlement(Money total, Money overdue) {
    public Settlement {
        if (!total.isPositive()) throw new IllegalArgumentException("Payments add up to something: " + total);
        if (!total.isSameCurrency(overdue))
            throw new IllegalArgumentException("One currency at a time: " + total + " against " + overdue);
    }

    /// What stays overdue when all of it is paid; zero or more.
    public Money left() {
        return total.isLessThan(overdue) ? overdue.minus(total) : Money.zero(total.getCurrencyUnit());
    }

    /// What is promised beyond the overdue amount; zero or more.
    public Money beyond() {
        return total.isGreaterThan(overdue) ? total.minus(overdue) : Money.zero(total.getCurrencyUnit());
    }
}
