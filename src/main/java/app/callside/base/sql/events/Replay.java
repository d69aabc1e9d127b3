package app.callside.base.sql.events;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Enters transactions of the journal into a store that lacks them, each in one transaction of the store,
/// together with its number and hash: entering stops and goes on anywhere without doing one twice.
final class Replay implements JournalReader.Sink {
    private static final int BATCH = 500;

    private final Connection owner;
    private final SchemaSteps steps;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final Set<String> touched = new LinkedHashSet<>();
    private @Nullable PreparedStatement last;
    private int waiting;
    private long entered;

    /// Brings the store's schema to a number before rows of it are entered.
    @FunctionalInterface
    interface SchemaSteps {
        void upTo(int schema) throws SQLException;
    }

    private Replay(Connection owner, SchemaSteps steps) {
        this.owner = owner;
        this.steps = steps;
    }

    /// Enters everything behind what the store knows.
    ///
    /// @param store the end of the chain as the store knows it
    /// @param upTo the last transaction that is entered
    /// @return how many transactions were entered
    /// @throws BrokenChain when the journal does not go on where the store ends
    static long into(Connection owner, Head store, Head upTo, JournalReader journal, SchemaSteps steps)
            throws IOException, SQLException {
        Replay replay = new Replay(owner, steps);
        owner.setAutoCommit(false);
        try {
            journal.read(store, upTo, replay);
            replay.letNumbersGoOn();
            owner.commit();
        } catch (IOException | SQLException failed) {
            owner.rollback();
            throw failed;
        } finally {
            replay.closeStatements();
            owner.setAutoCommit(true);
        }
        return replay.entered;
    }

    @Override
    public void schema(int number) throws SQLException {
        steps.upTo(number);
    }

    @Override
    public void put(TableShape table, List<@Nullable Object> row) throws SQLException {
        touched.add(table.table());
        String columns = quoted(table.columns());
        String places = table.columns().stream().map(_ -> "?").collect(Collectors.joining(", "));
        String sql = table.keyed()
                ? "merge into \"" + table.table() + "\" (" + columns + ") key ("
                        + quoted(table.key().stream().map(table.columns()::get).toList()) + ") values (" + places + ")"
                : "insert into \"" + table.table() + "\" (" + columns + ") values (" + places + ")";
        run(sql, row);
    }

    @Override
    public void remove(TableShape table, List<@Nullable Object> key) throws SQLException {
        String names = table.key().stream()
                .map(place -> "\"" + table.columns().get(place) + "\" is not distinct from ?")
                .collect(Collectors.joining(" and "));
        String one = table.keyed() ? "" : " fetch first row only"; // of rows that are alike, one
        run("delete from \"" + table.table() + "\" where " + names + one, key);
    }

    private static String quoted(List<String> columns) {
        return columns.stream().map(column -> '"' + column + '"').collect(Collectors.joining(", "));
    }

    /// Rows of one statement that follow each other go in batches.
    private void run(String sql, List<@Nullable Object> values) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = owner.prepareStatement(sql);
            statements.put(sql, statement);
        }
        if (statement != last || waiting >= BATCH) flush();
        last = statement;
        for (int place = 0; place < values.size(); place++) statement.setObject(place + 1, values.get(place));
        statement.addBatch();
        waiting++;
    }

    private void flush() throws SQLException {
        if (last != null && waiting > 0) last.executeBatch();
        last = null;
        waiting = 0;
    }

    @Override
    public void end(EventJournal.About about) throws SQLException {
        flush();
        EventLog.write(owner, about.head());
        owner.commit();
        entered++;
    }

    /// Rows were entered with the numbers they had; new ones get numbers behind them.
    private void letNumbersGoOn() throws SQLException {
        for (String table : touched) {
            for (String column : identities(table)) {
                try (Statement statement = owner.createStatement();
                        ResultSet row = statement.executeQuery(
                                "select coalesce(max(\"" + column + "\"), 0) + 1 from \"" + table + "\"")) {
                    row.next();
                    long next = row.getLong(1);
                    try (Statement alter = owner.createStatement()) {
                        alter.execute(
                                "alter table \"" + table + "\" alter column \"" + column + "\" restart with " + next);
                    }
                }
            }
        }
    }

    private List<String> identities(String table) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement("""
                select column_name from information_schema.columns
                where table_schema = 'PUBLIC' and table_name = ? and is_identity = 'YES'
                """)) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                List<String> names = new java.util.ArrayList<>();
                while (rows.next()) names.add(rows.getString(1));
                return names;
            }
        }
    }

    private void closeStatements() throws SQLException {
        for (PreparedStatement statement : statements.values()) statement.close();
    }
}
