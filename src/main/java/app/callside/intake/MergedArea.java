package app.callside.intake;

import java.util.Optional;
import java.util.OptionalInt;

/// Cells made one; only the first of them holds what all of them show.
///
/// @param fromRow 1-based
/// @param column 0-based, of the cell that holds the text
record MergedArea(int fromRow, int toRow, int column) {
    /// As the workbook writes it: `A3:A7`. Empty when the text is no area.
    static Optional<MergedArea> of(String area) {
        int colon = area.indexOf(':');
        if (colon < 0) return Optional.empty();
        OptionalInt column = CellAddress.column(area);
        OptionalInt from = CellAddress.row(area.substring(0, colon));
        OptionalInt to = CellAddress.row(area.substring(colon + 1));
        if (column.isEmpty() || from.isEmpty() || to.isEmpty()) return Optional.empty();
        return Optional.of(new MergedArea(from.getAsInt(), to.getAsInt(), column.getAsInt()));
    }

    int rows() {
        return toRow - fromRow + 1;
    }
}
