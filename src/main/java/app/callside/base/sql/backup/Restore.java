package app.callside.base.sql.backup;

import app.callside.base.sql.StoreCopy;
import app.callside.base.sql.StorePlace;
import app.callside.base.sql.events.BrokenChain;
import app.callside.base.sql.events.Head;
import app.callside.base.sql.files.AppendedFile;
import app.callside.base.sql.guard.GuardedPath;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts a backup in the store's place, all of it or nothing: it is made ready beside the store, then a
/// note is written that says so, and from then on it is finished, however often it is interrupted. What
/// was there before is kept in `set-aside`.
public final class Restore {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Logger LOG = LoggerFactory.getLogger(Restore.class);
    private static final String READY = "restore.part";
    private static final String NOTE = "restore.note";

    private final StorePlace store;

    /// @param store is closed while this is used
    public Restore(StorePlace store) {
        this.store = store;
    }

    /// Goes back to what a backup holds: what came after it is no longer in the store, but is kept aside.
    ///
    /// @return where the present state is kept
    /// @throws Refused when the backup is not whole or does not open; nothing was changed then
    public Path goBackTo(BackupFile backup) {
        Path ready = store.folder().resolve(READY);
        try {
            makeReady(backup, ready);
            return finish(ready, true);
        } catch (SQLException | IOException broken) {
            Backups.remove(ready);
            throw new Refused(Fault.of("restore.failed", backup.name(), String.valueOf(broken.getMessage()))
                    .because(broken));
        }
    }

    private void makeReady(BackupFile backup, Path ready) throws IOException, SQLException {
        if (!backup.isWhole()) throw new IOException("the file is not as it was when it was verified");
        Backups.remove(ready);
        GuardedPath.lay(store.folder(), store.disk());
        BackupFile.unpack(backup.zip(), ready);
        try (StoreCopy copy = StoreCopy.open(store, ready, false)) {
            if (!Tally.of(copy.owner()).equals(backup.manifest().tallies())
                    || !copy.head().equals(backup.manifest().head()))
                throw new IOException("it does not hold what it should");
        }
        AppendedFile.force(ready.resolve(BackupFile.DATABASE));
        CopiesOnFile.bring(backup.zip().resolveSibling("documents"), store.documents()); // none is removed
    }

    /// Finishes what an earlier program had begun to put in place.
    public static void finishBegun(StorePlace store) {
        Path note = store.folder().resolve(NOTE);
        if (!Files.exists(note)) {
            Backups.remove(store.folder().resolve(READY)); // was never ready
            return;
        }
        try {
            List<String> lines = Files.readAllLines(note);
            new Restore(store)
                    .putInPlace(
                            store.folder().resolve(READY),
                            store.folder().resolve(lines.getFirst()),
                            Boolean.parseBoolean(lines.getLast()));
        } catch (IOException stuck) {
            throw new Refused(Fault.of("restore.stuck", String.valueOf(stuck.getMessage()))
                    .because(stuck));
        }
    }

    /// @param withEvents whether the journal of events is put aside as well
    private Path finish(Path ready, boolean withEvents) throws IOException {
        String aside = free("set-aside/" + STAMP.format(store.clock().instant()));
        Path note = store.folder().resolve(NOTE);
        AppendedFile.writeWhole(note, aside + "\n" + withEvents + "\n");
        Path kept = store.folder().resolve(aside);
        putInPlace(ready, kept, withEvents);
        return kept;
    }

    /// Each has a place of its own: in one that is there already, what it keeps would stay and mix.
    private String free(String wanted) {
        String name = wanted;
        for (int number = 2; Files.exists(store.folder().resolve(name)); number++) name = wanted + "-" + number;
        return name;
    }

    private void putInPlace(Path ready, Path aside, boolean withEvents) throws IOException {
        Files.createDirectories(aside);
        Path fresh = ready.resolve(BackupFile.DATABASE);
        Path old = aside.resolve(BackupFile.DATABASE);
        if (Files.exists(fresh)) {
            if (Files.exists(store.file()) && !Files.exists(old)) move(store.file(), old);
            if (withEvents && Files.exists(store.events()) && !Files.exists(aside.resolve("events")))
                move(store.events(), aside.resolve("events"));
            move(fresh, store.file());
        }
        AppendedFile.syncFolderOf(store.file());
        GuardedPath.forgetDamage(store.folder());
        Files.deleteIfExists(store.folder().resolve(NOTE));
        Backups.remove(ready);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Makes the store anew from a backup and the events since, or from the events alone.
    ///
    /// @param upTo the journal's end
    /// @return what was done; empty when what there is does not lead to the journal's end
    Optional<Rebuilt> rebuild(Optional<BackupFile> from, Head upTo) {
        return made(from, copy -> copy.enter(upTo), false);
    }

    /// Makes the store anew from a backup and as many of the events since as can be read; the journal is
    /// put aside.
    ///
    /// @param upTo the journal's end, if it has one
    Optional<Rebuilt> rebuildAsFarAsPossible(BackupFile from, Optional<Head> upTo) {
        return made(Optional.of(from), copy -> enterUntilBroken(copy, upTo), true);
    }

    private static long enterUntilBroken(StoreCopy copy, Optional<Head> upTo) throws SQLException, IOException {
        long before = copy.head().sequence();
        try {
            if (upTo.isPresent()) copy.enter(upTo.get());
        } catch (BrokenChain here) {
            // what came before the break has been entered
            LOG.warn("The journal of events can be read up to {}", here.sequence());
        }
        return copy.head().sequence() - before;
    }

    /// Brings an opened copy forward.
    private interface Entering {
        /// @return how many transactions were entered
        long into(StoreCopy copy) throws SQLException, IOException;
    }

    private Optional<Rebuilt> made(Optional<BackupFile> from, Entering entering, boolean withEvents) {
        Path ready = store.folder().resolve(READY);
        try {
            Backups.remove(ready);
            if (from.isPresent()) {
                if (!from.get().isWhole()) return Optional.empty();
                BackupFile.unpack(from.get().zip(), ready);
            } else Files.createDirectories(ready);
            long entered;
            try (StoreCopy copy = StoreCopy.open(store, ready, from.isEmpty())) {
                entered = entering.into(copy);
            }
            AppendedFile.force(ready.resolve(BackupFile.DATABASE));
            return Optional.of(new Rebuilt(from, entered, finish(ready, withEvents)));
        } catch (SQLException | IOException | RuntimeException doesNotLeadThere) {
            LOG.warn(
                    "The store can't be made from {}",
                    from.map(BackupFile::name).orElse("events alone"),
                    doesNotLeadThere);
            Backups.remove(ready);
            return Optional.empty();
        }
    }

    /// How a store was made anew.
    ///
    /// @param entered transactions that were entered from the journal
    /// @param aside where the damaged one is kept
    record Rebuilt(Optional<BackupFile> from, long entered, Path aside) {}
}
