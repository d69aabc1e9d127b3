package app.callside.sample.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// New rows of one table, sent to the database a thousand at a time.
final class TableBatch implements AutoCloseable {
    private static final int ROWS = 1000;

    private final PreparedStatement insert;
    private final boolean numbered;
    private final List<Long> numbers = new ArrayList<>();
    private int waiting;

    private TableBatch(PreparedStatement insert, boolean numbered) {
        this.insert = insert;
        this.numbered = numbered;
    }

    /// @param columns their names, in the order of the values to come
    static TableBatch of(Connection connection, String table, String columns) throws SQLException {
        return new TableBatch(connection.prepareStatement(statement(table, columns)), false);
    }

    /// Of a table whose rows get a number in their column `id`.
    static TableBatch numbered(Connection connection, String table, String columns) throws SQLException {
        return new TableBatch(connection.prepareStatement(statement(table, columns), new String[] {"id"}), true);
    }

    private static String statement(String table, String columns) {
        int count = columns.split(",").length;
        String places = String.join(", ", Collections.nCopies(count, "?"));
        return "insert into " + table + " (" + columns + ") values (" + places + ")";
    }

    void add(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) insert.setObject(i + 1, values[i]);
        insert.addBatch();
        if (++waiting == ROWS) flush();
    }

    private void flush() throws SQLException {
        if (waiting == 0) return;
        insert.executeBatch();
        waiting = 0;
        if (!numbered) return;
        try (ResultSet keys = insert.getGeneratedKeys()) {
            while (keys.next()) numbers.add(keys.getLong(1));
        }
    }

    /// Sends what waits; gives the numbers of all rows in the order in which they were added.
    List<Long> finish() throws SQLException {
        flush();
        return List.copyOf(numbers);
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
