package app.callside.ledger;

/// A payment, and whose account it was booked to.
public record Receipt(Payment payment, String customerName) {}
