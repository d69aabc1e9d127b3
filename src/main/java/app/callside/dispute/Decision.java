package app.callside.dispute;

/// What was decided about a dispute.
public enum Decision {
    /// They are right: a credit memo takes the contested part off.
    GRANTED,
    /// They are not: the whole invoice is asked for again.
    REFUSED,
    /// They let it go.
    WITHDRAWN
}
