package app.callside.safekeeping;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// A backup that was opened, compared with the store and found to be the same.
///
/// @param name as it is asked for
/// @param at when it was made
/// @param reason why it was made, in small letters
/// @param holds how many of each, 0 or more
public record KeptBackup(String name, Instant at, String reason, Map<Holding, Long> holds) {
    public KeptBackup {
        holds = Collections.unmodifiableMap(new EnumMap<>(holds));
    }
}
