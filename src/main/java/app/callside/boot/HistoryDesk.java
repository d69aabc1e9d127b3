package app.callside.boot;

import app.callside.base.work.Work;
import app.callside.deck.CallKind;
import app.callside.deck.MustSay;
import app.callside.review.CallFilter;
import app.callside.review.Span;
import app.callside.review.ui.ExportModel;
import app.callside.review.ui.HistoryModel;
import app.callside.review.ui.HistoryView;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/// Finished calls on the screen: found, read, taken out.
final class HistoryDesk {
    private final Wiring wiring;
    private final HistoryModel history;
    private final ExportModel export;
    private Optional<HistoryView> view = Optional.empty();

    HistoryDesk(Wiring wiring, Function<String, Optional<Path>> whereToSave, Work work) {
        this.wiring = wiring;
        history = new HistoryModel(wiring.history, work, wiring.clock, wiring.formats.locale());
        export = new ExportModel(wiring.export, wiring.seat, whereToSave, work, wiring.messages);
    }

    /// Reads anew, for whoever sits here now.
    void refresh() {
        history.refresh();
        export.refresh();
    }

    /// Shows the calls that a filter lets through.
    void show(CallFilter filter) {
        history.filter().show(filter, Span.ALL);
    }

    HistoryView view() {
        return view.orElseGet(() -> {
            HistoryView made =
                    new HistoryView(history, Optional.of(export), wiring.messages, wiring.formats, this::pointName);
            view = Optional.of(made);
            return made;
        });
    }

    /// What the deck calls a must-say point; its id where the deck no longer has it.
    private String pointName(CallKind kind, String id) {
        if (!wiring.deck.isThere()) return id;
        return wiring.deck().allMustSays(kind).stream()
                .filter(point -> point.id().equals(id))
                .map(MustSay::label)
                .findFirst()
                .orElse(id);
    }
}
