package app.callside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The data was written by a program that is newer than this one. */
@Tag("X1")
class NewerStoreTest extends CommandLineTest {
    @Test
    void whatOnlyReadsReadsACopyAndNothingElseTouchesIt() throws SQLException {
        callside("sample").assertDone();
        String ledger = callside("ledger").out();
        fromTheFuture();
        List<String> before = everything();
        Outcome read = callside("ledger");
        assertEquals(0, read.code());
        assertEquals(ledger, read.out());
        assertTrue(read.err().contains("newer Callside"), read.err());
        assertEquals(0, callside("worklist").code());
        callside("sample").assertRefused("store.newer");
        callside("backup").assertRefused("store.newer");
        assertEquals(before, everything());
        assertFalse(Files.exists(data().resolve("reading")), "the copies are gone");
    }

    private Connection owner() throws SQLException {
        String url = "jdbc:h2:guarded:" + data().toAbsolutePath() + "/callside;IFEXISTS=TRUE";
        return DriverManager.getConnection(url, "callside_owner", "callside");
    }

    private List<String> everything() throws SQLException {
        List<String> lines = new ArrayList<>();
        try (var owner = owner();
                var rows = owner.createStatement().executeQuery("script")) {
            while (rows.next()) lines.add(rows.getString(1));
        }
        return lines;
    }

    /** As a later version leaves it: a column more, a migration more. */
    private void fromTheFuture() throws SQLException {
        try (var owner = owner();
                var step = owner.createStatement()) {
            step.execute("alter table customer add column rank integer default 7");
            step.execute("""
                    insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
                        "installed_by", "execution_time", "success")
                    values (900, '900', 'from the future', 'SQL', 'V900__future.sql', 'callside_owner', 1, true)""");
        }
    }
}
