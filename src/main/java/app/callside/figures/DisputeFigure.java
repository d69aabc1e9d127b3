package app.callside.figures;

import app.callside.base.money.Totals;
import app.callside.dispute.DisputeReason;
import java.util.List;
import java.util.stream.Stream;

/// The disputes of one reason that were opened in the period.
///
/// @param before how many there were in the period before
public record DisputeFigure(DisputeReason reason, int number, Totals amount, int before) {
    static DisputeFigure of(FigureStore.DisputeRow row) {
        return new DisputeFigure(row.reason(), 1, Totals.of(List.of(row.sum())), 0);
    }

    DisputeFigure plus(DisputeFigure more) {
        Totals both = Totals.of(Stream.of(amount, more.amount)
                .flatMap(totals -> totals.byCurrency().values().stream())
                .toList());
        return new DisputeFigure(reason, number + more.number, both, before + more.before);
    }

    DisputeFigure after(int earlier) {
        return new DisputeFigure(reason, number, amount, earlier);
    }
}
