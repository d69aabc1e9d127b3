package app.callside.call;

/// Where a redacted call takes the place of the one that was kept; the only way in which a finished call
/// changes.
public interface RedactedCallStore {
    /// Keeps what the call says now in place of what it said; inside a unit of work. What was counted, agreed
    /// and timed is as it was.
    void redact(CallRecord call);
}
