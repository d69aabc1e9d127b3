package app.callside.base.sql;

import app.callside.base.sql.events.TransactionLog;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The store's SQL on a PostgreSQL that lives as long as a test. */
public final class EmbeddedPostgresEngine implements Engine {
    private final EmbeddedPostgres server;

    private EmbeddedPostgresEngine(EmbeddedPostgres server) {
        this.server = server;
    }

    /** A fresh, migrated store. */
    public static Database open() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
        try (Connection owner = server.getPostgresDatabase().getConnection()) {
            new Migrations(owner, server.getPostgresDatabase(), (_, _) -> {}, false).upToDate();
        } catch (SQLException broken) {
            throw new IOException(broken);
        }
        OpenStore store = new OpenStore(new EmbeddedPostgresEngine(server), TransactionLog.NONE, List.of());
        return new Database(() -> store);
    }

    @Override
    public DataSource connections() {
        return server.getPostgresDatabase();
    }

    /** PostgreSQL forces every commit by itself. */
    @Override
    public void forceToDisk() {}

    /// A server is backed up by whoever runs it.
    @Override
    public void backUp(Path zip) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void abandon() {}

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException leaving) {
            throw new UncheckedIOException(leaving);
        }
    }
}
