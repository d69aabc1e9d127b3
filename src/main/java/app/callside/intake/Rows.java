package app.callside.intake;

import app.callside.base.work.Refused;
import org.jspecify.annotations.Nullable;

/// The rows of a table from first to last, one at a time, so that memory does not grow with the file.
interface Rows extends AutoCloseable {
    /// The next row, or null after the last.
    ///
    /// @throws Refused when the file can't be read any further
    @Nullable
    Row next();

    /// How much of the file has been read, 0 to 1.
    double share();

    /// For rows from [LedgerFile#openToKeep()], after the last of them.
    ///
    /// @throws Refused when they come from other bytes than the fingerprint was taken of
    void verifyUnchanged();

    @Override
    void close();
}
