package app.callside.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A store as a later version of the program leaves it: a column more, a migration more. */
public final class NewerStore {
    private final Path folder;

    private NewerStore(Path folder) {
        this.folder = folder;
    }

    /** Makes one of a store that is closed. */
    public static NewerStore of(Path folder) throws SQLException {
        NewerStore store = new NewerStore(folder);
        try (var owner = store.owner();
                var step = owner.createStatement()) {
            step.execute("alter table customer add column rank integer default 7");
            step.execute("""
                    insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
                        "installed_by", "execution_time", "success")
                    values (900, '900', 'from the future', 'SQL', 'V900__future.sql', 'callside_owner', 1, true)""");
            step.execute("shutdown"); // else it stays open in this process
        }
        return store;
    }

    private Connection owner() throws SQLException {
        String url = "jdbc:h2:guarded:" + folder.toAbsolutePath() + "/callside;IFEXISTS=TRUE";
        return DriverManager.getConnection(url, "callside_owner", "callside");
    }

    /** All it holds, as statements that would make it anew. */
    public List<String> everything() throws SQLException {
        List<String> lines = new ArrayList<>();
        try (var owner = owner();
                var step = owner.createStatement()) {
            try (var rows = step.executeQuery("script")) {
                while (rows.next()) lines.add(rows.getString(1));
            }
            step.execute("shutdown");
        }
        return lines;
    }
}
