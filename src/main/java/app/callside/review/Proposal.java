package app.callside.review;

/// A call that is worth a look.
public record Proposal(CallRow call, Why why) {
    /// What speaks for it; those that stand first are the first to be looked at.
    public enum Why {
        /// What was promised on it was not kept.
        BROKEN_PROMISE,
        /// A rule was overridden for it, or for what was agreed on it.
        OVERRIDE,
        /// They had the right person on the line, and nothing came of it.
        NO_COMMITMENT,
        /// It went on longer than others.
        LONG,
        /// Nothing but that it was drawn: what is looked for is not all there is.
        RANDOM
    }
}
