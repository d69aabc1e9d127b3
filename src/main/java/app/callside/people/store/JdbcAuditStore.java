package app.callside.people.store;

import app.callside.base.sql.Database;
import app.callside.people.AuditEntry;
import app.callside.people.AuditStore;
import app.callside.people.Deed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.statement.Query;

/// The audit trail in H2 or PostgreSQL; there is no statement here that changes an entry.
public final class JdbcAuditStore implements AuditStore {
    private static final String FITS = """
            where (:deed = '' or deed = :deed)
              and (:words = '' or lower(by_name) like :like or lower(subject) like :like or lower(details) like :like)
            """;
    private static final int FETCHED = 1000;

    private final Database database;

    public JdbcAuditStore(Database database) {
        this.database = database;
    }

    @Override
    public AuditEntry.Head headForUpdate() {
        return database.write(h -> head(h.createQuery("select number, hash from audit_head where id = 1 for update")));
    }

    @Override
    public AuditEntry.Head head() {
        return database.read(h -> head(h.createQuery("select number, hash from audit_head where id = 1")));
    }

    private static AuditEntry.Head head(Query query) {
        return query.map((row, _) -> new AuditEntry.Head(row.getLong("number"), row.getString("hash")))
                .findFirst()
                .orElse(new AuditEntry.Head(-1, "")); // somebody took it away: nothing agrees with it
    }

    @Override
    public void add(AuditEntry entry) {
        database.write(h -> {
            h.createUpdate("""
                            insert into audit_entry (number, at_ms, by_name, by_role, deed, subject, details, hash_before, hash)
                            values (:number, :at, :by, :role, :deed, :subject, :details, :before, :hash)
                            """)
                    .bind("number", entry.number())
                    .bind("at", entry.at().toEpochMilli())
                    .bind("by", entry.by())
                    .bind("role", entry.role())
                    .bind("deed", entry.deed().name())
                    .bind("subject", entry.subject())
                    .bind("details", entry.details())
                    .bind("before", entry.before())
                    .bind("hash", entry.hash())
                    .execute();
            return h.createUpdate("update audit_head set number = :number, hash = :hash where id = 1")
                    .bind("number", entry.number())
                    .bind("hash", entry.hash())
                    .execute();
        });
    }

    @Override
    public List<AuditEntry> page(Optional<Deed> deed, String words, int offset, int limit) {
        return database.read(h -> narrowed(
                        h.createQuery("select * from audit_entry " + FITS
                                + "order by number desc offset :offset rows fetch next :limit rows only"),
                        deed,
                        words)
                .bind("offset", offset)
                .bind("limit", limit)
                .map((row, _) -> row(row))
                .list()
                .stream()
                .flatMap(row -> row.entry().stream())
                .toList());
    }

    @Override
    public int count(Optional<Deed> deed, String words) {
        return database.read(h -> narrowed(h.createQuery("select count(*) from audit_entry " + FITS), deed, words)
                .mapTo(Integer.class)
                .one());
    }

    private static Query narrowed(Query query, Optional<Deed> deed, String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        return query.bind("deed", deed.map(Deed::name).orElse(""))
                .bind("words", plain)
                .bind("like", "%" + plain + "%");
    }

    @Override
    public void each(Consumer<Row> reader) {
        database.read(h -> {
            h.createQuery("select * from audit_entry order by number")
                    .setFetchSize(FETCHED)
                    .map((row, _) -> row(row))
                    .forEach(reader);
            return true;
        });
    }

    private static Row row(ResultSet row) throws SQLException {
        String deed = row.getString("deed");
        Optional<Deed> known = Arrays.stream(Deed.values())
                .filter(one -> one.name().equals(deed))
                .findFirst();
        if (known.isEmpty()) return new Row(row.getLong("number"), Optional.empty());
        return new Row(
                row.getLong("number"),
                Optional.of(new AuditEntry(
                        row.getLong("number"),
                        Instant.ofEpochMilli(row.getLong("at_ms")),
                        row.getString("by_name"),
                        row.getString("by_role"),
                        known.get(),
                        row.getString("subject"),
                        row.getString("details"),
                        row.getString("hash_before"),
                        row.getString("hash"))));
    }
}
