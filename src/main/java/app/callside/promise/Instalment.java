package app.callside.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// One payment of a promise.
///
/// @param amount above zero
/// @param paid what has been seen of it so far; zero or more, same currency
/// @param form absent until the customer has named it
/// @param invoices numbers of the invoices it pays
public record Instalment(LocalDate dueOn, Money amount, Money paid, Optional<PaymentForm> form, List<String> invoices) {
    public Instalment {
        if (!amount.isPositive()) throw new IllegalArgumentException("A promise is above zero: " + amount);
        if (paid.isNegative() || !paid.isSameCurrency(amount))
            throw new IllegalArgumentException("What was paid on " + amount + " can't be " + paid);
        invoices = List.copyOf(invoices);
    }

    public static Instalment of(LocalDate dueOn, Money amount, Optional<PaymentForm> form, List<String> invoices) {
        return new Instalment(dueOn, amount, Money.zero(amount.getCurrencyUnit()), form, invoices);
    }

    /// What became of it as of a day, with `graceDays` days after the due date before it counts as broken.
    public Fate fateOn(LocalDate day, int graceDays) {
        if (!paid.isLessThan(amount)) return Fate.KEPT;
        if (day.isAfter(dueOn.plusDays(graceDays))) return paid.isZero() ? Fate.BROKEN : Fate.PART_KEPT;
        return day.isBefore(dueOn) ? Fate.OPEN : Fate.DUE_TODAY;
    }

    public Money missing() {
        return paid.isLessThan(amount) ? amount.minus(paid) : Money.zero(amount.getCurrencyUnit());
    }

    public Instalment paid(Money received) {
        return new Instalment(dueOn, amount, received, form, invoices);
    }
}
