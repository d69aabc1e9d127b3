package app.callside.base.sql.backup;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a table holds, in two numbers: two stores with the same tallies and the same end of the chain are
/// the same.
///
/// @param rows how many
/// @param sum of every amount in it, in minor units whatever their currency
public record Tally(long rows, BigDecimal sum) {
    private static final String NOT_THE_BOOK = "flyway_schema_history";

    /// Of every table of a store, by the table's name in small letters.
    static Map<String, Tally> of(Connection connection) throws SQLException {
        Map<String, Tally> tallies = new TreeMap<>();
        for (var table : amountsByTable(connection).entrySet()) {
            String sum = table.getValue().isEmpty() ? "0" : table.getValue();
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(
                            "select count(*), coalesce(" + sum + ", 0) from \"" + table.getKey() + "\"")) {
                row.next();
                tallies.put(table.getKey().toLowerCase(Locale.ROOT), new Tally(row.getLong(1), row.getBigDecimal(2)));
            }
        }
        return tallies;
    }

    private static Map<String, String> amountsByTable(Connection connection) throws SQLException {
        Map<String, TreeMap<String, String>> amounts = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select t.table_name, c.column_name
                        from information_schema.tables t
                        left join information_schema.columns c
                          on c.table_schema = t.table_schema and c.table_name = t.table_name
                         and c.column_name like '%\\_MINOR' escape '\\'
                        where t.table_schema = 'PUBLIC' and t.table_type = 'BASE TABLE'
                        """)) {
            while (rows.next()) {
                String table = rows.getString(1);
                if (table.equals(NOT_THE_BOOK)) continue;
                var columns = amounts.computeIfAbsent(table, _ -> new TreeMap<>());
                String column = rows.getString(2);
                if (column != null) columns.put(column, "coalesce(sum(cast(\"" + column + "\" as decimal(38))), 0)");
            }
        }
        Map<String, String> sums = new TreeMap<>();
        amounts.forEach(
                (table, columns) -> sums.put(table, columns.values().stream().collect(Collectors.joining(" + "))));
        return sums;
    }
}
