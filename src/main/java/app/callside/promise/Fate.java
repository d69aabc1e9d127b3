package app.callside.promise;

/// What became of a promise as of a day.
public enum Fate {
    OPEN,
    DUE_TODAY,
    KEPT,
    PART_KEPT,
    BROKEN;

    /// True once its day and grace are over, or the money is there.
    public boolean isMatured() {
        return this == KEPT || this == PART_KEPT || this == BROKEN;
    }

    public boolean isFailed() {
        return this == PART_KEPT || this == BROKEN;
    }
}
