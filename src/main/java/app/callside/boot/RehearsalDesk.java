package app.callside.boot;

import app.callside.base.work.Work;
import app.callside.rehearse.ui.RehearseModel;
import app.callside.rehearse.ui.RehearseView;
import app.callside.shell.ui.ShellModel;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Openings on the screen, to be rehearsed aloud; never while a call is going on.
final class RehearsalDesk {
    private final Wiring wiring;
    private final ShellModel shell;
    private final RehearseModel rehearsing;
    private Optional<RehearseView> view = Optional.empty();

    /// @param calling whether a call is going on
    RehearsalDesk(Wiring wiring, ShellModel shell, Headset sound, BooleanSupplier calling, Work work) {
        this.wiring = wiring;
        this.shell = shell;
        rehearsing = new RehearseModel(
                wiring.rehearsals,
                sound.microphone(),
                sound.speaker(),
                work,
                wiring.messages,
                () -> shell.profile().get().collector(),
                calling);
    }

    /// A call begins: nothing listens any more.
    void callBegins() {
        rehearsing.callBegins();
    }

    /// Something else is shown: nothing listens any more.
    void leave() {
        rehearsing.leave();
    }

    /// What is said to whoever wants to rehearse: how the first call opens, with what is known of us. The
    /// deck is there.
    RehearseView view() {
        return view.orElseGet(() -> {
            RehearseView made = new RehearseView(
                    rehearsing,
                    wiring.messages,
                    wiring.formats,
                    wiring.clock.getZone(),
                    Openings.reminder(wiring.deckAtHand()));
            view = Optional.of(made);
            made.onEntering(() -> rehearsing.refresh(
                    Openings.of(wiring.deckAtHand(), shell.profile().get())));
            return made;
        });
    }
}
