package app.callside.welcome;

/// What the guide can see of what was really done.
public enum Sign {
    /// A customer is on the call desk.
    PREPARED,
    /// A call is going on, up to its end in the recap.
    CALLING,
    /// It is known who is on the line.
    CONFIRMED,
    /// A point of the must-say list was ticked by hand.
    TICKED,
    /// A card has surfaced from what was typed.
    CARD_UP,
    /// A card was used.
    CARD_USED,
    /// A promise was heard in the notes and is on offer.
    PROMISE_HEARD,
    /// A promise is among what was agreed.
    PROMISED,
    /// What was agreed is on the screen, to be read back.
    RECAP,
    /// A call was finished since the guide began; stays true whatever comes after.
    FINISHED,
    /// The screen of promises is shown.
    PROMISES
}
