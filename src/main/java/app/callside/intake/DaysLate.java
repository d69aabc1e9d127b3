package app.callside.intake;

/// A band of days past due, as the columns of a summary report are headed. A band that starts at 0 holds what falls due
/// on the day of the report too, and in some packages all that is not due yet.
///
/// @param from first day of the band, [#OPEN_START] in a band without beginning
/// @param to last day of the band, [#OPEN_END] in a band without end
record DaysLate(int from, int to) {
    static final int OPEN_START = Integer.MIN_VALUE;
    static final int OPEN_END = Integer.MAX_VALUE;
    /// Not due yet.
    static final DaysLate CURRENT = new DaysLate(OPEN_START, 0);
    /// The report does not say how old it is.
    static final DaysLate UNTOLD = new DaysLate(OPEN_START, OPEN_END);

    DaysLate {
        if (from > to) throw new IllegalArgumentException("A band ends before it begins: " + from + " to " + to);
    }

    boolean isCurrent() {
        return to <= 0;
    }

    boolean isUntold() {
        return equals(UNTOLD);
    }
}
