package app.callside.call.store;

import app.callside.base.sql.Database;
import app.callside.call.Disposition;
import app.callside.call.DispositionStore;
import app.callside.call.OwnDisposition;
import java.util.List;

/// Table `own_disposition` in H2 or PostgreSQL.
public final class JdbcDispositionStore implements DispositionStore {
    private final Database database;

    public JdbcDispositionStore(Database database) {
        this.database = database;
    }

    @Override
    public List<OwnDisposition> all() {
        return database.read(h -> h.createQuery("select * from own_disposition order by ordinal")
                .map((row, _) -> new OwnDisposition(
                        row.getString("code"),
                        row.getString("words"),
                        Disposition.valueOf(row.getString("counts_as")),
                        row.getBoolean("retired")))
                .list());
    }

    @Override
    public void add(OwnDisposition added) {
        database.write(h -> h.createUpdate("""
                        insert into own_disposition (code, ordinal, words, counts_as, retired)
                        select :code, coalesce(max(ordinal), 0) + 1, :words, :countsAs, :retired from own_disposition
                        """)
                .bind("code", added.code())
                .bind("words", added.words())
                .bind("countsAs", added.countsAs().name())
                .bind("retired", added.retired())
                .execute());
    }

    @Override
    public void change(OwnDisposition changed) {
        database.write(
                h -> h.createUpdate("update own_disposition set words = :words, retired = :retired where code = :code")
                        .bind("code", changed.code())
                        .bind("words", changed.words())
                        .bind("retired", changed.retired())
                        .execute());
    }
}
