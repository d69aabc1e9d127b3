package app.callside.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.joda.money.Money;

/// An item on a customer's account: an invoice, or a credit that lowers what is owed.
///
/// @param itemKey what tells this item from the customer's others when a file is imported again: its number, or,
///     where it has none, what else is fixed about it
/// @param number as printed, leading zeros kept; empty where the package gives none
/// @param dueDate absent on credits of some packages; then it is never overdue
/// @param settledOn the day from which nothing is owed any more
/// @param balance what is owed on it while it is not settled; in the currency of `original`
public record Invoice(
        InvoiceId id,
        CustomerId customer,
        String itemKey,
        InvoiceKind kind,
        String number,
        Optional<LocalDate> invoiceDate,
        Optional<LocalDate> dueDate,
        Optional<LocalDate> settledOn,
        Money original,
        Money balance,
        String goods,
        String purchaseOrder,
        String terms,
        boolean disputed) {
    public Invoice {
        if (itemKey.isBlank()) throw new IllegalArgumentException("An item needs a key");
        if (!original.isSameCurrency(balance))
            throw new IllegalArgumentException("One item, one currency: " + original + " against " + balance);
    }

    /// Open as of a day: unsettled with a balance; or, where a settlement date is known, from its invoice date to the
    /// day before that date.
    public boolean isOpenOn(LocalDate day) {
        if (balance.isZero()) return false;
        return settledOn
                .map(settled -> day.isBefore(settled)
                        && invoiceDate.map(from -> !day.isBefore(from)).orElse(true))
                .orElse(true);
    }

    /// today - due date in days; below zero before the due date, 0 on it and where there is none.
    public int daysPastDue(LocalDate day) {
        return dueDate.map(due -> (int) ChronoUnit.DAYS.between(due, day)).orElse(0);
    }

    public boolean isOverdueOn(LocalDate day) {
        return !kind.isCredit() && isOpenOn(day) && daysPastDue(day) > 0;
    }

    public AgingBucket bucketOn(LocalDate day) {
        return AgingBucket.of(daysPastDue(day));
    }

    public Invoice withId(InvoiceId number) {
        return new Invoice(
                number,
                customer,
                itemKey,
                kind,
                this.number,
                invoiceDate,
                dueDate,
                settledOn,
                original,
                balance,
                goods,
                purchaseOrder,
                terms,
                disputed);
    }

    /// The same under another key.
    /// The same item with another part of it owed.
    public Invoice owing(Money other) {
        return new Invoice(
                id,
                customer,
                itemKey,
                kind,
                number,
                invoiceDate,
                dueDate,
                settledOn,
                original,
                other,
                goods,
                purchaseOrder,
                terms,
                disputed);
    }

    public Invoice keyed(String key) {
        return new Invoice(
                id,
                customer,
                key,
                kind,
                number,
                invoiceDate,
                dueDate,
                settledOn,
                original,
                balance,
                goods,
                purchaseOrder,
                terms,
                disputed);
    }

    /// The same, settled on a day.
    public Invoice settledOn(LocalDate day) {
        return new Invoice(
                id,
                customer,
                itemKey,
                kind,
                number,
                invoiceDate,
                dueDate,
                Optional.of(day),
                original,
                balance,
                goods,
                purchaseOrder,
                terms,
                disputed);
    }

    /// The number, or for items without one a dash.
    public String shownNumber() {
        return number.isBlank() ? "–" : number;
    }
}
