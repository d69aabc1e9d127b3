package app.callside.safekeeping;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What a backup lacks of what there is now.
///
/// @param until when the backup was made
/// @param now when it was compared
/// @param lost how many of each: only those of which there are some
public record Loss(Instant until, Instant now, Map<Holding, Long> lost) {
    public Loss {
        Map<Holding, Long> own = new EnumMap<>(Holding.class);
        own.putAll(lost);
        lost = Collections.unmodifiableMap(own);
    }
}
