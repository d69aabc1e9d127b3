package app.callside.boot;

import app.callside.coaching.Coaching;
import app.callside.coaching.HouseSheets;
import app.callside.people.AuditTrail;
import app.callside.people.Seat;
import app.callside.promise.PromiseBook;
import app.callside.recap.SentRecaps;
import app.callside.review.CallHistory;
import app.callside.review.HistoryExport;
import app.callside.review.Sampling;
import app.callside.review.SavedViews;
import app.callside.review.index.CallIndex;
import java.time.Clock;

/// Finished calls: found, read, scored, taken out.
final class FinishedCalls {
    final CallHistory history;
    final SavedViews views;
    final Coaching coaching;
    final Sampling sampling;
    final HistoryExport export;

    /// @param index finds them; whoever has opened it closes it
    FinishedCalls(
            CallIndex index,
            Stores stores,
            PromiseBook promises,
            SentRecaps recaps,
            Seat seat,
            AuditTrail trail,
            SpokenLanguage spoken,
            Clock clock) {
        history = new CallHistory(
                index, stores.review, stores.calls, promises, recaps, seat, trail, stores.database, clock);
        views = new SavedViews(stores.views, seat, stores.database);
        coaching = new Coaching(
                stores.coaching,
                stores.calls,
                () -> HouseSheets.all(spoken.messages.language()),
                seat,
                trail,
                stores.database,
                clock);
        sampling = new Sampling(history, seat, clock);
        export = new HistoryExport(history, seat, trail, spoken.messages, spoken.formats);
    }
}
