package app.callside.review;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.base.work.UnitOfWork;
import app.callside.people.Right;
import app.callside.people.Seat;
import java.util.List;
import java.util.Optional;

/// The named views of the list of calls; all who work at this desk share them, and what each sees through
/// one is what they may see. Reads the store: not for the interface thread.
public final class SavedViews {
    private final ViewStore store;
    private final Seat seat;
    private final UnitOfWork unit;

    public SavedViews(ViewStore store, Seat seat, UnitOfWork unit) {
        this.store = store;
        this.seat = seat;
        this.unit = unit;
    }

    public List<SavedView> all() {
        seat.needSomebody();
        return store.all();
    }

    /// Keeps what is asked for now under a name.
    ///
    /// @param name where it has one already, that view is exchanged, if it is one's own or one is a
    ///     supervisor
    /// @throws Refused for the view of somebody else, and where more calls are named one by one than a
    ///     view keeps
    public void keep(String name, CallFilter filter, Span reach) {
        seat.needSomebody();
        filter.part(Narrowing.Among.class)
                .filter(among -> among.calls().size() > SavedView.MOST_CALLS)
                .ifPresent(among -> {
                    throw new Refused(Fault.of("review.view.many", among.calls().size(), SavedView.MOST_CALLS));
                });
        CallFilter kept = reach == Span.ALL ? filter : filter.without(Narrowing.From.class);
        SavedView view = new SavedView(name, kept, reach, seat.name());
        unit.inOne(() -> {
            needMayChange(view.name());
            store.keep(view);
        });
    }

    /// @throws Refused for the view of somebody else, except for a supervisor
    public void drop(String name) {
        seat.needSomebody();
        unit.inOne(() -> {
            needMayChange(name);
            store.drop(name);
        });
    }

    private void needMayChange(String name) {
        Optional<SavedView> there =
                store.all().stream().filter(one -> one.name().equals(name)).findFirst();
        there.filter(one -> !one.by().equals(seat.name()) && !seat.may(Right.READ_ALL_CALLS))
                .ifPresent(one -> {
                    throw new Refused(Fault.of("review.view", one.name(), one.by()));
                });
    }
}
