package app.callside.promise;

/// What became of a payment that was promised, as of a day.
public enum Fate {
    OPEN,
    DUE_TODAY,
    /// came in full by its last day
    KEPT,
    /// came in full, but later
    LATE,
    PART_KEPT,
    BROKEN,
    CANCELLED,
    REPLACED;

    /// Its last day has gone by and money is missing, or was when a later promise took its place.
    public boolean isFailed() {
        return this == PART_KEPT || this == BROKEN;
    }

    /// Whether it counts against the customer's word: not in full by its last day.
    public boolean isBroken() {
        return isFailed() || this == LATE;
    }

    /// Whether it is settled, one way or the other, so that the kept rate can count it once its last day is there.
    boolean isMatured() {
        return this == KEPT || isBroken();
    }
}
