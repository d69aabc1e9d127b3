package app.callside.people.store;

import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.base.sql.Setting;
import app.callside.people.Role;
import app.callside.people.User;
import app.callside.people.UserStore;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Users in H2 or PostgreSQL.
public final class JdbcUserStore implements UserStore {
    private static final String RECOVERY = "sign-in.recovery";

    private final Database database;

    public JdbcUserStore(Database database) {
        this.database = database;
    }

    @Override
    public List<User> all() {
        return database.read(h -> h.createQuery("select * from desk_user order by id")
                .map((row, _) -> new User(
                        row.getString("name"),
                        Role.valueOf(row.getString("role")),
                        row.getString("phone"),
                        Optional.ofNullable(row.getString("secret")),
                        row.getBoolean("must_change"),
                        row.getBoolean("active")))
                .list());
    }

    @Override
    public void add(User user, Instant at) {
        database.write(h -> h.createUpdate("""
                        insert into desk_user
                            (name, name_plain, role, phone, secret, must_change, active, refused, added_at)
                        values (:name, :plain, :role, :phone, :secret, :change, :active, 0, :at)
                        """)
                .bind("name", user.name())
                .bind("plain", plain(user.name()))
                .bind("role", user.role().name())
                .bind("phone", user.phone())
                .bind("secret", user.secret().orElse(null))
                .bind("change", user.mustChange())
                .bind("active", user.active())
                .bind("at", Column.instant(at))
                .execute());
    }

    @Override
    public void keep(String name, User now) {
        database.write(h -> h.createUpdate("""
                        update desk_user set name = :name, name_plain = :plain, role = :role, phone = :phone,
                            secret = :secret, must_change = :change, active = :active
                        where name_plain = :before
                        """)
                                .bind("name", now.name())
                                .bind("plain", plain(now.name()))
                                .bind("role", now.role().name())
                                .bind("phone", now.phone())
                                .bind("secret", now.secret().orElse(null))
                                .bind("change", now.mustChange())
                                .bind("active", now.active())
                                .bind("before", plain(name))
                                .execute()
                        == 1
                ? now
                : unknown(name));
    }

    /// What is kept for nobody would be lost without a word.
    private static User unknown(String name) {
        throw new IllegalStateException("Nobody is called " + name);
    }

    @Override
    public Refusals refusals(String name) {
        return database.read(h -> h.createQuery("select refused, wait_until from desk_user where name_plain = :name")
                .bind("name", plain(name))
                .map((row, _) -> new Refusals(
                        row.getInt("refused"),
                        Optional.ofNullable(row.getObject("wait_until", java.time.OffsetDateTime.class))
                                .map(java.time.OffsetDateTime::toInstant)))
                .findFirst()
                .orElseThrow());
    }

    @Override
    public void keep(String name, Refusals refusals) {
        database.write(h -> h.createUpdate(
                        "update desk_user set refused = :count, wait_until = :until where name_plain = :name")
                .bind("count", refusals.count())
                .bind("until", refusals.until().map(Column::instant).orElse(null))
                .bind("name", plain(name))
                .execute());
    }

    @Override
    public Optional<String> recovery() {
        return new Setting(database, RECOVERY).read();
    }

    @Override
    public void keepRecovery(String secret) {
        new Setting(database, RECOVERY).keep(secret);
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
