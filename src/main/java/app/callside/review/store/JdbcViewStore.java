package app.callside.review.store;

import app.callside.base.sql.Database;
import app.callside.review.NarrowingText;
import app.callside.review.SavedView;
import app.callside.review.Span;
import app.callside.review.ViewStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/// Named views in H2 or PostgreSQL.
public final class JdbcViewStore implements ViewStore {
    private final Database database;

    public JdbcViewStore(Database database) {
        this.database = database;
    }

    @Override
    public List<SavedView> all() {
        List<SavedView> all = new ArrayList<>();
        database.read(h -> h.createQuery("select * from saved_view order by name")
                .map((row, _) -> view(row).map(all::add))
                .list());
        return all;
    }

    /// One that can't be read, because a later program has written it, does not take the others away.
    private static Optional<SavedView> view(ResultSet row) throws SQLException {
        try {
            return Optional.of(new SavedView(
                    row.getString("name"),
                    NarrowingText.read(row.getString("content")),
                    Span.valueOf(row.getString("reach")),
                    row.getString("made_by")));
        } catch (IllegalArgumentException foreign) {
            LoggerFactory.getLogger(JdbcViewStore.class).warn("A named view can't be read", foreign);
            return Optional.empty();
        }
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
