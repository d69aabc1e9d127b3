package app.callside.base.sql;

import app.callside.base.sql.events.EventLog;
import app.callside.base.sql.events.Events;
import app.callside.base.sql.events.Head;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;

/// A copy of a store, opened beside it to see what is in it and to enter what it lacks.
public final class StoreCopy implements AutoCloseable {
    private final Connection owner;
    private final JdbcConnectionPool owners;
    private final Migrations migrations;
    private final Events events;

    private StoreCopy(Connection owner, JdbcConnectionPool owners, Migrations migrations, Events events) {
        this.owner = owner;
        this.owners = owners;
        this.migrations = migrations;
        this.events = events;
    }

    /// @param store the store that it is a copy of
    /// @param folder where the copy lies
    /// @param fresh whether an empty one is made
    public static StoreCopy open(StorePlace store, Path folder, boolean fresh) throws SQLException {
        String url = EmbeddedH2.url(folder, fresh, store);
        Connection owner = EmbeddedH2.owner(url, store);
        JdbcConnectionPool owners = JdbcConnectionPool.create(url, EmbeddedH2.OWNER, store.words());
        return new StoreCopy(
                owner,
                owners,
                new Migrations(owner, owners, (_, _) -> {}, false),
                new Events(store.events(), store.secrecy(), store.disk(), store.clock()));
    }

    public Connection owner() {
        return owner;
    }

    public int schema() throws SQLException {
        return migrations.number();
    }

    /// Its end of the chain; the start for a store from before there was one.
    public Head head() throws SQLException {
        return schema() < Migrations.WITH_EVENTS ? Head.START : EventLog.read(owner);
    }

    /// Enters transactions of the store's journal that it lacks.
    ///
    /// @return how many
    public long enter(Head upTo) throws SQLException, IOException {
        return events.enterInto(owner, migrations, upTo, head());
    }

    /// Reads each value of each row, so that no damaged piece of the file stays unread.
    public void readEverything() throws SQLException {
        for (String table : tables()) {
            try (Statement statement = owner.createStatement();
                    ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) for (int column = 1; column <= columns; column++) rows.getString(column);
            }
        }
    }

    private List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select table_name from information_schema.tables
                        where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'
                        """)) {
            while (rows.next()) tables.add(rows.getString(1));
        }
        return tables;
    }

    @Override
    public void close() throws SQLException {
        owners.dispose();
        try (owner;
                Statement statement = owner.createStatement()) {
            statement.execute("checkpoint sync");
            statement.execute("shutdown");
        }
    }
}
