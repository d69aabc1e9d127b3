package app.callside.ledger;

/// How we know of a payment.
public enum PaymentSource {
    /// a file or a person says so
    STATED,
    /// the balance of an item went down from one export to the next
    SEEN
}
