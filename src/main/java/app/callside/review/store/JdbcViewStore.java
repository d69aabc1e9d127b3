package app.callside.review.store;

import app.callside.base.sql.Database;
import app.callside.review.NarrowingText;
import app.callside.review.SavedView;
import app.callside.review.Span;
import app.callside.review.ViewStore;
import java.util.List;

/// Named views in H2 or PostgreSQL.
public final class JdbcViewStore implements ViewStore {
    private final Database database;

    public JdbcViewStore(Database database) {
        this.database = database;
    }

    @Override
    public List<SavedView> all() {
        return database.read(h -> h.createQuery("select * from saved_view order by name")
                .map((row, _) -> new SavedView(
                        row.getString("name"),
                        NarrowingText.read(row.getString("content")),
                        Span.valueOf(row.getString("reach")),
                        row.getString("made_by")))
                .list());
    }

    @Override
    public void keep(SavedView view) {
        drop(view.name());
        database.write(h -> h.createUpdate(
                        "insert into saved_view (name, content, reach, made_by) values (:name, :content, :reach, :by)")
                .bind("name", view.name())
                .bind("content", NarrowingText.write(view.filter()))
                .bind("reach", view.reach().name())
                .bind("by", view.by())
                .execute());
    }

    @Override
    public void drop(String name) {
        database.write(h -> h.createUpdate("delete from saved_view where name = :name")
                .bind("name", name)
                .execute());
    }
}
