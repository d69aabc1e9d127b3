package app.callside.rehearse;

/// How one held oneself while speaking; it can be heard.
public enum Stance {
    SITTING,
    STANDING
}
