package app.callside.ledger;

/// Names an invoice or credit inside this store.
public record InvoiceId(long value) {}
