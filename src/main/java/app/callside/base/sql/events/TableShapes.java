package app.callside.base.sql.events;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The tables whose rows the journal keeps: all of the store but its own head and the list of migrations.
final class TableShapes {
    static final String HEAD = "EVENT_HEAD";
    private static final String SCHEMA = "PUBLIC";
    private static final Set<String> LEFT_OUT = Set.of(HEAD, "FLYWAY_SCHEMA_HISTORY");

    private final Map<String, TableShape> byName;

    private TableShapes(Map<String, TableShape> byName) {
        this.byName = byName;
    }

    static TableShapes of(Connection connection) throws SQLException {
        DatabaseMetaData about = connection.getMetaData();
        Map<String, List<String>> columns = new TreeMap<>();
        try (ResultSet rows = about.getColumns(null, SCHEMA, "%", "%")) {
            while (rows.next())
                columns.computeIfAbsent(rows.getString("TABLE_NAME"), _ -> new ArrayList<>())
                        .add(rows.getString("COLUMN_NAME"));
        }
        columns.keySet()
                .removeIf(name -> LEFT_OUT.contains(name)
                        || name.toLowerCase(java.util.Locale.ROOT).startsWith("flyway"));
        Map<String, TableShape> shapes = new HashMap<>();
        for (var one : columns.entrySet()) shapes.put(one.getKey(), shape(about, one.getKey(), one.getValue()));
        return new TableShapes(shapes);
    }

    private static TableShape shape(DatabaseMetaData about, String table, List<String> columns) throws SQLException {
        List<Integer> key = new ArrayList<>();
        try (ResultSet rows = about.getPrimaryKeys(null, SCHEMA, table)) {
            while (rows.next()) key.add(columns.indexOf(rows.getString("COLUMN_NAME")));
        }
        boolean keyed = !key.isEmpty();
        if (!keyed) for (int place = 0; place < columns.size(); place++) key.add(place);
        return new TableShape(table, columns, key, keyed);
    }

    TableShape of(String table) {
        TableShape shape = byName.get(table);
        if (shape == null) throw new IllegalStateException("The journal does not know table " + table);
        return shape;
    }

    Set<String> names() {
        return byName.keySet();
    }
}
