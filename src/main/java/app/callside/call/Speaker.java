package app.callside.call;

/// Whose words a line of notes holds.
public enum Speaker {
    COLLECTOR,
    CUSTOMER
}
