package app.callside.base.sql.events;

import app.callside.base.sql.files.Disk;
import app.callside.base.sql.secret.Secrecy;
import app.callside.base.work.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

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
        if (schema.number() >= target) return;
        RowWatch.detach(owner, TableShapes.of(owner).names());
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
    /// @return how many were entered
    public long enterInto(Connection copy, Schema schema, Head upTo) throws IOException, SQLException {
        RowWatch.detach(copy, TableShapes.of(copy).names());
        return Replay.into(copy, EventLog.read(copy), upTo, new JournalReader(folder, secrecy), schema::upTo);
    }

    /// What opening came upon, for the people who should know.
    public List<Fault> news() {
        return List.copyOf(news);
    }
}
