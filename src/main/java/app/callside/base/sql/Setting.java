package app.callside.base.sql;

import java.util.Optional;

/// One named value of table `setting`.
public final class Setting {
    private final Database database;
    private final String name;

    public Setting(Database database, String name) {
        this.database = database;
        this.name = name;
    }

    public Optional<String> read() {
        return database.read(h -> h.createQuery("select content from setting where name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findFirst());
    }

    /// Keeps a value in place of the one before; inside a unit of work.
    public void keep(String content) {
        database.write(h -> {
            h.createUpdate("delete from setting where name = :name")
                    .bind("name", name)
                    .execute();
            return h.createUpdate("insert into setting (name, content) values (:name, :content)")
                    .bind("name", name)
                    .bind("content", content)
                    .execute();
        });
    }
}
