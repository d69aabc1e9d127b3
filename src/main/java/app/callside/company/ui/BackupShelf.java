package app.callside.company.ui;

import java.time.Instant;
import java.util.Optional;

/// The backups as far as the company's screen knows them. Both wait for the disk.
public interface BackupShelf {
    /// When the last one was made that was opened and compared; empty where there is none.
    Optional<Instant> last();

    /// Makes one; takes as long as the store is large.
    ///
    /// @throws app.callside.base.work.Refused when none could be made
    void make();
}
