package app.callside.boot;

import app.callside.base.sql.Database;
import app.callside.base.sql.Setting;
import app.callside.base.sql.StorePlace;
import app.callside.base.sql.backup.BackupFile;
import app.callside.base.sql.backup.Backups;
import app.callside.base.sql.backup.Reason;
import app.callside.base.sql.backup.Restore;
import app.callside.base.sql.events.BrokenChain;
import app.callside.base.sql.events.Events;
import app.callside.base.sql.files.Reserve;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.base.work.Undisturbed;
import app.callside.company.ui.BackupShelf;
import app.callside.intake.StoreCare;
import app.callside.people.AuditTrail;
import app.callside.people.Deed;
import app.callside.people.Right;
import app.callside.people.Seat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/// Backups of the open store: by the clock, at the end, on demand; and what going back to one would cost.
public final class Safekeeping implements BackupShelf, AutoCloseable {
    static final String SECOND_FOLDER = "backup.second";
    private static final Duration EVERY = Duration.ofHours(4);
    private static final long LOOK_MINUTES = 15;
    private final StorePlace place;
    private final Backups backups;
    private final Database database;
    private final Seat seat;
    private final AuditTrail trail;
    private final Reserve reserve;
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

    /// What people would miss, in the order they would ask for it.
    public enum Missed {
        CALLS("call_record"),
        PROMISES("promise"),
        DISPUTES("dispute"),
        FOLLOW_UPS("follow_up"),
        IMPORTS("import_run"),
        PAYMENTS("payment"),
        DOCUMENTS("document_on_file"),
        REVIEWS("call_review");

        private final String table;

        Missed(String table) {
            this.table = table;
        }
    }

    /// What a backup lacks of what there is now.
    ///
    /// @param until when the backup was made
    /// @param now when it was compared
    /// @param lost how many of each: only those of which there are some
    public record Loss(Instant until, Instant now, Map<Missed, Long> lost) {
        public Loss {
            lost = Collections.unmodifiableMap(new EnumMap<>(lost));
        }
    }

    /// All that were verified, newest first.
    public List<BackupFile> all() {
        return backups.all();
    }

    public Optional<BackupFile> named(String name) {
        return backups.all().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    @Override
    public Optional<Instant> last() {
        return backups.newest().map(one -> one.manifest().at());
    }

    @Override
    public void make() {
        makeNow();
    }

    /// Makes one now; takes as long as the store is large. Never call it on the interface thread.
    public BackupFile makeNow() {
        isRoomAgain();
        return backups.make(database, Reason.DEMAND);
    }

    /// Makes one where something changed since the last.
    public Optional<BackupFile> before(Reason reason) {
        return backups.makeIfDue(database, reason);
    }

    /// Where each backup is copied to besides; empty for nowhere.
    public Optional<Path> secondFolder() {
        return new Setting(database, SECOND_FOLDER)
                .read()
                .filter(path -> !path.isBlank())
                .map(Path::of);
    }

    /// @throws Refused for whoever may not change what the company does
    public void keepSecondFolder(Optional<Path> folder) {
        seat.need(Right.EDIT_COMPANY);
        database.inOne(() -> new Setting(database, SECOND_FOLDER)
                .keep(folder.map(Path::toString).orElse("")));
    }

    /// What would no longer be there after going back.
    public Loss loss(BackupFile backup) {
        var now = backups.contents(database).tallies();
        Map<Missed, Long> lost = new EnumMap<>(Missed.class);
        for (Missed kind : Missed.values()) {
            long rows = backup.manifest().lacks(kind.table, now);
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
        } catch (Refused failed) {
            LoggerFactory.getLogger(Safekeeping.class).warn("No backup by the clock", failed);
            worried.accept(isOld() ? Fault.of("backup.old") : failed.fault());
        }
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
