package app.callside.ledger;

/// Names an import inside this store.
public record ImportId(long value) {}
