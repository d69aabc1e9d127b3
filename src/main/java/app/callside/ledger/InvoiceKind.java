package app.callside.ledger;

/// What an item on an account is. Credits and unapplied cash have amounts below zero.
public enum InvoiceKind {
    INVOICE,
    /// What a summary report says is owed, with no invoice named.
    BALANCE,
    CREDIT_MEMO,
    UNAPPLIED_CASH;

    public boolean isCredit() {
        return this == CREDIT_MEMO || this == UNAPPLIED_CASH;
    }
}
