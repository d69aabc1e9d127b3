package app.callside.people;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import java.util.Optional;

/// Who sits at this desk now, and whether they may do what they are about to do. Every service that not everybody may
/// use asks it first, so that the screens and the command line are held to the same. Safe to use from several threads.
public final class Seat {
    private volatile Optional<User> sitting = Optional.empty();

    /// A seat that is taken from the start.
    public static Seat of(User user) {
        Seat seat = new Seat();
        seat.take(user);
        return seat;
    }

    /// Nobody while the desk is locked.
    public Optional<User> user() {
        return sitting;
    }

    /// As whom things are done here; empty while nobody sits here.
    public String name() {
        return user().map(User::name).orElse("");
    }

    void take(User user) {
        sitting = Optional.of(user);
    }

    void leave() {
        sitting = Optional.empty();
    }

    public boolean may(Right right) {
        return user().filter(one -> Right.of(one.role()).contains(right)).isPresent();
    }

    /// @throws Refused where whoever sits here may not, or nobody does; nothing has been done then
    public void need(Right right) {
        if (may(right)) return;
        throw new Refused(user().isEmpty() ? Fault.of("people.nobody") : Fault.of("people.right", name()));
    }

    /// @throws Refused while nobody sits here
    public void needSomebody() {
        if (user().isEmpty()) throw new Refused(Fault.of("people.nobody"));
    }
}
