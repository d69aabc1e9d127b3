package app.callside.review.ui;

import app.callside.deck.CallKind;

/// How the points of a must-say list are called on the screen.
@FunctionalInterface
public interface PointNames {
    /// The words for a point of that kind of call.
    ///
    /// @param id as the call has it
    String label(CallKind kind, String id);
}
