package app.callside.base.sql;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;

/// Numbered SQL files that bring a store of any earlier version to today's schema; forward only.
final class Migrations {
    private Migrations() {}

    /// @throws Refused when the store was written by a newer program, or a step fails; nothing is changed then
    static void bringUpToDate(String url, String user, String word) {
        Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(url, user, word)
                .locations("classpath:app/callside/db")
                .cleanDisabled(true)
                .load();
        try {
            boolean newer = Arrays.stream(flyway.info().applied())
                    .anyMatch(step -> step.getState() == MigrationState.FUTURE_SUCCESS);
            if (newer) throw new Refused(Fault.of("store.newer"));
            flyway.migrate();
        } catch (FlywayException failed) {
            throw new Refused(Fault.of("store.migration", String.valueOf(failed.getMessage()))
                    .because(failed));
        }
    }
}
