package app.callside.base.sql;

import app.callside.base.sql.files.Disk;
import app.callside.base.sql.secret.Secrecy;
import java.nio.file.Path;
import java.time.Clock;

/// Where a store lies, and how.
///
/// @param folder holds the database and the journal of events
/// @param clock the time that transactions carry
/// @param secrecy what keeps the journal from readers
/// @param fileWord the database file's password; empty where it is not encrypted
/// @param disk opens the files of the database and of the journal
/// @param before what is done before a store that holds something is migrated
public record StorePlace(
        Path folder, Clock clock, Secrecy secrecy, String fileWord, Disk disk, Migrations.BeforeMigration before) {
    /// A store that is not encrypted, on this machine's disk.
    public static StorePlace in(Path folder, Clock clock) {
        return new StorePlace(folder, clock, Secrecy.NONE, "", Disk.REAL, (_, _) -> {});
    }

    boolean isEncrypted() {
        return !fileWord.isEmpty();
    }

    /// What the store's users are let in with.
    String words() {
        return isEncrypted() ? fileWord + " " + EmbeddedH2.WORD : EmbeddedH2.WORD;
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
        return new StorePlace(folder, clock, secrecy, fileWord, other, before);
    }

    public StorePlace preparing(Migrations.BeforeMigration step) {
        return new StorePlace(folder, clock, secrecy, fileWord, disk, step);
    }
}
