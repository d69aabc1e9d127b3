package app.callside.intake;

/// What a file is a list of.
public enum LedgerFileKind {
    /// what is open on its day, with balances
    OPEN_ITEMS,
    /// invoices with the dates on which they were settled
    INVOICE_HISTORY
}
