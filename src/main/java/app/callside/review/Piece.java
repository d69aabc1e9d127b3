package app.callside.review;

/// A stretch of text that was searched for, or lies between two such stretches.
///
/// @param found true where a searched word stands
public record Piece(String text, boolean found) {}
