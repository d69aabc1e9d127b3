package app.callside.ledger;

/// What an item on an account is. Credits and unapplied cash have amounts below zero.
public enum InvoiceKind {
    INVOICE,
    CREDIT_MEMO,
    UNAPPLIED_CASH;

    public boolean isCredit() {
        return this != INVOICE;
    }
}
