package app.callside.ledger;

/// Names a customer inside this store.
public record CustomerId(long value) {}
