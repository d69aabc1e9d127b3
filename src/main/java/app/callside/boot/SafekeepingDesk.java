package app.callside.boot;

import app.callside.base.work.Work;
import app.callside.safekeeping.Errand;
import app.callside.safekeeping.ui.SafekeepingModel;
import app.callside.safekeeping.ui.SafekeepingServices;
import app.callside.safekeeping.ui.SafekeepingView;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Backups and encryption on the screen, and the errands for which the window is closed and opened again.
final class SafekeepingDesk {
    private final SafekeepingModel safekeeping;
    private Consumer<Errand> errands = _ -> {};
    private Optional<SafekeepingView> view = Optional.empty();

    /// @param calling whether a call is going on
    SafekeepingDesk(Wiring wiring, BooleanSupplier calling, Work work) {
        safekeeping = new SafekeepingModel(new SafekeepingServices(
                wiring.safekeeping(),
                wiring.seat,
                calling,
                errand -> errands.accept(errand),
                wiring.clock,
                work,
                wiring.messages,
                wiring.formats));
    }

    /// Hears that the window is to be closed for something, and opened again afterwards.
    void onErrand(Consumer<Errand> listener) {
        errands = listener;
    }

    SafekeepingView view() {
        return view.orElseGet(() -> {
            SafekeepingView made = new SafekeepingView(safekeeping);
            view = Optional.of(made);
            return made;
        });
    }
}
