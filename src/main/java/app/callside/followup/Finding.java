package app.callside.followup;

/// What a check of a claim came to.
public enum Finding {
    /// Nobody knows yet, or nobody has said.
    UNKNOWN,
    /// It was as they said.
    CONFIRMED,
    /// It was not.
    REFUTED
}
