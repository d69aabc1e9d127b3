package app.callside.boot;

import app.callside.base.work.Work;
import app.callside.figures.FigureWords;
import app.callside.figures.ui.FiguresExportModel;
import app.callside.figures.ui.FiguresModel;
import app.callside.figures.ui.FiguresView;
import app.callside.review.CallFilter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Figures on the screen: counted when they are looked at, taken out, opened down to the calls.
final class FiguresDesk {
    private final Wiring wiring;
    private final FiguresModel figures;
    private final FiguresExportModel export;
    private Optional<FiguresView> view = Optional.empty();

    /// @param opens shows calls in the history
    /// @param drafts a place of the program's own for a file of that name
    /// @param shows opens a file in the program that the system has for it
    FiguresDesk(
            Wiring wiring,
            Consumer<CallFilter> opens,
            Function<String, Optional<Path>> whereToSave,
            Function<String, Path> drafts,
            Consumer<Path> shows,
            Work work) {
        this.wiring = wiring;
        figures = new FiguresModel(
                wiring.counted.figures, wiring.counted.calls, work, wiring.clock, wiring.formats.locale());
        figures.onOpen(opens);
        export = new FiguresExportModel(wiring.counted.export, wiring.seat, whereToSave, shows, work, wiring.messages);
        export.draftIn(drafts);
    }

    /// Counts anew, for whoever sits here now.
    void refresh() {
        figures.refresh();
        export.refresh();
    }

    /// Somebody else sits here now.
    void forget() {
        figures.forget();
        export.refresh();
    }

    FiguresView view() {
        return view.orElseGet(() -> {
            FiguresView made = new FiguresView(figures, export, new FigureWords(wiring.messages, wiring.formats));
            view = Optional.of(made);
            return made;
        });
    }
}
