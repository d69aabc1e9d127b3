package app.callside.boot;

import app.callside.base.work.Work;
import app.callside.coaching.ui.ReviewModel;
import app.callside.deck.CallKind;
import app.callside.deck.CallType;
import app.callside.deck.MustSay;
import app.callside.deck.Rebuttal;
import app.callside.desk.ui.RecapSending;
import app.callside.review.CallFilter;
import app.callside.review.Span;
import app.callside.review.ui.CoachingModel;
import app.callside.review.ui.DeckNames;
import app.callside.review.ui.ExportModel;
import app.callside.review.ui.HistoryModel;
import app.callside.review.ui.HistoryTools;
import app.callside.review.ui.HistoryView;
import app.callside.review.ui.SentFiles;
import app.callside.review.ui.SentRecapModel;
import app.callside.review.ui.ViewsModel;
import java.util.List;
import java.util.Optional;

/// Finished calls on the screen: found, read, taken out.
final class HistoryDesk {
    private final Wiring wiring;
    private final HistoryModel history;
    private final ViewsModel views;
    private final ReviewModel review;
    private final CoachingModel coaching;
    private final ExportModel export;
    private final SentRecapModel recaps;
    private Optional<HistoryView> view = Optional.empty();

    HistoryDesk(Wiring wiring, RecapSending sending, Work work) {
        this.wiring = wiring;
        history = new HistoryModel(
                wiring.finished.history, wiring.dispositions::own, work, wiring.clock, wiring.formats.locale());
        views = new ViewsModel(wiring.finished.views, history.filter(), work);
        review = new ReviewModel(wiring.finished.coaching, wiring.seat, work, history::askAgain);
        coaching = new CoachingModel(wiring.finished.sampling, wiring.finished.coaching, wiring.seat, work, history);
        history.timeline()
                .subscribe(call -> review.open(call.map(open -> open.call().id())));
        export = new ExportModel(wiring.finished.export, wiring.seat, sending::whereToSave, work, wiring.messages);
        export.draftIn(sending::draft, sending::open);
        recaps = new SentRecapModel(
                wiring.finished.history,
                new SentFiles(sending::whereToSave, sending::draft, sending::open),
                work,
                wiring.messages);
    }

    /// Reads anew, for whoever sits here now; what nobody has looked at yet is read when somebody does.
    void refresh() {
        if (view.isPresent()) read();
    }

    private void read() {
        history.refresh();
        views.refresh();
        review.refresh();
        coaching.refresh();
        export.refresh();
    }

    /// Shows the calls that a filter lets through.
    void show(CallFilter filter) {
        history.filter().show(filter, Span.ALL);
    }

    HistoryView view() {
        return view.orElseGet(() -> {
            HistoryView made = new HistoryView(
                    history,
                    HistoryTools.of(views, review, coaching, export, recaps, new NamesOfTheDeck()),
                    wiring.messages,
                    wiring.formats);
            view = Optional.of(made);
            read();
            return made;
        });
    }

    /// What the deck calls things; their ids where it no longer has them.
    private final class NamesOfTheDeck implements DeckNames {
        @Override
        public String point(CallKind kind, String id) {
            return mustSays(kind).stream()
                    .filter(point -> point.id().equals(id))
                    .map(MustSay::label)
                    .findFirst()
                    .orElse(id);
        }

        @Override
        public List<String> points(CallKind kind, int count) {
            if (!wiring.deck.isThere()) return List.of();
            return CallType.all(kind).stream()
                    .map(wiring.deckAtHand()::mustSays)
                    .filter(points -> points.size() == count)
                    .findFirst()
                    .map(points -> points.stream().map(MustSay::id).toList())
                    .orElse(List.of());
        }

        private List<MustSay> mustSays(CallKind kind) {
            return wiring.deck.isThere() ? wiring.deckAtHand().allMustSays(kind) : List.of();
        }

        @Override
        public String card(String card) {
            String id = card.replaceFirst("@.*", "");
            return wiring.deck.isThere()
                    ? wiring.deckAtHand().card(id).map(Rebuttal::title).orElse(id)
                    : id;
        }
    }
}
