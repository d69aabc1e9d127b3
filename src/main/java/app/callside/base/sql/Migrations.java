package app.callside.base.sql;

import app.callside.base.sql.events.Events;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// Numbered SQL files that bring a store of any earlier version to today's schema; forward only.
final class Migrations implements Events.Schema {
    /// The one that gave the store its place for the end of the journal.
    static final int WITH_EVENTS = 23;
    /// The newest migration there is. Flyway, which takes longer to look than the rest of a start, is
    /// asked only where a store has another.
    static final int NEWEST = 32;

    private final Connection owner;
    private final DataSource connections;
    private final BeforeMigration before;
    private final boolean newerToo;

    /// What is done before a store that holds something is migrated.
    @FunctionalInterface
    public interface BeforeMigration {
        /// @param owner the store's owner
        /// @param schema number of the newest migration that it has
        void prepare(Connection owner, int schema) throws SQLException;
    }

    /// @param newerToo whether a store that a newer program wrote is read as far as this one can
    Migrations(Connection owner, DataSource connections, BeforeMigration before, boolean newerToo) {
        this.owner = owner;
        this.newerToo = newerToo;
        this.before = before;
        this.connections = connections;
    }

    private FluentConfiguration configuration() {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(connections)
                .locations("classpath:app/callside/db")
                .cleanDisabled(true);
    }

    /// @throws Refused when the store was written by a newer program; nothing is changed then
    void refuseNewer() throws SQLException {
        if (!newerToo && number() > NEWEST) throw new Refused(Fault.of("store.newer"));
    }

    @Override
    public int number() throws SQLException {
        try (Statement statement = owner.createStatement()) {
            try (ResultSet table = statement.executeQuery(
                    "select count(*) from information_schema.tables where table_name = 'flyway_schema_history'")) {
                table.next();
                if (table.getInt(1) == 0) return 0;
            }
            try (ResultSet row = statement.executeQuery("""
                    select coalesce(max(cast("version" as integer)), 0) from "flyway_schema_history"
                    where "success" and "version" is not null
                    """)) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    @Override
    public void upTo(int target) throws SQLException {
        if (number() < target)
            migrate(configuration().target(Integer.toString(target)).load());
    }

    @Override
    public boolean isUpToDate() throws SQLException {
        int number = number();
        return number == NEWEST || newerToo && number > NEWEST;
    }

    @Override
    public void upToDate() throws SQLException {
        if (!isUpToDate()) migrate(configuration().target("latest").load());
    }

    /// @throws Refused when a step fails
    private void migrate(Flyway flyway) throws SQLException {
        int schema = number();
        if (schema > 0) before.prepare(owner, schema);
        try {
            flyway.migrate();
        } catch (FlywayException failed) {
            throw refused(failed);
        }
    }

    private static Refused refused(FlywayException failed) {
        return new Refused(
                Fault.of("store.migration", String.valueOf(failed.getMessage())).because(failed));
    }
}
