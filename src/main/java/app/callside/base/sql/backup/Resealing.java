package app.callside.base.sql.backup;

import app.callside.base.secret.KeyBox;
import app.callside.base.secret.SealedFile;
import app.callside.base.secret.Secrecy;
import app.callside.base.sql.StoreCopy;
import app.callside.base.sql.StorePlace;
import app.callside.base.sql.backup.Backups.Contents;
import app.callside.base.sql.events.EventJournal;
import app.callside.base.sql.files.AppendedFile;
import app.callside.base.sql.guard.GuardedPath;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.h2.tools.ChangeFileEncryption;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// Encrypts a store that is closed, or takes its encryption off: all of it or nothing. Everything is
/// written beside the store, opened and compared; then a note is written that says so, and from then on
/// the change is finished, however often it is interrupted. What lay there before goes once a backup of
/// the new store was verified.
public final class Resealing {
    private static final String READY = "reseal.part";
    private static final String NOTE = "reseal.note";
    private static final String OLD = "reseal.old";
    /// Exchanged for what was made ready, or gone where nothing was.
    private static final List<String> EXCHANGED = List.of(
            BackupFile.DATABASE,
            "events",
            "documents",
            "takes",
            KeyBox.NAME,
            "index",
            "drafts",
            "set-aside",
            "backups");

    private final StorePlace store;

    /// @param store as it is sealed now; closed while this is used
    public Resealing(StorePlace store) {
        this.store = store;
    }

    /// Encrypts the store with a key of its own.
    ///
    /// @return the key, and the code that opens it when the passphrase is forgotten
    /// @throws Refused when the passphrase is too easy, a call is open, or it can't be done; nothing was
    ///     changed then
    public KeyBox.Made encrypt(char[] passphrase) {
        Path ready = ready();
        KeyBox.Made made = new KeyBox(ready).make(passphrase);
        reseal(ready, made.key());
        return made;
    }

    /// Takes the encryption off.
    ///
    /// @throws Refused as [#encrypt(char[])]
    public void decrypt() {
        reseal(ready(), Secrecy.NONE);
    }

    private Path ready() {
        refuseOpenCall();
        Path ready = store.folder().resolve(READY);
        Backups.remove(ready);
        try {
            Files.createDirectories(ready);
            return ready;
        } catch (IOException full) {
            throw failed(full);
        }
    }

    private void refuseOpenCall() {
        Path journal = store.folder().resolve("journal");
        if (!Files.isDirectory(journal)) return;
        try (var files = Files.walk(journal)) {
            if (files.anyMatch(file -> file.toString().endsWith(".cj"))) throw new Refused(Fault.of("keys.open-call"));
        } catch (IOException unreadable) {
            throw failed(unreadable);
        }
    }

    private void reseal(Path ready, Secrecy to) {
        StorePlace future = new StorePlace(ready, store.clock(), to, store.disk(), store.before(), false);
        try {
            Contents before = contents(store);
            database(future);
            int schema = schema(future, before);
            EventJournal.open(future.events(), before.head(), schema, to, store.disk())
                    .close();
            files("documents/content", ready, to);
            files("takes", ready, to);
            AppendedFile.force(future.file());
            AppendedFile.syncFolderOf(future.file());
            Path half = ready.resolve("note");
            Files.write(
                    half,
                    EXCHANGED.stream()
                            .filter(name -> Files.exists(ready.resolve(name)))
                            .toList());
            AppendedFile.force(half);
            Backups.remove(store.folder().resolve(OLD)); // of an earlier change; the store has just been read whole
            Files.move(half, store.folder().resolve(NOTE), StandardCopyOption.ATOMIC_MOVE);
            AppendedFile.syncFolderOf(ready);
        } catch (SQLException | IOException broken) {
            Backups.remove(ready);
            throw failed(broken);
        }
        finishBegun(store.folder());
    }

    private static Contents contents(StorePlace place) throws SQLException {
        try (StoreCopy open = StoreCopy.open(place, place.folder(), false)) {
            return Contents.of(open.owner());
        }
    }

    /// @return number of the newest migration
    private static int schema(StorePlace future, Contents before) throws SQLException, IOException {
        try (StoreCopy copy = StoreCopy.open(future, future.folder(), false)) {
            copy.readEverything();
            if (!Contents.of(copy.owner()).equals(before)) throw new IOException("The copy is not what the store is");
            return copy.schema();
        }
    }

    /// H2's own tool works on a plain file in a folder of its own.
    private void database(StorePlace future) throws SQLException, IOException {
        Path work = Files.createDirectories(future.folder().resolve("work"));
        Path file = work.resolve(BackupFile.DATABASE);
        try (InputStream in = GuardedPath.read(store.file())) {
            Files.copy(in, file);
        }
        ChangeFileEncryption.execute(
                work.toString(), "callside", "AES", word(store.secrecy()), word(future.secrecy()), true);
        try (InputStream in = Files.newInputStream(file)) {
            GuardedPath.copyIn(in, future.file());
        }
        Backups.remove(work);
    }

    private static char @Nullable [] word(Secrecy secrecy) {
        return secrecy.isNone() ? null : secrecy.databaseWord().toCharArray();
    }

    private void files(String folder, Path ready, Secrecy to) throws IOException {
        Path from = store.folder().resolve(folder);
        if (!Files.isDirectory(from)) return;
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path sealed =
                        ready.resolve(folder).resolve(from.relativize(file).toString());
                Files.createDirectories(sealed.getParent());
                try (InputStream in = SealedFile.reading(Files.newInputStream(file), store.secrecy());
                        OutputStream out = SealedFile.writing(Files.newOutputStream(sealed), to)) {
                    in.transferTo(out);
                }
                AppendedFile.force(sealed);
            }
        }
    }

    /// Finishes what an earlier program had begun to put in place.
    ///
    /// @throws Refused when it can't be finished; both the old and the new are kept then
    public static void finishBegun(Path folder) {
        Path note = folder.resolve(NOTE);
        Path ready = folder.resolve(READY);
        if (!Files.exists(note)) {
            Backups.remove(ready); // was never ready
            return;
        }
        try {
            Path old = Files.createDirectories(folder.resolve(OLD));
            List<String> fresh = Files.readAllLines(note);
            for (String name : EXCHANGED) {
                // what is no longer among what was made ready has been exchanged before
                if (fresh.contains(name) && !Files.exists(ready.resolve(name))) continue;
                move(folder.resolve(name), old.resolve(name));
                if (fresh.contains(name)) move(ready.resolve(name), folder.resolve(name));
            }
            AppendedFile.syncFolderOf(note);
            Files.delete(note);
            Backups.remove(ready);
        } catch (IOException stuck) {
            throw new Refused(
                    Fault.of("keys.stuck", String.valueOf(stuck.getMessage())).because(stuck));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from) && !Files.exists(to)) Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Whether something lies in the folder as it was sealed before.
    static boolean hasOld(Path folder) {
        return Files.exists(folder.resolve(OLD)) && !Files.exists(folder.resolve(NOTE));
    }

    /// There is a verified backup of the new store: what lay there before goes, here and in the second
    /// folder.
    static void forgetOld(Path folder, BackupFile made, Optional<Path> second) {
        try {
            if (second.isPresent()) removeOtherBackups(second.get(), made);
            Backups.remove(folder.resolve(OLD));
        } catch (IOException away) {
            LoggerFactory.getLogger(Resealing.class).warn("The second folder holds backups as they were before", away);
        }
    }

    private static void removeOtherBackups(Path folder, BackupFile kept) throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (BackupFile.isOfOne(name) && !name.startsWith(kept.name())) Files.delete(file);
            }
        }
        Backups.remove(folder.resolve("documents"));
    }

    private static Refused failed(Exception broken) {
        return new Refused(
                Fault.of("keys.failed", String.valueOf(broken.getMessage())).because(broken));
    }
}
