package app.callside.erasure;

/// What an erasure has done.
///
/// @param calls that were blanked and sealed anew
/// @param rows that were blanked beside them
/// @param isCleared whether nothing of them is left in journals, drafts and the index of calls; what is,
///     goes at the next start
/// @param byHand what is left for a person to look through
public record Erased(int calls, int rows, boolean isCleared, Preview.ByHand byHand) {}
