package app.callside.base.sql.events;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/// What H2 calls for each row that is put or removed, so that no statement anywhere is forgotten by the
/// journal.
public final class RowWatch implements Trigger {
    private static final ThreadLocal<@Nullable EventLog> LISTENING = new ThreadLocal<>();
    private static final String PREFIX = "WATCH_";

    private String table = "";

    /// From now on the rows that this thread changes are told.
    static void listen(EventLog log) {
        LISTENING.set(log);
    }

    static void stop() {
        LISTENING.remove();
    }

    /// Watches every table that is not watched yet.
    static void attach(Connection owner, Set<String> tables) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (String table : tables)
                statement.execute("create trigger if not exists \"" + PREFIX + table
                        + "\" after insert, update, delete on \"" + table + "\" for each row call '"
                        + RowWatch.class.getName() + "'");
        }
    }

    /// Lets go of every table, so that a migration may change them.
    static void detach(Connection owner, Set<String> tables) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (String table : tables) statement.execute("drop trigger if exists \"" + PREFIX + table + "\"");
        }
    }

    @Override
    public void init(Connection connection, String schema, String trigger, String tableName, boolean before, int type) {
        table = tableName;
    }

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        EventLog log = LISTENING.get();
        if (log == null) return; // the owner's own statements: a replay, a migration
        try {
            log.changed(table, before, after);
        } catch (IOException full) {
            throw new SQLException("The journal of events can't be written", full);
        }
    }
}
