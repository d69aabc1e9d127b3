package app.callside.intake;

import app.callside.base.text.Legible;
import java.util.List;

/// One row of a table.
///
/// @param line where it starts in the file, 1-based, as an editor counts lines
record Row(long line, List<String> cells) {
    Row {
        cells = List.copyOf(cells);
    }

    /// Stripped of space of every kind, and of what [Legible] leaves out; empty beyond the end of the row.
    String cell(int column) {
        return column < cells.size() ? Blank.stripped(Legible.text(cells.get(column))) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(cell -> Blank.stripped(cell).isEmpty());
    }
}
