package app.callside.safekeeping;

/// What people would miss, in the order they would ask for it.
public enum Holding {
    CALLS,
    PROMISES,
    DISPUTES,
    FOLLOW_UPS,
    IMPORTS,
    PAYMENTS,
    DOCUMENTS,
    REVIEWS
}
