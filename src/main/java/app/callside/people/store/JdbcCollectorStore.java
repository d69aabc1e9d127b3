package app.callside.people.store;

import app.callside.base.sql.Database;
import app.callside.people.Collector;
import app.callside.people.CollectorStore;
import app.callside.people.Role;
import java.util.List;

/// Collectors in H2 or PostgreSQL.
public final class JdbcCollectorStore implements CollectorStore {
    private final Database database;

    public JdbcCollectorStore(Database database) {
        this.database = database;
    }

    @Override
    public List<Collector> all() {
        return database.read(h -> h.createQuery("select * from collector order by id")
                .map((row, _) -> new Collector(row.getString("name"), Role.valueOf(row.getString("role"))))
                .list());
    }

    @Override
    public void add(Collector collector) {
        if (all().stream().anyMatch(known -> known.name().equals(collector.name()))) return;
        database.write(h -> h.createUpdate("insert into collector (name, role) values (:name, :role)")
                .bind("name", collector.name())
                .bind("role", collector.role().name())
                .execute());
    }
}
