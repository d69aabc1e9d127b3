package app.callside.base.sql.backup;

import app.callside.base.secret.KeyBox;
import app.callside.base.sql.Database;
import app.callside.base.sql.EmbeddedH2;
import app.callside.base.sql.StoreCopy;
import app.callside.base.sql.StorePlace;
import app.callside.base.sql.events.EventLog;
import app.callside.base.sql.events.Head;
import app.callside.base.sql.files.AppendedFile;
import app.callside.base.sql.guard.DamagedBlock;
import app.callside.base.sql.guard.GuardedPath;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.slf4j.LoggerFactory;

/// Makes backups of one store. One counts only after it was opened, brought to the store's end with the
/// journal, and found to hold the same: so each backup is also a rehearsal of the way back.
public final class Backups {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String PART = ".part";
    /// A newest backup older than this is worth a warning.
    private static final Duration OLD = Duration.ofHours(24);

    private final StorePlace store;
    private final KeepRule rule;
    private final Supplier<Optional<Path>> second;

    /// @param second another folder that each backup is copied to, where the house has one
    public Backups(StorePlace store, KeepRule rule, Supplier<Optional<Path>> second) {
        this.store = store;
        this.rule = rule;
        this.second = second;
    }

    /// What a store holds at one moment.
    ///
    /// @param head its end of the chain
    /// @param tallies by table, in small letters
    public record Contents(Head head, Map<String, Tally> tallies) {
        static Contents of(Connection connection) throws SQLException {
            return new Contents(EventLog.read(connection), Tally.of(connection));
        }
    }

    /// All that were verified, newest first.
    public List<BackupFile> all() {
        return BackupFile.in(store.backups(), store.secrecy());
    }

    public Optional<BackupFile> newest() {
        return all().stream().findFirst();
    }

    /// What the open store holds now.
    public Contents contents(Database database) {
        try {
            return database.asOfNow(Contents::of);
        } catch (SQLException | IOException broken) {
            throw refused(broken);
        }
    }

    /// Whether the newest backup lacks something that the store has.
    public boolean isDue(Database database) {
        Optional<BackupFile> newest = newest();
        return newest.isEmpty() || !newest.get().manifest().head().equals(end(database));
    }

    /// The end of the open store's chain: it is another as soon as anything changed.
    public static Head end(Database database) {
        try {
            return database.asOfNow(EventLog::read);
        } catch (SQLException | IOException broken) {
            throw refused(broken);
        }
    }

    /// Whether the newest backup is more than a day old, or there is none, though there is something to
    /// lose.
    public boolean isOld(Database database, Instant now) {
        Optional<Instant> newest = newest().map(one -> one.manifest().at());
        boolean old = newest.isEmpty() || newest.get().plus(OLD).isBefore(now);
        return old && end(database).sequence() > 0 && isDue(database);
    }

    /// Makes one where the newest lacks something.
    public Optional<BackupFile> makeIfDue(Database database, Reason reason) {
        return isDue(database) ? Optional.of(make(database, reason)) : Optional.empty();
    }

    /// Makes one of the open store, which goes on being used; takes as long as the store is large.
    ///
    /// @throws Refused when it can't be written, or is not what the store is; what there was of it is
    ///     removed then
    public synchronized BackupFile make(Database database, Reason reason) {
        Path part = store.backups().resolve(STAMP.format(store.clock().instant()) + PART);
        try {
            clearParts();
            if (store.disk().isShort()) throw new IOException("The disk is full");
            Files.createDirectories(part);
            Path zip = part.resolve("copy" + BackupFile.ZIP);
            database.backUp(zip);
            Contents now = database.asOfNow(Contents::of);
            BackupFile made = keep(zip, manifest(zip, part, reason, Optional.of(now)));
            CopiesOnFile.bring(store.documents(), copies(store.backups()));
            prune(made);
            tidy(database);
            second.get().ifPresent(folder -> copyTo(folder, made));
            if (Resealing.hasOld(store.folder())) Resealing.forgetOld(store.folder(), made, second.get());
            return made;
        } catch (SQLException | IOException broken) {
            throw refused(broken);
        } finally {
            remove(part);
        }
    }

    /// Makes one of a store that a newer program is about to migrate; nothing else uses it meanwhile.
    public BackupFile makeBeforeMigration(Connection owner) {
        Path part = store.backups().resolve(STAMP.format(store.clock().instant()) + PART);
        try {
            Files.createDirectories(part);
            Path zip = part.resolve("copy" + BackupFile.ZIP);
            EmbeddedH2.backUp(owner, zip);
            BackupFile made = keep(zip, manifest(zip, part, Reason.MIGRATION, Optional.empty()));
            prune(made); // a migration that fails is tried at each start
            return made;
        } catch (SQLException | IOException broken) {
            throw refused(broken);
        } finally {
            remove(part);
        }
    }

    /// Makes one of a store that is closed and was written anew, and removes every other: what was removed
    /// for good is in none from then on, nor among the copies on file, nor in what was set aside.
    ///
    /// @param other the house's second folder; it can't be asked for once the store is closed
    public synchronized void startOver(Optional<Path> other) {
        Path part = store.backups().resolve(STAMP.format(store.clock().instant()) + PART);
        try {
            clearParts();
            Files.createDirectories(part);
            Path zip = part.resolve("copy" + BackupFile.ZIP);
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
                    InputStream in = GuardedPath.read(store.file())) {
                out.putNextEntry(new ZipEntry(BackupFile.DATABASE));
                in.transferTo(out);
                out.closeEntry();
            }
            BackupFile made = keep(zip, manifest(zip, part, Reason.ERASURE, Optional.empty()));
            removeOthers(store.backups(), made);
            CopiesOnFile.bring(store.documents(), copies(store.backups()));
            remove(store.folder().resolve("set-aside"));
            if (other.isPresent()) {
                copyTo(other.get(), made);
                removeOthers(other.get(), made);
            }
        } catch (SQLException | IOException broken) {
            throw refused(broken);
        } finally {
            remove(part);
        }
    }

    private void removeOthers(Path folder, BackupFile kept) throws IOException {
        for (BackupFile one : BackupFile.in(folder, store.secrecy())) {
            if (one.name().equals(kept.name())) continue;
            Files.deleteIfExists(one.manifestFile());
            Files.deleteIfExists(one.zip());
        }
        Path copies = copies(folder);
        if (!Files.isDirectory(copies)) return;
        try (var files = Files.walk(copies)) {
            for (Path copy : files.filter(Files::isRegularFile).toList())
                if (!Files.exists(
                        store.documents().resolve(copies.relativize(copy).toString()))) Files.delete(copy);
        }
    }

    /// Opens a copy, notes what it holds, and compares it with the store.
    ///
    /// @param now what the store holds; empty where it is the same moment
    private Manifest manifest(Path zip, Path part, Reason reason, Optional<Contents> now)
            throws IOException, SQLException {
        Path folder = part.resolve("opened");
        BackupFile.unpack(zip, folder);
        try (StoreCopy copy = StoreCopy.open(store, folder, false)) {
            copy.readEverything();
            Manifest manifest = new Manifest(
                    store.clock().instant(),
                    reason,
                    copy.schema(),
                    copy.head(),
                    BackupFile.sha256(zip),
                    Tally.of(copy.owner()));
            if (now.isPresent()) {
                copy.enter(now.get().head());
                if (!Contents.of(copy.owner()).equals(now.get()))
                    throw new IOException("The copy is not what the store is");
            }
            return manifest;
        }
    }

    private BackupFile keep(Path zip, Manifest manifest) throws IOException {
        String name = free(STAMP.format(manifest.at()) + "-" + manifest.reason().word());
        AppendedFile.force(zip);
        BackupFile made = new BackupFile(store.backups().resolve(name + BackupFile.ZIP), manifest);
        Files.move(zip, made.zip(), StandardCopyOption.ATOMIC_MOVE);
        Path text = zip.resolveSibling("manifest");
        Files.write(text, manifest.bytes(made.name(), store.secrecy()));
        AppendedFile.force(text);
        Files.move(text, made.manifestFile(), StandardCopyOption.ATOMIC_MOVE);
        AppendedFile.syncFolderOf(made.zip());
        new KeyBox(store.folder()).copyTo(store.backups());
        return made;
    }

    private String free(String wanted) {
        String name = wanted;
        for (int number = 2; Files.exists(store.backups().resolve(name + BackupFile.ZIP)); number++)
            name = wanted + "-" + number;
        return name;
    }

    /// @param made stays, wherever a clock that was set back puts it among the others
    private void prune(BackupFile made) throws IOException {
        for (BackupFile gone : rule.superfluous(all())) {
            if (gone.name().equals(made.name())) continue;
            Files.deleteIfExists(gone.manifestFile());
            Files.deleteIfExists(gone.zip());
        }
    }

    /// Two backups must cover what the journal drops: one alone may turn out to be damaged.
    private void tidy(Database database) {
        List<BackupFile> all = all();
        if (all.size() < 2) return;
        long first = all.getFirst().manifest().head().sequence();
        database.tidyJournal(Math.min(first, all.get(1).manifest().head().sequence()));
    }

    /// The house's other folder may be away: a stick, a share. That is told in the log and tried again
    /// with the next.
    private void copyTo(Path folder, BackupFile made) {
        try {
            Files.createDirectories(folder);
            for (BackupFile one : all()) {
                Path zip = folder.resolve(one.name() + BackupFile.ZIP);
                if (Files.exists(zip.resolveSibling(one.name() + BackupFile.MANIFEST))) continue;
                Files.copy(one.zip(), zip, StandardCopyOption.REPLACE_EXISTING);
                AppendedFile.force(zip);
                Files.copy(
                        one.manifestFile(),
                        zip.resolveSibling(one.name() + BackupFile.MANIFEST),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            CopiesOnFile.bring(store.documents(), copies(folder));
            new KeyBox(store.folder()).copyTo(folder);
            for (BackupFile gone : rule.superfluous(BackupFile.in(folder, store.secrecy()))) {
                Files.deleteIfExists(gone.manifestFile());
                Files.deleteIfExists(gone.zip());
            }
        } catch (IOException away) {
            LoggerFactory.getLogger(Backups.class)
                    .warn("Backup {} could not be copied to the second folder", made.name(), away);
        }
    }

    private static Path copies(Path backups) {
        return backups.resolve("documents");
    }

    private void clearParts() throws IOException {
        if (!Files.isDirectory(store.backups())) return;
        try (var files = Files.list(store.backups())) {
            files.filter(file -> file.getFileName().toString().endsWith(PART)).forEach(Backups::remove);
        }
    }

    /// Removes a folder with all in it; what can't be removed stays, and is removed before the next backup.
    public static void remove(Path folder) {
        if (!Files.exists(folder)) return;
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(
                        Path emptied, @org.jspecify.annotations.Nullable IOException failed) throws IOException {
                    Files.delete(emptied);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException stays) {
            LoggerFactory.getLogger(Backups.class).warn("Half a backup stays", stays);
        }
    }

    private static Refused refused(Exception broken) {
        if (Fault.isOfMemory(broken)) return new Refused(Fault.unforeseen(broken));
        if (DamagedBlock.isBehind(broken))
            return new Refused(Fault.of("store.damaged").because(broken));
        return new Refused(
                Fault.of("backup.failed", String.valueOf(broken.getMessage())).because(broken));
    }
}
