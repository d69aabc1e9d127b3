package app.callside.boot;

import app.callside.base.work.Work;
import app.callside.people.ui.PeopleServices;
import app.callside.people.ui.PeopleView;
import app.callside.people.ui.SignInModel;
import app.callside.people.ui.SignInView;
import app.callside.people.ui.StaffModel;
import app.callside.people.ui.TrailModel;
import app.callside.shell.ui.ShellModel;
import java.util.Optional;
import java.util.function.Supplier;

/// Who works here, who sits here, and who did what: the screen for it, and the lock at the door.
final class PeopleDesk {
    private final StaffModel staff;
    private final TrailModel trail;
    private final SignInModel signIn;
    private final DeskLock lock;
    private Optional<PeopleView> view = Optional.empty();

    /// @param caller whose call is going on
    PeopleDesk(Wiring wiring, ShellModel shell, Supplier<Optional<String>> caller, Work work) {
        PeopleServices services = new PeopleServices(
                wiring.signIn,
                wiring.staff,
                wiring.trail,
                wiring.seat,
                wiring.sealedCalls::changed,
                wiring.clock.getZone(),
                work,
                wiring.messages,
                wiring.formats);
        staff = new StaffModel(services);
        trail = new TrailModel(services);
        signIn = new SignInModel(services);
        lock = new DeskLock(wiring.signIn, wiring.seat, signIn, shell, caller, wiring.clock, work);
        staff.onChanged(() -> {
            lock.refresh();
            trail.refresh();
        });
    }

    DeskLock lock() {
        return lock;
    }

    /// What covers the window.
    SignInView face() {
        return new SignInView(signIn);
    }

    PeopleView view() {
        return view.orElseGet(() -> {
            PeopleView made = new PeopleView(staff, trail);
            view = Optional.of(made);
            return made;
        });
    }

    /// The screen was entered, or left with what was typed in it.
    void shown(boolean now) {
        if (now) trail.refresh();
        else staff.refresh();
    }
}
