package app.callside.figures;

/// How a card fares.
///
/// @param card its id, without the edition
/// @param shown calls on which it came up by itself or was taken from the deck
/// @param used of them, where it was used
/// @param promised of those with use, where something was promised
/// @param matured of those with a promise, where the day of a payment has come
/// @param kept of the matured, where every payment whose day has come was kept
public record CardFigure(String card, String title, int shown, int used, int promised, int matured, int kept) {
    /// The share of calls with use on which something was promised.
    public ShareInterval promiseRate() {
        return ShareInterval.of(promised, used);
    }

    /// The share of the matured that was kept.
    public ShareInterval keptRate() {
        return ShareInterval.of(kept, matured);
    }
}
