package app.callside.boot;

import app.callside.deck.CallKind;
import app.callside.deck.MustSay;
import app.callside.figures.FigureCalls;
import app.callside.figures.FigurePolicy;
import app.callside.figures.FigureStore;
import app.callside.figures.FigureWords;
import app.callside.figures.Figures;
import app.callside.figures.FiguresExport;
import app.callside.figures.store.JdbcFigureStore;
import app.callside.people.AuditTrail;
import app.callside.people.Seat;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/// What the calls come to: counted, opened down to the calls, taken out.
final class CountedCalls {
    final Figures figures;
    final FigureCalls calls;
    final FiguresExport export;

    /// @param points what has to be said in a call of a kind
    CountedCalls(
            Stores stores,
            FigurePolicy policy,
            Function<CallKind, List<MustSay>> points,
            Seat seat,
            AuditTrail trail,
            SpokenLanguage spoken,
            Clock clock) {
        FigureStore store = new JdbcFigureStore(stores.database, spoken.messages::language);
        FigureWords words = new FigureWords(spoken.messages, spoken.formats);
        figures = new Figures(store, stores.counts, seat, policy, points, clock);
        calls = new FigureCalls(store, seat, figures.policy(), words);
        export = new FiguresExport(seat, trail, words, figures.policy());
    }
}
