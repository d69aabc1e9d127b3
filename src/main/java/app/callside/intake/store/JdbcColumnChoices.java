package app.callside.intake.store;

import app.callside.base.sql.Database;
import app.callside.intake.ColumnChoices;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

/// Column choices in a table of their own.
public final class JdbcColumnChoices implements ColumnChoices {
    private final Database database;
    private final Clock clock;

    public JdbcColumnChoices(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<String> columns(String headers) {
        return database.read(h -> h.createQuery("select columns from column_choice where headers = :headers")
                .bind("headers", headers)
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public void keep(String headers, String columns) {
        database.write(h -> {
            h.createUpdate("delete from column_choice where headers = :headers")
                    .bind("headers", headers)
                    .execute();
            return h.createUpdate(
                            "insert into column_choice (headers, columns, used_at) values (:headers, :columns, :now)")
                    .bind("headers", headers)
                    .bind("columns", columns)
                    .bind("now", OffsetDateTime.now(clock))
                    .execute();
        });
    }
}
