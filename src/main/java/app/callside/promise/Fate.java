package app.callside.promise;

/// What became of a promise as of a day.
public enum Fate {
    OPEN,
    DUE_TODAY,
    KEPT,
    PART_KEPT,
    BROKEN;

    public boolean isFailed() {
        return this == PART_KEPT || this == BROKEN;
    }
}
