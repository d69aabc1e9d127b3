package app.callside.base.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/// Writes a table row by row; what was written is not kept in memory.
public interface TableWriter extends Closeable {
    /// @param cells one for each column
    void row(List<Cell> cells) throws IOException;

    /// What all rows come to; below the last row, once.
    void totals(List<Total> totals) throws IOException;

    /// Something that all rows come to.
    ///
    /// @param line in words, for whoever reads
    /// @param name of the number, where it stands in a cell of its own
    record Total(String line, String name, Cell value) {}
}
