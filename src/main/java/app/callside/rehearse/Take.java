package app.callside.rehearse;

import java.time.Instant;
import java.util.UUID;

/// One recording of an opening.
///
/// @param collector who spoke
/// @param words how many were read
public record Take(UUID id, String collector, Instant recordedAt, Stance stance, int words, Delivery delivery) {
    /// Its sound in the folder of takes.
    String fileName() {
        return id + ".wav";
    }
}
