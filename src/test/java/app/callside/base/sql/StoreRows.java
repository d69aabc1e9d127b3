package app.callside.base.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every row of every table of a store. */
public final class StoreRows {
    private static final String HISTORY = "flyway_schema_history";
    /** What migrations have taken away, and what the store writes there by itself. */
    private static final Set<String> GONE = Set.of("COLLECTOR", "CALL_RECORD.SEARCH_TEXT", "EVENT_HEAD", HISTORY);

    private final Map<String, List<Map<String, @Nullable String>>> tables = new TreeMap<>();

    private StoreRows() {}

    public static StoreRows of(Connection connection) throws SQLException {
        StoreRows all = new StoreRows();
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("""
                        select table_name from information_schema.tables
                        where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'
                        """)) {
            while (found.next()) names.add(found.getString(1));
        }
        for (String name : names) all.tables.put(name, rows(connection, name));
        return all;
    }

    private static List<Map<String, @Nullable String>> rows(Connection connection, String table) throws SQLException {
        List<Map<String, @Nullable String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select * from \"" + table + "\"")) {
            while (found.next()) {
                Map<String, @Nullable String> row = new HashMap<>();
                for (int place = 1; place <= found.getMetaData().getColumnCount(); place++)
                    row.put(found.getMetaData().getColumnName(place), found.getString(place));
                rows.add(row);
            }
        }
        return rows;
    }

    /** How many there are. */
    public int count() {
        return tables.values().stream().mapToInt(List::size).sum();
    }

    /** What is here and not in a later state of the store, in words. */
    public List<String> missingFrom(StoreRows later) {
        List<String> missing = new ArrayList<>();
        tables.forEach((table, rows) -> {
            if (GONE.contains(table) || rows.isEmpty()) return;
            List<Map<String, @Nullable String>> now = later.tables.get(table);
            if (now == null) {
                missing.add("table " + table);
                return;
            }
            Set<String> columns = new HashSet<>(rows.getFirst().keySet());
            columns.removeIf(column -> GONE.contains(table + "." + column));
            Set<Map<String, @Nullable String>> kept = new HashSet<>();
            now.forEach(row -> kept.add(only(columns, row)));
            for (var row : rows) if (!kept.contains(only(columns, row))) missing.add(table + " " + only(columns, row));
        });
        return missing;
    }

    private static Map<String, @Nullable String> only(Set<String> columns, Map<String, @Nullable String> row) {
        Map<String, @Nullable String> some = new HashMap<>(row);
        some.keySet().retainAll(columns);
        return some;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoreRows rows && rows.tables.equals(tables);
    }

    @Override
    public int hashCode() {
        return tables.hashCode();
    }
}
