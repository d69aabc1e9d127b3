package app.callside.base.sql;

import app.callside.base.sql.events.EventLog;
import app.callside.base.sql.events.Events;
import app.callside.base.sql.guard.GuardedPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.h2.jdbcx.JdbcConnectionPool;

/** Stores as earlier programs left them: of each version of the schema, with rows in every table that it knew. */
public final class OldStores {
    private OldStores() {}

    /**
     * One store that grew from version to version, and what was in it.
     *
     * @param folder a copy of it
     */
    public record OldStore(int version, Path folder, StoreRows rows) {}

    /**
     * Makes a store of each version, one grown from the other as at a house that has worked with every one of them.
     *
     * @param rows how many there are in each table
     */
    public static List<OldStore> make(Path root, Set<Integer> versions, int rows) throws IOException, SQLException {
        GuardedPath.register();
        List<OldStore> made = new ArrayList<>();
        Path growing = Files.createDirectory(root.resolve("growing"));
        for (int version : versions.stream().sorted().toList()) {
            StoreRows all = grow(StorePlace.in(growing, Clock.systemUTC()), version, rows);
            Path folder = root.resolve("version-" + version);
            copy(growing, folder);
            made.add(new OldStore(version, folder, all));
        }
        return made;
    }

    private static StoreRows grow(StorePlace place, int version, int rows) throws IOException, SQLException {
        String url = EmbeddedH2.url(place.folder(), !Files.exists(place.file()), place);
        Connection owner = EmbeddedH2.owner(url, place);
        JdbcConnectionPool owners = JdbcConnectionPool.create(url, EmbeddedH2.OWNER, place.words());
        try (owner) {
            Migrations all = new Migrations(owner, owners, (_, _) -> {}, false);
            if (version < Migrations.WITH_EVENTS) {
                all.upTo(version);
                fill(owner, rows);
            } else {
                Events events = new Events(place.events(), place.secrecy(), place.disk(), place.clock());
                try (EventLog log = events.bringTogether(owner, new UpTo(all, version), Migrations.WITH_EVENTS)) {
                    owner.setAutoCommit(false);
                    log.begin();
                    fill(owner, rows);
                    log.seal(owner);
                    owner.commit();
                    log.committed();
                    owner.setAutoCommit(true);
                }
            }
            StoreRows now = StoreRows.of(owner);
            owners.dispose();
            execute(owner, "shutdown");
            return now;
        }
    }

    /** The migrations as a program of that version knew them. */
    private record UpTo(Migrations all, int version) implements Events.Schema {
        @Override
        public int number() throws SQLException {
            return all.number();
        }

        @Override
        public void upTo(int target) throws SQLException {
            all.upTo(target);
        }

        @Override
        public boolean isUpToDate() throws SQLException {
            return number() >= version;
        }

        @Override
        public void upToDate() throws SQLException {
            upTo(version);
        }
    }

    /** Puts rows into each table that has none, those first that others refer to. */
    private static void fill(Connection owner, int rows) throws SQLException {
        List<String> tables = new ArrayList<>();
        Map<String, List<String>> needed = new HashMap<>();
        try (ResultSet found = owner.getMetaData().getTables(null, "PUBLIC", "%", new String[] {"BASE TABLE"})) {
            while (found.next()) tables.add(found.getString("TABLE_NAME"));
        }
        for (String table : tables)
            try (ResultSet keys = owner.getMetaData().getImportedKeys(null, "PUBLIC", table)) {
                while (keys.next())
                    needed.computeIfAbsent(table, _ -> new ArrayList<>()).add(keys.getString("PKTABLE_NAME"));
            }
        tables.sort((one, other) -> Integer.compare(depth(one, needed), depth(other, needed)));
        for (String table : tables) if (isEmpty(owner, table)) fill(owner, table, rows);
    }

    private static int depth(String table, Map<String, List<String>> needed) {
        int depth = 0;
        for (String other : needed.getOrDefault(table, List.of()))
            if (!other.equals(table)) depth = Math.max(depth, 1 + depth(other, needed));
        return depth;
    }

    private static boolean isEmpty(Connection owner, String table) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from \"" + table + "\"")) {
            return row.next() && row.getInt(1) == 0;
        }
    }

    private static void fill(Connection owner, String table, int rows) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> types = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        try (ResultSet columns = owner.getMetaData().getColumns(null, "PUBLIC", table, "%")) {
            while (columns.next()) {
                if (columns.getString("IS_AUTOINCREMENT").equals("YES")) continue; // counts 1, 2, 3 by itself
                names.add("\"" + columns.getString("COLUMN_NAME") + "\"");
                types.add(columns.getString("TYPE_NAME"));
                lengths.add(columns.getInt("COLUMN_SIZE"));
            }
        }
        String insert = "insert into \"" + table + "\" (" + String.join(", ", names) + ") values ("
                + String.join(", ", names.stream().map(_ -> "?").toList()) + ")";
        try (PreparedStatement row = owner.prepareStatement(insert)) {
            for (int number = 1; number <= rows; number++) {
                for (int place = 0; place < names.size(); place++)
                    row.setObject(place + 1, value(names.get(place), types.get(place), lengths.get(place), number));
                row.executeUpdate();
            }
        }
    }

    /** The same number has the same value everywhere, so that one row refers to another. */
    private static Object value(String column, String type, int length, int number) {
        if (column.equals("\"STARS\"")) return number % 6;
        return switch (type) {
            case "BOOLEAN" -> number % 2 == 0;
            case "DATE" -> LocalDate.of(2026, 1, 1).plusDays(number);
            case "TIMESTAMP WITH TIME ZONE" ->
                OffsetDateTime.parse("2026-01-01T10:15:30Z").plusHours(number);
            case "INTEGER", "BIGINT", "SMALLINT", "DOUBLE PRECISION" -> number;
            case "CHARACTER" -> length == 3 ? "USD" : "x";
            case "BINARY LARGE OBJECT", "BINARY VARYING" -> new byte[] {1, 2, (byte) number};
            default -> length < 6 ? "x" + number % 10 : "“" + number;
        };
    }

    private static void execute(Connection owner, String statement) throws SQLException {
        try (Statement step = owner.createStatement()) {
            step.execute(statement);
        }
    }

    /** Copies a folder with all in it. */
    public static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(copy);
                else Files.copy(file, copy);
            }
        }
    }
}
