package app.callside.boot;

import app.callside.base.work.Work;
import app.callside.desk.ui.DeskServices;
import app.callside.desk.ui.DiallingChecks;
import app.callside.desk.ui.RecapSending;
import app.callside.ledger.CustomerId;
import app.callside.shell.ui.ShellModel;
import app.callside.worklist.ui.WorklistModel;
import app.callside.worklist.ui.WorklistServices;
import app.callside.worklist.ui.WorklistView;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Whom to call now, on the screen.
final class WorklistDesk {
    private final Wiring wiring;
    private final WorklistModel worklist;
    private boolean readAhead;

    /// @param desk what the call desk works with: what it asks before dialling is asked here too
    /// @param sending dials
    WorklistDesk(Wiring wiring, ShellModel shell, Supplier<DeskServices> desk, RecapSending sending, Work work) {
        this.wiring = wiring;
        worklist = new WorklistModel(new WorklistServices(
                wiring.worklist,
                new DiallingChecks(desk),
                wiring.countries,
                wiring.phones,
                wiring.whereabouts,
                wiring.holidays,
                new TheirTime(wiring)::hours,
                () -> shell.profile().get().collector(),
                sending::dial,
                wiring.clock,
                work,
                wiring.messages,
                wiring.formats));
    }

    /// Prepares a call to a customer.
    void onPrepare(Consumer<CustomerId> listener) {
        worklist.onPrepare(listener);
    }

    /// Begins to read it while the window is still being built; the first [#refresh()] is done with that.
    void readAhead() {
        readAhead = true;
        worklist.refresh();
    }

    /// Hears each time that it was read.
    void onRead(Runnable listener) {
        worklist.onRead(listener);
    }

    /// Reads it anew, for whoever sits here now.
    void refresh() {
        if (!readAhead) worklist.refresh();
        readAhead = false;
    }

    /// Who is chosen on it.
    Optional<CustomerId> chosen() {
        return worklist.chosenCustomer();
    }

    /// The view of it, which stands in the window from the start; made anew each time.
    WorklistView view() {
        return new WorklistView(worklist, wiring.messages, wiring.formats);
    }
}
