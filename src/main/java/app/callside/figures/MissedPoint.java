package app.callside.figures;

import app.callside.deck.CallKind;

/// A point that has to be said on a kind of call, and how often it was not.
///
/// @param label as the deck calls it
/// @param calls of that kind on which it had to be said
/// @param missed of them without it
public record MissedPoint(CallKind kind, String point, String label, int calls, int missed) {}
