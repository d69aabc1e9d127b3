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
            case CALLS, ATTEMPTS, TALK, HOLD, WRAP_UP, DSO, BEST_DSO, DELINQUENT, CEI -> all;
            case CONTACTS -> all.with(new Narrowing.Reached(Narrowing.Reached.Who.ANYBODY));
            case RIGHT_PARTY, RECEIVED -> all.with(new Narrowing.Reached(Narrowing.Reached.Who.RIGHT_PARTY));
            case MISSED -> all.with(new Narrowing.Missed());
            case PROMISES, PROMISED, KEPT_COUNT, KEPT_AMOUNT -> all.with(new Narrowing.WithPromise());
            case DISPUTES, DISPUTED -> all.with(new Narrowing.WithDispute());
        };
    }

    /// Whether the calls of a figure are just those that it counts. Else they are those it may rest on, among them
    /// promises not due yet and contacts after which nobody paid, without disputes of earlier calls.
    public static boolean areThoseCounted(FigureKind kind) {
        return switch (kind) {
            case CALLS, ATTEMPTS, CONTACTS, RIGHT_PARTY, TALK, HOLD, WRAP_UP, MISSED, PROMISES, PROMISED -> true;
            case KEPT_COUNT, KEPT_AMOUNT, RECEIVED, DISPUTES, DISPUTED, DSO, BEST_DSO, DELINQUENT, CEI -> false;
        };
    }

    /// Those on which a card was used, or where it never was, those on which it was shown.
    public static CallFilter of(CardFigure card, Period period, Optional<String> whose) {
        return of(period, whose).with(new Narrowing.WithCard(card.card(), card.used() > 0));
    }
}
