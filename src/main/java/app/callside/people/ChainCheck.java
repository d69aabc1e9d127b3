package app.callside.people;

import java.util.Optional;

/// What following the audit trail came to.
///
/// @param entries that were followed until the end or the first broken link
/// @param broken the first link that does not hold; absent where all do
public record ChainCheck(long entries, Optional<Break> broken) {
    public boolean isWhole() {
        return broken.isEmpty();
    }

    /// @param number of the entry at which it breaks
    public record Break(long number, Kind kind) {}

    public enum Kind {
        /// The entry does not say what it said when it was written.
        CHANGED,
        /// An entry is missing before this one, or one was put in.
        MISSING,
        /// Entries at the end are gone, or the mark of the end was changed.
        CUT_OFF
    }
}
