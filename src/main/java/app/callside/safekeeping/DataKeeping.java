package app.callside.safekeeping;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The backups of the open store, and what keeps it from whoever may read the disk. Everything here waits
/// for the disk: not for the interface thread.
public interface DataKeeping {
    /// All that were verified, newest first.
    List<KeptBackup> backups();

    /// Makes one; takes as long as the store is large.
    ///
    /// @throws app.callside.base.work.Refused when none could be made
    KeptBackup back();

    /// What going back to a backup would cost.
    ///
    /// @throws app.callside.base.work.Refused when there is none of that name
    Loss loss(String backup);

    /// Where each backup is copied to besides; empty for nowhere.
    Optional<Path> secondFolder();

    /// @throws app.callside.base.work.Refused for whoever may not change it, or a folder that can't be
    ///     written
    void keepSecondFolder(Optional<Path> folder);

    boolean isProtected();

    /// From now on another passphrase opens the data; the recovery code stays. Takes a second or two.
    ///
    /// @param present the passphrase or the recovery code that opens it now
    /// @throws app.callside.base.work.Refused when the present one is wrong or the new one too easy
    void changePassphrase(char[] present, char[] fresh);

    /// From now on another code opens the data when the passphrase is forgotten.
    String freshRecoveryCode(char[] present);

    /// Before the store is closed for an errand.
    ///
    /// @throws app.callside.base.work.Refused for whoever may not have it done
    void prepare(Errand errand);
}
