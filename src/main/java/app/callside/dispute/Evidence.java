package app.callside.dispute;

import app.callside.documents.DocumentKind;

/// A document that decides a dispute.
public record Evidence(DocumentKind kind, State state) {
    /// How far it is.
    public enum State {
        REQUIRED,
        REQUESTED,
        RECEIVED;

        /// The state after this one; the first after the last.
        public State next() {
            return values()[(ordinal() + 1) % values().length];
        }
    }

    public Evidence as(State other) {
        return new Evidence(kind, other);
    }
}
