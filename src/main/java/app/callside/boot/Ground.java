package app.callside.boot;

import app.callside.base.secret.Secrecy;
import app.callside.base.sql.BesideCopy;
import app.callside.base.sql.DataFolder;
import app.callside.base.sql.Unlocking;
import app.callside.base.sql.backup.Resealing;
import app.callside.base.sql.files.Disk;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/// What a wiring stands on: a data folder with its lock, and the key to it.
///
/// @param copied where the folder is a copy that is read and thrown away
record Ground(DataFolder folder, Optional<Copied> copied, Secrecy secrecy, Disk disk) {
    /// @param original the folder that was copied
    record Copied(Path original, BesideCopy copy) {}

    /// Opens a folder and its lock.
    ///
    /// @param words the passphrase or the recovery code; empty for none
    /// @param built builds on it; where that fails, nothing stays open
    /// @throws Refused when the folder can't be had
    static Wiring open(Path data, char[] words, Disk disk, Function<Ground, Wiring> built) {
        DataFolder folder = DataFolder.open(data);
        boolean stands = false;
        try {
            Logs.into(folder.path().resolve("logs"));
            BesideCopy.forgetLeftIn(folder.path());
            Resealing.finishBegun(folder.path());
            Secrecy secrecy = Unlocking.of(folder.path(), words);
            Wiring wiring = built.apply(new Ground(folder, Optional.empty(), secrecy, disk));
            stands = true;
            return wiring;
        } finally {
            if (!stands) folder.close();
        }
    }

    /// Copies a folder that another program has open, and opens the copy.
    ///
    /// @throws Refused when there is nothing to copy, or it does not open
    static Wiring beside(Path data, char[] words, Function<Ground, Wiring> built) {
        try {
            return BesideCopy.open(data, copy -> {
                DataFolder folder = DataFolder.open(copy.folder());
                boolean stands = false;
                try {
                    Secrecy secrecy = Unlocking.of(copy.folder(), words);
                    Wiring wiring =
                            built.apply(new Ground(folder, Optional.of(new Copied(data, copy)), secrecy, Disk.REAL));
                    stands = true;
                    return wiring;
                } finally {
                    if (!stands) folder.close();
                }
            });
        } catch (NoSuchFileException nothing) {
            throw new Refused(Fault.of("folder.beside", data.toString()).because(nothing));
        } catch (IOException noCopy) {
            throw new Refused(
                    Fault.of("folder.copy", data.toString(), noCopy.toString()).because(noCopy));
        }
    }

    boolean isCopy() {
        return copied.isPresent();
    }

    /// Where copies on file lie: a copy of a store reads those of the store itself.
    Path documents() {
        return ofTheStoreItself(folder.documents());
    }

    /// Where viewers are given copies on file: a copy of a store clears only what it has given itself.
    Path views() {
        return folder.documents().resolve("open");
    }

    /// Where the sound of mock openings lies: a copy of a store plays that of the store itself.
    Path takes() {
        return ofTheStoreItself(folder.takes());
    }

    private Path ofTheStoreItself(Path part) {
        return copied.map(Copied::original)
                .map(original -> original.resolve(part.getFileName()))
                .orElse(part);
    }

    /// Lets go of the lock, and throws away what was a copy.
    void close() {
        folder.close();
        copied.map(Copied::copy).ifPresent(BesideCopy::close);
    }
}
