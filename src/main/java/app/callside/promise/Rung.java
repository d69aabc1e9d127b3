package app.callside.promise;

/// What to ask for, from the best downwards.
public enum Rung {
    PAID_IN_FULL,
    PART_TODAY_AND_PLAN,
    PROMISE_A_DATE,
    CALL_BACK;

    /// The rung to go to when this one is refused; the last one stays.
    public Rung next() {
        return this == CALL_BACK ? CALL_BACK : values()[ordinal() + 1];
    }
}
