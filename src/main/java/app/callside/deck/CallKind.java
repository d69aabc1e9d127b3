package app.callside.deck;

/// The kinds of call that differ in what is said.
public enum CallKind {
    COURTESY,
    FIRST_CALL,
    FOLLOW_UP,
    PROMISE_DUE,
    BROKEN_PROMISE,
    ESCALATION,
    VOICEMAIL
}
