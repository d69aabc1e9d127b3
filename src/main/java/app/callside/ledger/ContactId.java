package app.callside.ledger;

/// Names a contact inside this store; 0 before it has been kept.
public record ContactId(long value) {}
