package app.callside.dispute;

/// Why part of a debt is contested, in the trade's terms.
public enum DisputeReason {
    PRICE,
    DAMAGED,
    SHORT_SHIPPED,
    NOT_RECEIVED,
    LATE_DELIVERY,
    WRONG_GOODS,
    RETURNED,
    DUPLICATE,
    TERMS,
    ALREADY_PAID,
    OTHER
}
