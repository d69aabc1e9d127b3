package app.callside.base.sql;

import app.callside.base.secret.Secrecy;
import app.callside.base.sql.files.Disk;
import java.nio.file.Path;
import java.time.Clock;

/// Where a store lies, and how.
///
/// @param folder holds the database and the journal of events
/// @param clock the time that transactions carry
/// @param secrecy what keeps the database, the journal and the backups from readers
/// @param disk opens the files of the database and of the journal
/// @param before what is done before a store that holds something is migrated
/// @param copied whether it is a copy that is read and thrown away: one of a newer program is opened too
public record StorePlace(
        Path folder, Clock clock, Secrecy secrecy, Disk disk, Migrations.BeforeMigration before, boolean copied) {
    /// A store that is not encrypted, on this machine's disk.
    public static StorePlace in(Path folder, Clock clock) {
        return in(folder, clock, Secrecy.NONE);
    }

    /// A store on this machine's disk.
    public static StorePlace in(Path folder, Clock clock, Secrecy secrecy) {
        return new StorePlace(folder, clock, secrecy, Disk.REAL, (_, _) -> {}, false);
    }

    boolean isEncrypted() {
        return !secrecy.isNone();
    }

    /// What the store's users are let in with.
    String words() {
        return isEncrypted() ? secrecy.databaseWord() + " " + EmbeddedH2.WORD : EmbeddedH2.WORD;
    }

    public Path file() {
        return folder.resolve("callside.mv.db");
    }

    public Path events() {
        return folder.resolve("events");
    }

    /// Where backups lie.
    public Path backups() {
        return folder.resolve("backups");
    }

    /// Where copies on file lie.
    public Path documents() {
        return folder.resolve("documents");
    }

    public StorePlace on(Disk other) {
        return new StorePlace(folder, clock, secrecy, other, before, copied);
    }

    public StorePlace preparing(Migrations.BeforeMigration step) {
        return new StorePlace(folder, clock, secrecy, disk, step, copied);
    }

    /// Nothing here is kept, so nothing can be spoilt.
    public StorePlace asCopy() {
        return new StorePlace(folder, clock, secrecy, disk, before, true);
    }
}
