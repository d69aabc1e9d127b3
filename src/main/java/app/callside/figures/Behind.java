package app.callside.figures;

import app.callside.dispute.DisputeReason;
import app.callside.ledger.AgingBucket;
import app.callside.ledger.AgingSnapshot;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/// Something on the figures screen whose calls can be opened.
public sealed interface Behind {
    /// @param currency in which it is shown; it does not matter to what is not about money
    /// @param collector of whom it is told beside the others; absent where it is told of all who are shown
    record OfFigure(FigureKind kind, Optional<CurrencyUnit> currency, Optional<String> collector) implements Behind {}

    /// A pile of a chart that goes from day to day, or a layer of one.
    record OfStretch(Stretch stretch, Layer layer) implements Behind {}

    /// What is drawn of a stretch of days.
    enum Layer {
        CALLS,
        /// Somebody answered.
        REACHED,
        NOBODY_REACHED,
        PROMISED,
        /// Of the promised payments, those kept in full and in time.
        KEPT,
        NOT_KEPT
    }

    record OfReason(DisputeReason reason) implements Behind {}

    /// @param bucket absent for all that was open
    record OfSnapshot(AgingSnapshot snapshot, Optional<AgingBucket> bucket) implements Behind {}

    record OfCard(CardFigure card) implements Behind {}

    record OfPoint(MissedPoint point) implements Behind {}
}
