package app.callside.figures;

import app.callside.base.text.HouseRules;

/// What is counted, and when there is too little of it.
///
/// @param receivedDays so long after a right-party contact a payment counts as received after it
/// @param salesDays days sales outstanding are reckoned on the credit sales of at least so many days
/// @param widestInterval in hundredths: where the 95 % interval of a rate is wider, there are too few cases
///     to judge
public record FigurePolicy(int receivedDays, int salesDays, int widestInterval) {
    public FigurePolicy {
        if (receivedDays < 0 || salesDays < 1) throw new IllegalArgumentException("Days are counted from 1 on");
        if (widestInterval < 1 || widestInterval > 100)
            throw new IllegalArgumentException("An interval is not " + widestInterval + " hundredths wide");
    }

    /// The rules the program comes with.
    public static FigurePolicy ofTheHouse() {
        return of(HouseRules.named("figures"));
    }

    /// The rules as they stand in a file.
    ///
    /// @throws IllegalArgumentException for what nobody can work by
    public static FigurePolicy of(HouseRules rules) {
        return new FigurePolicy(
                rules.number("received.days"), rules.number("sales.days"), rules.number("widest.interval"));
    }
}
