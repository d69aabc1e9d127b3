package app.callside.figures;

import app.callside.review.CallFilter;
import app.callside.review.Narrowing;
import java.util.Optional;

/// Which calls stand behind what is shown.
public final class FigureCalls {
    private FigureCalls() {}

    /// All calls of a period.
    ///
    /// @param whose absent for everybody's
    public static CallFilter of(Period period, Optional<String> whose) {
        return CallFilter.ALL
                .with(whose.map(Narrowing.HeldBy::new))
                .with(new Narrowing.From(period.from()))
                .with(new Narrowing.Until(period.until()));
    }

    /// Those that a figure was made of. Behind what is about the whole book stand all calls of the period.
    public static CallFilter of(FigureKind kind, Period period, Optional<String> whose) {
        CallFilter all = of(period, whose);
        return switch (kind) {
            case CALLS, ATTEMPTS, HOLD, WRAP_UP, DSO, BEST_DSO, DELINQUENT, CEI -> all;
            case CONTACTS, TALK -> all.with(new Narrowing.Reached(Narrowing.Reached.Who.ANYBODY));
            case RIGHT_PARTY, RECEIVED -> all.with(new Narrowing.Reached(Narrowing.Reached.Who.RIGHT_PARTY));
            case MISSED -> all.with(new Narrowing.Missed());
            case PROMISES, PROMISED, KEPT_COUNT, KEPT_AMOUNT -> all.with(new Narrowing.WithPromise());
            case DISPUTES, DISPUTED -> all.with(new Narrowing.WithDispute());
        };
    }

    /// Those on which a card was used, or where it never was, those on which it was shown.
    public static CallFilter of(CardFigure card, Period period, Optional<String> whose) {
        return of(period, whose).with(new Narrowing.WithCard(card.card(), card.used() > 0));
    }
}
