package app.callside.figures;

import app.callside.review.CallFilter;
import java.util.Optional;

/// Which calls stand behind a figure.
public final class FigureCalls {
    private FigureCalls() {}

    /// @param whose absent for everybody's
    public static CallFilter of(Period period, Optional<String> whose) {
        return CallFilter.ALL.heldBy(whose).between(Optional.of(period.from()), Optional.of(period.until()));
    }
}
