package app.callside.call;

import java.time.Instant;

/// Something that is put right about a finished call. It is added, and the call stays as it was.
///
/// @param by who says so
public record CallCorrection(CallId call, Instant at, String by, String words) {
    public CallCorrection {
        words = words.strip();
        if (words.isEmpty()) throw new IllegalArgumentException("A correction says something");
    }
}
