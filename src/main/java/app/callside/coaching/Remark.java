package app.callside.coaching;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Something said about a call afterwards; it stays as it was said.
///
/// @param moment call time, where it is about a moment of the call
/// @param by who said it
/// @param words not blank
public record Remark(Optional<Duration> moment, String by, Instant made, String words) {
    public Remark {
        words = words.strip();
        if (words.isEmpty()) throw new IllegalArgumentException("A remark says something");
    }
}
