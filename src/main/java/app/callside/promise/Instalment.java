package app.callside.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// One payment of a promise.
///
/// @param lastDay until which it is in time, grace included; not before `dueOn`
/// @param amount above zero
/// @param paid what has been seen of it so far; zero or more, same currency
/// @param paidOn the day on which the last of it came; absent while something is missing, or where nobody knows
/// @param form absent until the customer has named it
/// @param invoices numbers of the invoices it pays
/// @param ending why it is no longer waited for; absent while it is, and where it came
public record Instalment(
        LocalDate dueOn,
        LocalDate lastDay,
        Money amount,
        Money paid,
        Optional<LocalDate> paidOn,
        Optional<PaymentForm> form,
        List<String> invoices,
        Optional<Ending> ending) {
    public Instalment {
        if (!amount.isPositive()) throw new IllegalArgumentException("A promise is above zero: " + amount);
        if (paid.isNegative() || !paid.isSameCurrency(amount))
            throw new IllegalArgumentException("What was paid on " + amount + " can't be " + paid);
        if (lastDay.isBefore(dueOn))
            throw new IllegalArgumentException("The last day is " + dueOn + " or later, not " + lastDay);
        invoices = List.copyOf(invoices);
    }

    /// Without grace, nothing of it paid.
    public static Instalment of(LocalDate dueOn, Money amount, Optional<PaymentForm> form, List<String> invoices) {
        Money nothing = Money.zero(amount.getCurrencyUnit());
        return new Instalment(dueOn, dueOn, amount, nothing, Optional.empty(), form, invoices, Optional.empty());
    }

    /// What became of it as of a day. It is broken on the day after its last one: from then on nothing can be in time.
    public Fate fateOn(LocalDate day) {
        if (isPaid()) return paidOn.filter(lastDay::isBefore).isPresent() ? Fate.LATE : Fate.KEPT;
        Fate unpaid = paid.isZero() ? Fate.BROKEN : Fate.PART_KEPT;
        if (ending.isPresent()) return ending.get().on().isAfter(lastDay) ? unpaid : fate(ending.get());
        if (day.isAfter(lastDay)) return unpaid;
        return day.isBefore(dueOn) ? Fate.OPEN : Fate.DUE_TODAY;
    }

    /// Whether it is judged by the kept rate as of a day: its last day has gone by, or it came on that day. What came
    /// early waits for it as well; else the good ones would count before the bad ones can.
    public boolean isMaturedOn(LocalDate day) {
        return !lastDay.isAfter(day) && fateOn(day).isMatured();
    }

    private static Fate fate(Ending ending) {
        return switch (ending.kind()) {
            case CANCELLED -> Fate.CANCELLED;
            case REPLACED -> Fate.REPLACED;
        };
    }

    public boolean isPaid() {
        return !paid.isLessThan(amount);
    }

    /// Whether money is still expected on it.
    public boolean waits() {
        return !isPaid() && ending.isEmpty();
    }

    public Money missing() {
        return isPaid() ? Money.zero(amount.getCurrencyUnit()) : amount.minus(paid);
    }

    /// With what has come in, by its day.
    public Instalment paid(Money received) {
        return paid(received, dueOn);
    }

    /// With what has come in.
    ///
    /// @param on the day of the last payment
    public Instalment paid(Money received, LocalDate on) {
        Optional<LocalDate> whole = received.isLessThan(amount) ? Optional.empty() : Optional.of(on);
        return new Instalment(dueOn, lastDay, amount, received, whole, form, invoices, ending);
    }

    /// In time until a day after its own.
    public Instalment until(LocalDate day) {
        return new Instalment(dueOn, day, amount, paid, paidOn, form, invoices, ending);
    }

    /// No longer waited for, unless it was paid or has ended before.
    Instalment ended(Ending why) {
        return waits() ? new Instalment(dueOn, lastDay, amount, paid, paidOn, form, invoices, Optional.of(why)) : this;
    }

    /// Whether later payments are about all of its invoices, or come to what is missing on it.
    boolean isCoveredBy(List<Instalment> later) {
        List<Instalment> about = later.stream().filter(this::concerns).toList();
        boolean allNamed = !invoices.isEmpty()
                && invoices.stream().allMatch(number -> about.stream().anyMatch(one -> one.names(number)));
        return allNamed
                || about.stream()
                        .map(Instalment::amount)
                        .reduce(Money::plus)
                        .filter(sum -> !sum.isLessThan(missing()))
                        .isPresent();
    }

    /// Whether both are about the same money: they share an invoice, or one of them names none.
    private boolean concerns(Instalment other) {
        return invoices.isEmpty()
                || other.invoices.isEmpty()
                || invoices.stream().anyMatch(other::names);
    }

    /// Whether it pays an invoice, however its number is spelled.
    public boolean names(String invoice) {
        return invoices.stream().anyMatch(invoice::equalsIgnoreCase);
    }
}
