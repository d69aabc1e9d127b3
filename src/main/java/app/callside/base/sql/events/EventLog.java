package app.callside.base.sql.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// Writes each transaction of a store into the journal before the store commits it. All of it runs on the
/// store's writing thread.
public final class EventLog implements TransactionLog {
    /// Rows beyond this many bytes are written while the transaction still goes on.
    private static final int PART = 1024 * 1024;

    private final EventJournal journal;
    private final TableShapes tables;
    private final Clock clock;
    private @Nullable Chain chain;
    private RowChanges changes = new RowChanges();
    private @Nullable Head sealed;

    EventLog(EventJournal journal, TableShapes tables, Clock clock) {
        this.journal = journal;
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public void begin() {
        try {
            chain = journal.begin();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        changes = new RowChanges();
        sealed = null;
        RowWatch.listen(this);
    }

    void changed(String table, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws IOException, SQLException {
        TableShape shape = tables.of(table);
        if (after == null) {
            if (before != null) changes.remove(shape, before);
        } else {
            if (before != null && !shape.isSameRow(before, after)) changes.remove(shape, before);
            changes.put(shape, after);
        }
        if (changes.size() > PART && chain != null) journal.part(chain, changes.take());
    }

    @Override
    public void seal(Connection connection) throws SQLException {
        if (chain == null || changes.isEmpty()) return;
        try {
            Head end = journal.end(chain, changes.take(), clock.instant());
            write(connection, end);
            sealed = end;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public void committed() {
        RowWatch.stop();
        if (sealed != null) journal.settle(sealed);
        chain = null;
    }

    @Override
    public void undo() {
        RowWatch.stop();
        try {
            if (chain != null) journal.undo();
        } catch (IOException later) {
            // tried again before the next transaction is begun
            LoggerFactory.getLogger(EventLog.class).warn("The journal could not take a transaction back", later);
        }
        chain = null;
    }

    @Override
    public boolean isSealed() {
        return sealed != null;
    }

    @Override
    public void leave() {
        RowWatch.stop();
        chain = null;
    }

    @Override
    public boolean isIn(Connection connection) throws SQLException {
        return sealed != null && read(connection).equals(sealed);
    }

    @Override
    public void tidy(long sequence) {
        try {
            journal.beginFile();
            journal.dropUpTo(sequence);
        } catch (IOException full) {
            // it goes on in a larger file, and the old ones go after the next backup
            LoggerFactory.getLogger(EventLog.class).warn("The journal could not be tidied", full);
        }
    }

    /// The end of the chain as the store knows it.
    public static Head read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select sequence, hash from event_head where id = 1")) {
            return row.next() ? new Head(row.getLong(1), row.getString(2)) : Head.START;
        }
    }

    static void write(Connection connection, Head head) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("update event_head set sequence = ?, hash = ? where id = 1")) {
            statement.setLong(1, head.sequence());
            statement.setString(2, head.hash());
            statement.executeUpdate();
        }
    }

    @Override
    public void close() {
        try {
            journal.close();
        } catch (IOException leaving) {
            LoggerFactory.getLogger(EventLog.class).warn("The journal of events closed with a complaint", leaving);
        }
    }
}
