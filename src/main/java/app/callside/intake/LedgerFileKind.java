package app.callside.intake;

import java.util.Locale;
import java.util.Set;

/// What a file is a list of.
public enum LedgerFileKind {
    /// what is open on its day, with balances
    OPEN_ITEMS,
    /// invoices with the dates on which they were settled
    INVOICE_HISTORY,
    /// money that came in, and credits given
    PAYMENTS,
    /// customers and the people there
    CUSTOMERS,
    /// one line a customer, what they owe in bands of days: balances without invoices
    AGING_SUMMARY;

    /// What the columns of such a file can hold.
    public Set<Field> fields() {
        return KindFields.of(this);
    }

    /// Whether it says what is owed on its day; lists of payments and of customers do not.
    boolean tellsBalances() {
        return this != PAYMENTS && this != CUSTOMERS;
    }

    /// Key of its name in the message bundle.
    public String key() {
        return "intake.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
