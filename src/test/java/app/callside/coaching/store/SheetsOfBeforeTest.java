package app.callside.coaching.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.base.sql.Database;
import app.callside.coaching.SheetTemplate;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store of the time when there was one score sheet. */
@Tag("R3")
class SheetsOfBeforeTest {
    @TempDir
    Path folder;

    @Test
    void theOneSheetBecomesTheFirstOfSeveralAndKeepsItsEditions() throws Exception {
        String url = "jdbc:h2:file:" + folder.toAbsolutePath() + "/callside";
        try (Connection owner = DriverManager.getConnection(url, "callside_owner", "callside")) {
            Flyway.configure()
                    .dataSource(url, "callside_owner", "callside")
                    .locations("classpath:app/callside/db")
                    .target("27?")
                    .load()
                    .migrate();
            owner.createStatement()
                    .executeUpdate(
                            "insert into score_sheet values (2, '1 Tone', current_timestamp, 'Omar Lund'), (3, '2 Tone', current_timestamp, 'Omar Lund')");
        }
        Database database = TestDatabase.in(folder);
        List<SheetTemplate> kept = new JdbcCoachingStore(database).sheets();
        assertEquals(
                List.of("every-call", 3, "2 Tone", Set.of()),
                List.of(
                        kept.getFirst().key(),
                        kept.getFirst().sheet().edition(),
                        kept.getFirst().sheet().text(),
                        kept.getFirst().occasions()));
        assertEquals(1, kept.size());
        assertEquals(
                2L,
                database.<Long>read(h -> h.createQuery("select count(*) from score_sheet")
                        .mapTo(Long.class)
                        .one()));
        database.close();
    }
}
