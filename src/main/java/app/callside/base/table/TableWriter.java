package app.callside.base.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/// Writes a table row by row; what was written is not kept in memory.
public interface TableWriter extends Closeable {
    /// @param cells one for each column
    void row(List<Cell> cells) throws IOException;

    /// What all rows come to, a line each; below the last row, once.
    void totals(List<String> lines) throws IOException;
}
