package app.callside.intake;

/// A cell that keeps its row from being imported.
///
/// @param line of the row in the file, 1-based
/// @param column header of the column as written
/// @param found what the cell holds, or its beginning; may be empty
public record RowFault(long line, String column, String found, Expected expected) {}
