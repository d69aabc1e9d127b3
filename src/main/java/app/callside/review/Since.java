package app.callside.review;

import java.time.LocalDate;

/// What has become of what was promised on a call.
///
/// @param asOf the day as of which it is judged
public record Since(Kind kind, LocalDate asOf) {
    public enum Kind {
        /// Some part has not come in full, although its last day is over, and was not called off before.
        BROKEN,
        /// Nothing is broken, and some part can still come in time.
        WAITING,
        /// Nothing is broken or waited for, and some part has come in full.
        KEPT
    }
}
