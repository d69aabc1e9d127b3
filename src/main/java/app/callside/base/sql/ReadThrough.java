package app.callside.base.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.Handle;

/// Reads each value of each row of an embedded store in small strokes while nobody needs it, so that a
/// damaged piece of the file is found before somebody wants what lies in it.
public final class ReadThrough {
    private static final int STROKE = 500;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private final Database database;

    public ReadThrough(Database database) {
        this.database = database;
    }

    /// @param goOn asked between the strokes
    /// @return how many rows were read
    /// @throws app.callside.base.work.Refused when a piece of the file is not as it was written
    public long run(BooleanSupplier goOn) {
        long rows = 0;
        for (String table : database.read(ReadThrough::tables)) {
            long last = Long.MIN_VALUE;
            while (true) {
                if (!goOn.getAsBoolean()) return rows;
                Stroke stroke = stroke(table, last);
                rows += stroke.rows();
                if (stroke.rows() < STROKE) break;
                last = stroke.last();
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
        return rows;
    }

    private static List<String> tables(Handle handle) {
        return handle.createQuery("""
                        select table_name from information_schema.tables
                        where table_schema = 'PUBLIC' and table_type = 'BASE TABLE' order by table_name
                        """).mapTo(String.class).list();
    }

    /// @param last number of the last row that was read
    private record Stroke(int rows, long last) {}

    /// Rows by H2's own number of them.
    private Stroke stroke(String table, long after) {
        String sql = "select _rowid_, t.* from \"" + table + "\" t where _rowid_ > :after order by _rowid_ fetch first "
                + STROKE + " rows only";
        return database.read(handle ->
                handle.createQuery(sql).bind("after", after).scanResultSet((results, _) -> read(results.get(), after)));
    }

    private static Stroke read(ResultSet rows, long after) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        int count = 0;
        long last = after;
        while (rows.next()) {
            last = rows.getLong(1);
            for (int column = 2; column <= columns; column++) rows.getString(column);
            count++;
        }
        return new Stroke(count, last);
    }
}
