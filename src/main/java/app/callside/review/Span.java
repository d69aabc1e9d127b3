package app.callside.review;

import java.time.LocalDate;
import java.util.Optional;

/// How far back the list of calls reaches.
public enum Span {
    TODAY,
    LAST_7_DAYS,
    LAST_30_DAYS,
    ALL;

    /// The first day of the span when it ends today; absent when it has no beginning.
    public Optional<LocalDate> from(LocalDate today) {
        return switch (this) {
            case TODAY -> Optional.of(today);
            case LAST_7_DAYS -> Optional.of(today.minusDays(6));
            case LAST_30_DAYS -> Optional.of(today.minusDays(29));
            case ALL -> Optional.empty();
        };
    }
}
