package app.callside.erasure;

/// What an erasure has done.
///
/// @param calls that were blanked and sealed anew
/// @param rows that were blanked beside them
/// @param byHand what is left for a person to look through
public record Erased(int calls, int rows, Preview.ByHand byHand) {}
