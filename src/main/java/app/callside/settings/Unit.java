package app.callside.settings;

/// In what a rule is counted.
public enum Unit {
    NONE,
    TIME,
    SECONDS,
    MINUTES,
    DAYS,
    WORKING_DAYS,
    YEARS,
    PERCENT,
    LETTERS,
    MONEY
}
