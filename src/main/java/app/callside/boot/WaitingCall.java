package app.callside.boot;

import app.callside.base.work.Work;
import app.callside.call.LiveCall;
import app.callside.people.Deed;
import app.callside.shell.ui.Screen;
import app.callside.shell.ui.ShellModel;
import java.util.Optional;

/// The call that waits for whoever holds it, because it was cut off or somebody else needed the desk; and
/// its way back.
final class WaitingCall {
    private final Wiring wiring;
    private final CallDesk desk;
    private final ShellModel shell;
    private final Work work;
    private Runnable moved = () -> {};
    /// Whose cut-off call is on its way back to the desk.
    private Optional<String> broughtBack = Optional.empty();

    WaitingCall(Wiring wiring, CallDesk desk, ShellModel shell, Work work) {
        this.wiring = wiring;
        this.desk = desk;
        this.shell = shell;
        this.work = work;
    }

    /// Hears that a call comes back or goes: whose it is may have to be said.
    void onMoved(Runnable listener) {
        moved = listener;
    }

    /// Whose call is going on, or about to again.
    Optional<String> caller() {
        return desk.caller().or(() -> broughtBack);
    }

    /// On the phone, or about to be again.
    boolean isBusy() {
        return broughtBack.isPresent() || desk.isCalling();
    }

    /// The call of whoever sits here that was cut off or put aside comes back to the desk.
    ///
    /// @param otherwise runs where there is none
    void bringBack(Runnable otherwise) {
        work.start(
                this::cutOff,
                call -> call.ifPresentOrElse(
                        live -> {
                            broughtBack = Optional.of(live.opened().collector());
                            moved.run();
                            desk.bringBack(live);
                            if (live.opened().collector().equals(wiring.seat.name()))
                                shell.screen().set(Screen.DESK);
                        },
                        otherwise));
    }

    private Optional<LiveCall> cutOff() {
        String me = wiring.seat.name();
        boolean alone = !wiring.signIn.isRequired();
        Optional<LiveCall> call = wiring.calls.cutOff(who -> alone || who.equals(me));
        if (call.isPresent()) wiring.deckAtHand();
        return call;
    }

    /// Somebody else needs the desk: the call waits for whoever holds it.
    void putAside() {
        Optional<String> caller = desk.caller();
        if (caller.isEmpty()) return;
        desk.putAside();
        broughtBack = Optional.empty();
        moved.run();
        work.start(
                () -> {
                    wiring.trail.tell(Deed.CALL_PUT_ASIDE, caller.get(), "");
                    return true;
                },
                _ -> {});
    }

    /// The call was finished.
    void over() {
        broughtBack = Optional.empty();
    }
}
