package app.callside.boot;

import app.callside.base.secret.KeyBox;
import app.callside.base.secret.StoreKey;
import app.callside.base.sql.Database;
import app.callside.base.sql.ReadThrough;
import app.callside.base.sql.Setting;
import app.callside.base.sql.StorePlace;
import app.callside.base.sql.backup.BackupFile;
import app.callside.base.sql.backup.Backups;
import app.callside.base.sql.backup.Reason;
import app.callside.base.sql.backup.Resealing;
import app.callside.base.sql.backup.Restore;
import app.callside.base.sql.events.BrokenChain;
import app.callside.base.sql.events.Events;
import app.callside.base.sql.events.Head;
import app.callside.base.sql.files.Reserve;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.base.work.Undisturbed;
import app.callside.intake.StoreCare;
import app.callside.people.AuditTrail;
import app.callside.people.Deed;
import app.callside.people.Right;
import app.callside.people.Seat;
import app.callside.safekeeping.DataKeeping;
import app.callside.safekeeping.Errand;
import app.callside.safekeeping.Holding;
import app.callside.safekeeping.KeptBackup;
import app.callside.safekeeping.Loss;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/// Backups of the open store: by the clock, at the end, on demand; and what going back to one would cost.
public final class Safekeeping implements DataKeeping, AutoCloseable {
    static final String SECOND_FOLDER = "backup.second";
    private static final Duration EVERY = Duration.ofHours(4);
    private static final long LOOK_MINUTES = 15;
    private static final Duration READ_THROUGH = Duration.ofHours(20);
    private final StorePlace place;
    private final Backups backups;
    private final Database database;
    private final Seat seat;
    private final AuditTrail trail;
    private final Reserve reserve;
    private Head atLastLook = Head.START; // on the clockwork's thread
    private Instant readThrough = Instant.EPOCH; // on the clockwork's thread
    private Optional<Path> secondAtTheEnd = Optional.empty();
    private final ScheduledExecutorService clockwork = Undisturbed.daemons(1, "backup", Thread.MIN_PRIORITY);

    Safekeeping(StorePlace place, Reserve reserve, Backups backups, Database database, Seat seat, AuditTrail trail) {
        this.place = place;
        this.reserve = reserve;
        this.backups = backups;
        this.database = database;
        this.seat = seat;
        this.trail = trail;
    }

    private static String table(Holding kind) {
        return switch (kind) {
            case CALLS -> "call_record";
            case PROMISES -> "promise";
            case DISPUTES -> "dispute";
            case FOLLOW_UPS -> "follow_up";
            case IMPORTS -> "import_run";
            case PAYMENTS -> "payment";
            case DOCUMENTS -> "document_on_file";
            case REVIEWS -> "call_review";
        };
    }

    /// All that were verified, newest first.
    public List<BackupFile> all() {
        return backups.all();
    }

    public Optional<BackupFile> named(String name) {
        return backups.all().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    @Override
    public List<KeptBackup> backups() {
        return backups.all().stream().map(Safekeeping::told).toList();
    }

    private static KeptBackup told(BackupFile backup) {
        Map<Holding, Long> holds = new EnumMap<>(Holding.class);
        for (Holding kind : List.of(Holding.CALLS, Holding.PROMISES, Holding.PAYMENTS))
            holds.put(kind, backup.manifest().rows(table(kind)));
        return new KeptBackup(
                backup.name(),
                backup.manifest().at(),
                backup.manifest().reason().name().toLowerCase(Locale.ROOT),
                holds);
    }

    @Override
    public KeptBackup back() {
        return told(makeNow());
    }

    /// Makes one now; takes as long as the store is large. Never call it on the interface thread.
    public BackupFile makeNow() {
        database.needMayChange();
        isRoomAgain();
        return backups.make(database, Reason.DEMAND);
    }

    /// Makes one where something changed since the last.
    public Optional<BackupFile> before(Reason reason) {
        if (database.isReadOnly()) return Optional.empty();
        return backups.makeIfDue(database, reason);
    }

    @Override
    public Optional<Path> secondFolder() {
        return new Setting(database, SECOND_FOLDER)
                .read()
                .filter(path -> !path.isBlank())
                .map(Path::of);
    }

    @Override
    public void keepSecondFolder(Optional<Path> folder) {
        seat.need(Right.EDIT_COMPANY);
        database.needMayChange();
        if (folder.isPresent()) refuseUnwritable(folder.get());
        database.inOne(() -> new Setting(database, SECOND_FOLDER)
                .keep(folder.map(Path::toString).orElse("")));
    }

    @Override
    public Loss loss(String backup) {
        return loss(named(backup).orElseThrow(() -> new Refused(Fault.of("restore.none", backup))));
    }

    private static void refuseUnwritable(Path folder) {
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) throw new Refused(Fault.of("folder.readonly", folder.toString()));
        } catch (IOException unusable) {
            throw new Refused(Fault.of("folder.readonly", folder.toString()).because(unusable));
        }
    }

    /// What would no longer be there after going back.
    public Loss loss(BackupFile backup) {
        var now = backups.contents(database).tallies();
        Map<Holding, Long> lost = new EnumMap<>(Holding.class);
        for (Holding kind : Holding.values()) {
            long rows = backup.manifest().lacks(table(kind), now);
            if (rows > 0) lost.put(kind, rows);
        }
        return new Loss(backup.manifest().at(), place.clock().instant(), lost);
    }

    /// Whether the last backup is more than a day old although something changed.
    public boolean isOld() {
        return backups.isOld(database, place.clock().instant());
    }

    /// @throws Refused for whoever may not go back
    public void needMayRestore() {
        seat.need(Right.RESTORE_BACKUPS);
    }

    /// Puts a backup in the place of a store that is closed.
    ///
    /// @return where what was there before is kept
    public static Path goBack(StorePlace closed, BackupFile backup) {
        return new Restore(closed).goBackTo(backup);
    }

    /// Notes in the trail of the store that came back how it came back.
    public void tellRestored(BackupFile backup) {
        trail.tell(Deed.BACKUP_RESTORED, backup.name(), backup.manifest().at().toString());
    }

    /// How the data is kept from whoever may read the disk.
    public enum Protection {
        ENCRYPTED,
        OPEN,
        PASSPHRASE,
        RECOVERY_CODE
    }

    /// @throws Refused for whoever may not change how the data is protected
    public void needMayProtect() {
        seat.need(Right.PROTECT_DATA);
    }

    @Override
    public boolean isProtected() {
        return !place.secrecy().isNone();
    }

    /// Says in the trail what is done about the encryption: before a change that needs the store closed,
    /// after any other.
    public void tellProtection(Protection what) {
        trail.tell(Deed.PROTECTION_CHANGED, "", what.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public void prepare(Errand errand) {
        database.needMayChange();
        seat.need(errand instanceof Errand.GoBack ? Right.RESTORE_BACKUPS : Right.PROTECT_DATA);
        switch (errand) {
            case Errand.GoBack _ -> {} // the store that comes back is told
            case Errand.Encrypt _ -> tellProtection(Protection.ENCRYPTED);
            case Errand.Decrypt _ -> tellProtection(Protection.OPEN);
        }
    }

    /// Encrypts a store that is closed.
    ///
    /// @return the code that opens it when the passphrase is forgotten
    /// @throws Refused when the passphrase is too easy, or it can't be done; nothing was changed then
    public static String encrypt(StorePlace closed, char[] passphrase) {
        return new Resealing(closed).encrypt(passphrase).recoveryCode();
    }

    /// Takes the encryption off a store that is closed.
    public static void decrypt(StorePlace closed) {
        new Resealing(closed).decrypt();
    }

    @Override
    public void changePassphrase(char[] present, char[] fresh) {
        seat.need(Right.PROTECT_DATA);
        database.needMayChange();
        KeyBox box = new KeyBox(place.folder());
        box.changePassphrase(opened(box, present), fresh);
        keepKeysWithTheBackups(box);
        tellProtection(Protection.PASSPHRASE);
    }

    @Override
    public String freshRecoveryCode(char[] present) {
        seat.need(Right.PROTECT_DATA);
        database.needMayChange();
        KeyBox box = new KeyBox(place.folder());
        String code = box.freshRecoveryCode(opened(box, present));
        keepKeysWithTheBackups(box);
        tellProtection(Protection.RECOVERY_CODE);
        return code;
    }

    private static StoreKey opened(KeyBox box, char[] words) {
        if (!box.isThere()) throw new Refused(Fault.of("keys.none"));
        return box.open(words).orElseThrow(() -> new Refused(Fault.of("keys.wrong")));
    }

    /// Else what opened the data before would go on opening it where the backups are.
    private void keepKeysWithTheBackups(KeyBox box) {
        try {
            if (Files.isDirectory(place.backups())) box.copyTo(place.backups());
            Optional<Path> second = secondFolder().filter(Files::isDirectory);
            if (second.isPresent()) box.copyTo(second.get());
        } catch (IOException away) {
            LoggerFactory.getLogger(Safekeeping.class).warn("The keys beside the backups are as before", away);
        }
    }

    /// Follows the journal of events from its first transaction to the store's newest, and compares each
    /// entry of the audit trail that it tells of with the one that the store has: so that whoever changes
    /// the trail has to change both, and every hash behind.
    ///
    /// @return how many transactions the journal holds
    /// @throws Refused naming the first that does not agree
    public long checkJournal() {
        try {
            return database.asOfNow(
                    connection -> new Events(place.events(), place.secrecy(), place.disk(), place.clock())
                            .checkAgainst(connection, "AUDIT_ENTRY", "NUMBER", "HASH"));
        } catch (BrokenChain broken) {
            throw new Refused(Fault.of("events.broken", broken.sequence()).because(broken));
        } catch (SQLException | IOException unreadable) {
            throw new Refused(
                    Fault.of("store.events", place.folder().toString(), String.valueOf(unreadable.getMessage()))
                            .because(unreadable));
        }
    }

    /// Reads every backup and compares it with what was noted when it was verified.
    ///
    /// @return how many there are
    /// @throws Refused naming the first that is not as it was
    public int checkBackups() {
        List<BackupFile> all = backups.all();
        for (BackupFile one : all) {
            try {
                if (!one.isWhole()) throw new Refused(Fault.of("backup.changed", one.name()));
            } catch (IOException unreadable) {
                throw new Refused(Fault.of("backup.changed", one.name()).because(unreadable));
            }
        }
        return all.size();
    }

    /// Before an import there is a backup; and what a reserve was given up for is not filled by one.
    StoreCare ofImports() {
        return new StoreCare() {
            @Override
            public void before() {
                if (!isRoomAgain()) throw tooLittleRoom();
                Safekeeping.this.before(Reason.IMPORT);
            }

            @Override
            public void meanwhile() {
                if (place.disk().isShort()) throw tooLittleRoom();
            }
        };
    }

    private boolean isRoomAgain() {
        return !place.disk().isShort() || reserve.make();
    }

    private Refused tooLittleRoom() {
        return new Refused(Fault.of("disk.short", place.folder().toString()));
    }

    /// From now on one is made every few hours in which something changed, and room is kept for the moment
    /// in which the disk is full.
    ///
    /// @param worried hears when one could not be made, the last is old, or the disk is full; on whichever
    ///     thread comes upon it
    public void goOnByTheClock(Consumer<Fault> worried) {
        if (database.isReadOnly()) return;
        reserve.onGivenUp(
                () -> worried.accept(Fault.of("disk.given-up", place.folder().toString())));
        clockwork.execute(() -> keepReserve(worried));
        clockwork.scheduleWithFixedDelay(() -> look(worried), LOOK_MINUTES, LOOK_MINUTES, TimeUnit.MINUTES);
    }

    private void keepReserve(Consumer<Fault> worried) {
        if (!reserve.make()) worried.accept(tooLittleRoom().fault());
    }

    private void look(Consumer<Fault> worried) {
        keepReserve(worried);
        try {
            Instant now = place.clock().instant();
            boolean recent = backups.newest()
                    .map(one -> one.manifest().at())
                    .filter(at -> at.plus(EVERY).isAfter(now) && !at.isAfter(now)) // of a clock that was set back
                    .isPresent();
            if (!recent) before(Reason.HOURS);
            readThroughWhileIdle(now);
        } catch (Refused failed) {
            LoggerFactory.getLogger(Safekeeping.class).warn("No backup by the clock", failed);
            worried.accept(isOld() ? Fault.of("backup.old") : failed.fault());
        }
    }

    /// Once a day, when nothing was saved since the last look: what is damaged is told before somebody
    /// wants it.
    private void readThroughWhileIdle(Instant now) {
        Head end = Backups.end(database);
        boolean idle = end.equals(atLastLook);
        atLastLook = end;
        if (!idle || readThrough.plus(READ_THROUGH).isAfter(now)) return;
        long rows = new ReadThrough(database).run(() -> !clockwork.isShutdown() && end.equals(Backups.end(database)));
        if (!end.equals(Backups.end(database))) return; // somebody came back; another time
        readThrough = now;
        LoggerFactory.getLogger(Safekeeping.class).info("Read through {} rows; all are as they were written", rows);
    }

    /// Whether something was removed for good that the journal of events and the backups still have.
    boolean hasToStartOver() {
        return Files.exists(startOverNote())
                || new Setting(database, Database.TO_BE_COMPACTED).read().isPresent();
    }

    private Path startOverNote() {
        return place.folder().resolve("start-over.note");
    }

    /// Before the store is closed: its journal forgets what came before, and a note says that the backups
    /// are to.
    void letGoOfTheJournal() {
        secondAtTheEnd = secondFolder();
        try {
            Files.writeString(startOverNote(), "");
            database.tidyJournal(Long.MAX_VALUE - 1);
        } catch (IOException later) {
            LoggerFactory.getLogger(Safekeeping.class).warn("The journal is let go of at the next end", later);
        }
    }

    /// After the store was closed, and its file written anew: one backup is made and all others go. What
    /// stops it is tried again when the program ends the next time.
    void startOver() {
        try {
            backups.startOver(secondAtTheEnd);
            Files.deleteIfExists(startOverNote());
        } catch (IOException | Refused later) {
            LoggerFactory.getLogger(Safekeeping.class).warn("The backups before an erasure are still there", later);
        }
    }

    /// Waits for one that is being made.
    @Override
    public void close() {
        clockwork.shutdown();
        boolean waiting = true;
        while (waiting) {
            try {
                waiting = !clockwork.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException goOn) {
                continue; // half a backup is no use to anybody
            }
        }
    }
}
