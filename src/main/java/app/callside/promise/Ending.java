package app.callside.promise;

import java.time.LocalDate;

/// Why a payment is no longer waited for, although it has not come.
///
/// @param on the day it was decided
public record Ending(Kind kind, LocalDate on) {
    public enum Kind {
        /// we let it go, or the customer took it back
        CANCELLED,
        /// a later promise has taken its place
        REPLACED
    }
}
