package app.callside.base.sql.events;

import app.callside.base.secret.Secrecy;
import app.callside.base.sql.files.Disk;
import app.callside.base.work.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Brings a store and its journal to one end when they are opened.
public final class Events {
    private final Path folder;
    private final Secrecy secrecy;
    private final Disk disk;
    private final Clock clock;
    private final List<Fault> news = new ArrayList<>();

    /// @param folder where the journal's files lie
    /// @param clock the time that transactions carry
    public Events(Path folder, Secrecy secrecy, Disk disk, Clock clock) {
        this.folder = folder;
        this.secrecy = secrecy;
        this.disk = disk;
        this.clock = clock;
    }

    /// How far the store's schema is, and the way to take it further.
    public interface Schema {
        /// @return number of the newest migration that the store has; 0 for an empty one
        int number() throws SQLException;

        /// @param target number of a migration
        void upTo(int target) throws SQLException;

        boolean isUpToDate() throws SQLException;

        void upToDate() throws SQLException;
    }

    /// Enters what the store lacks, migrates it, and watches its tables from then on.
    ///
    /// @param owner may change the schema
    /// @param since the migration that gave the store its place for the chain's end
    /// @throws BrokenChain when store and journal are of different stories
    public EventLog bringTogether(Connection owner, Schema schema, int since) throws IOException, SQLException {
        int number = schema.number();
        Head store = number < since ? Head.START : EventLog.read(owner);
        boolean kept = EventJournal.isIn(folder);
        if (number == 0 && !kept || number > 0 && number < since) {
            schema.upToDate();
            number = schema.number();
            store = EventLog.read(owner);
        }
        EventJournal journal = EventJournal.open(folder, store, number, secrecy, disk);
        boolean together = false;
        try {
            compare(owner, journal, schema, store, kept);
            migrate(owner, schema);
            journal.goOnWith(schema.number());
            TableShapes tables = TableShapes.of(owner);
            RowWatch.attach(owner, tables.names());
            together = true;
            return new EventLog(journal, tables, clock);
        } finally {
            if (!together) journal.close();
        }
    }

    private void compare(Connection owner, EventJournal journal, Schema schema, Head store, boolean kept)
            throws IOException, SQLException {
        journal.damaged().ifPresent(copy -> news.add(Fault.of("events.damaged", copy.toString())));
        Head end = journal.head();
        if (end.sequence() < store.sequence()) {
            news.add(Fault.of("events.behind", store.sequence() - end.sequence()));
            journal.goOnBehind(store);
        } else if (end.sequence() > store.sequence()) {
            RowWatch.detach(owner, TableShapes.of(owner).names());
            long entered = Replay.into(owner, store, end, journal.reader(), target -> migrate(owner, schema, target));
            news.add(Fault.of("events.entered", entered));
        } else if (!end.equals(store)) throw new BrokenChain(store.sequence());
        else if (!kept && store.sequence() > 0) news.add(Fault.of("events.gone"));
    }

    private static void migrate(Connection owner, Schema schema, int target) throws SQLException {
        int number = schema.number();
        if (number >= target) return;
        if (number > 0) RowWatch.detach(owner, TableShapes.of(owner).names());
        schema.upTo(target);
    }

    private static void migrate(Connection owner, Schema schema) throws SQLException {
        if (schema.isUpToDate()) return;
        RowWatch.detach(owner, TableShapes.of(owner).names());
        schema.upToDate();
    }

    /// Enters transactions into a copy of the store, to see that backup and journal make up the store
    /// between them.
    ///
    /// @param upTo the last that is entered
    /// @param head the end of the chain as the copy knows it
    /// @return how many were entered
    public long enterInto(Connection copy, Schema schema, Head upTo, Head head) throws IOException, SQLException {
        if (schema.number() > 0) RowWatch.detach(copy, TableShapes.of(copy).names());
        if (head.equals(upTo)) return 0;
        return Replay.into(
                copy, head, upTo, new JournalReader(folder, secrecy), target -> migrate(copy, schema, target));
    }

    /// Follows the chain from the first transaction in the files to the store's newest, and compares one
    /// column of a table whose rows are only ever added with what the journal says was written there.
    ///
    /// @param key the column that names a row, a whole number
    /// @param column the one that is compared
    /// @return how many transactions there are
    /// @throws BrokenChain at the first that is missing, was changed, or wrote what the store does not have
    public long checkAgainst(Connection store, String table, String key, String column)
            throws IOException, SQLException {
        Map<Long, String> kept = new HashMap<>();
        try (Statement statement = store.createStatement();
                ResultSet rows =
                        statement.executeQuery("select \"" + key + "\", \"" + column + "\" from \"" + table + "\"")) {
            while (rows.next()) kept.put(rows.getLong(1), rows.getString(2));
        }
        return new JournalReader(folder, secrecy)
                .check(EventLog.read(store), new WrittenColumn(table, key, column, kept));
    }

    /// The end of the journal in its files; empty where there are none.
    public Optional<Head> end() throws IOException {
        return new JournalReader(folder, secrecy).end();
    }

    /// What opening came upon, for the people who should know.
    public List<Fault> news() {
        return List.copyOf(news);
    }
}
