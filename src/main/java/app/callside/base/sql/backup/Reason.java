package app.callside.base.sql.backup;

import java.util.Locale;

/// Why a backup was made.
public enum Reason {
    /// The program was closed.
    EXIT,
    /// Some hours had passed in which something changed.
    HOURS,
    /// A newer program was about to change the shape of the store.
    MIGRATION,
    /// An import was about to begin.
    IMPORT,
    /// Something was removed for good, and the backups before it still had it.
    ERASURE,
    /// Somebody asked for it.
    DEMAND;

    /// As it stands in the file's name.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
