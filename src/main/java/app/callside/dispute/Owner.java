package app.callside.dispute;

/// Whose turn it is.
public enum Owner {
    US,
    THEM
}
