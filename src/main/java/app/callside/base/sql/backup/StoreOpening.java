package app.callside.base.sql.backup;

import app.callside.base.sql.Database;
import app.callside.base.sql.EmbeddedH2;
import app.callside.base.sql.StorePlace;
import app.callside.base.sql.events.Events;
import app.callside.base.sql.events.Head;
import app.callside.base.sql.files.AppendedFile;
import app.callside.base.sql.guard.GuardedPath;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Opens a store whatever happened to it: a restore that was interrupted is finished, a database that does
/// not open or does not agree with its journal is set aside and made anew from the newest backup and the
/// events since.
public final class StoreOpening {
    /// Bytes that opening a store takes on its disk.
    private static final long LEAST_ROOM = 1024 * 1024;

    private static final Set<String> DAMAGED = Set.of("store.open", "store.apart");

    private final StorePlace store;
    private final Backups backups;
    /// Names the backup that was made before a migration, until the migration is done.
    private static final String MIGRATING = "migration.note";

    private @Nullable BackupFile beforeMigration;

    public StoreOpening(StorePlace store, Backups backups) {
        this.store = store;
        this.backups = backups;
    }

    /// An open store, and what was done to open it.
    ///
    /// @param news for the people who should know, oldest first
    public record Opened(Database database, List<Fault> news) {
        public Opened {
            news = List.copyOf(news);
        }
    }

    /// @throws Refused when it can't be opened; nothing was deleted
    public Opened open() {
        GuardedPath.lay(store.folder(), store.disk());
        Restore.finishBegun(store);
        putBackWhatWasCutOff();
        // a database that has vanished must not come back as an empty book
        if (!Files.exists(store.file()) && backups.newest().isPresent())
            return opened(List.of(rebuilt()
                    .orElseThrow(() ->
                            new Refused(Fault.of("store.open", store.folder().toString())))));
        if (GuardedPath.isDamaged(store.folder())) {
            Optional<Fault> mended = rebuilt();
            if (mended.isPresent()) return opened(List.of(mended.get()));
        }
        try {
            return opened(List.of());
        } catch (Refused refused) {
            String key = refused.fault().key();
            if (key.equals("store.migration") && beforeMigration != null) putBack(beforeMigration);
            if (hasNoRoom()) // a database that finds none does not open, and is not damaged for that
            throw new Refused(Fault.of("disk.full", store.folder().toString()).because(refused));
            if (!DAMAGED.contains(key)) throw refused;
            return opened(List.of(rebuilt().orElseThrow(() -> refused)));
        }
    }

    private boolean hasNoRoom() {
        return store.disk().room(store.folder()) < LEAST_ROOM;
    }

    private Opened opened(List<Fault> before) {
        Database database = EmbeddedH2.open(store.preparing((owner, _) -> beginMigration(owner)));
        endMigration();
        List<Fault> news = new ArrayList<>(before);
        news.addAll(database.news());
        return new Opened(database, news);
    }

    /// A database can't take back half of a change to its schema: so it is noted which backup leads back.
    private void beginMigration(Connection owner) {
        if (beforeMigration != null) return; // the way back goes to where the first step began
        BackupFile made = backups.makeBeforeMigration(owner);
        try {
            AppendedFile.writeWhole(migrating(), made.name());
        } catch (IOException full) {
            throw new Refused(
                    Fault.of("backup.failed", String.valueOf(full.getMessage())).because(full));
        }
        beforeMigration = made;
    }

    private void endMigration() {
        try {
            Files.deleteIfExists(migrating());
        } catch (IOException stays) {
            throw new Refused(
                    Fault.of("folder.readonly", store.folder().toString()).because(stays));
        }
    }

    private Path migrating() {
        return store.folder().resolve(MIGRATING);
    }

    /// A program that was killed while it migrated the store has left half of it.
    private void putBackWhatWasCutOff() {
        if (!Files.exists(migrating())) return;
        try {
            String name = Files.readString(migrating());
            for (BackupFile one : backups.all()) if (one.name().equals(name) && one.isWhole()) putBack(one);
        } catch (IOException unreadable) {
            throw new Refused(Fault.of("restore.stuck", String.valueOf(unreadable.getMessage()))
                    .because(unreadable));
        }
    }

    /// A migration that did not come to its end may have changed the store: it becomes again what it was.
    private void putBack(BackupFile before) {
        Path half = store.folder().resolve("migration.part");
        try {
            Backups.remove(half);
            BackupFile.unpack(before.zip(), half);
            Path database = half.resolve(BackupFile.DATABASE);
            AppendedFile.force(database);
            Files.move(database, store.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            AppendedFile.syncFolderOf(store.file());
            Files.deleteIfExists(migrating());
            Backups.remove(half);
        } catch (IOException stuck) {
            throw new Refused(Fault.of("restore.stuck", String.valueOf(stuck.getMessage()))
                    .because(stuck));
        }
    }

    private Optional<Fault> rebuilt() {
        Restore restore = new Restore(store);
        List<Optional<BackupFile>> sources = new ArrayList<>();
        backups.all().forEach(one -> sources.add(Optional.of(one)));
        sources.add(Optional.empty());
        Optional<Head> end = end();
        if (end.isPresent())
            for (Optional<BackupFile> source : sources) {
                Optional<Restore.Rebuilt> made = restore.rebuild(source, end.get());
                if (made.isPresent()) return made.map(StoreOpening::words);
            }
        for (BackupFile source : backups.all()) {
            Optional<Restore.Rebuilt> made = restore.rebuildAsFarAsPossible(source, end);
            if (made.isPresent())
                return made.map(part -> Fault.of(
                        "store.rebuilt-in-part",
                        source.name(),
                        part.entered(),
                        part.aside().toString()));
        }
        return Optional.empty();
    }

    private Optional<Head> end() {
        try {
            return new Events(store.events(), store.secrecy(), store.disk(), store.clock()).end();
        } catch (IOException unreadable) {
            throw new Refused(
                    Fault.of("store.events", store.folder().toString(), String.valueOf(unreadable.getMessage()))
                            .because(unreadable));
        }
    }

    private static Fault words(Restore.Rebuilt made) {
        String aside = made.aside().toString();
        return made.from()
                .map(backup -> Fault.of("store.rebuilt", backup.name(), made.entered(), aside))
                .orElseGet(() -> Fault.of("store.rebuilt-from-events", made.entered(), aside));
    }
}
