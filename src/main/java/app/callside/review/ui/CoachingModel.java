package app.callside.review.ui;

import app.callside.base.work.Work;
import app.callside.coaching.Coaching;
import app.callside.coaching.Progress;
import app.callside.people.Right;
import app.callside.people.Seat;
import app.callside.review.Proposal;
import app.callside.review.Sampling;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// Which calls are worth a look, and how calls did over time; read when it is opened. For the interface thread.
public final class CoachingModel {
    private final Sampling sampling;
    private final Coaching coaching;
    private final Seat seat;
    private final Work work;
    private final HistoryModel history;
    /// The number of the newest question; answers to older ones come too late.
    private int asked;

    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Proposal>> proposals = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Progress> progress =
            new ReadOnlyObjectWrapper<>(new Progress(List.of(), List.of()));

    public CoachingModel(Sampling sampling, Coaching coaching, Seat seat, Work work, HistoryModel history) {
        this.sampling = sampling;
        this.coaching = coaching;
        this.seat = seat;
        this.work = work;
        this.history = history;
        history.filter().collector().subscribe((_, _) -> refresh());
    }

    /// Opens it, or puts it away.
    void turn() {
        open.set(!open.get());
        refresh();
    }

    /// Reads anew, for whoever sits here now, where it is open.
    public void refresh() {
        asked++;
        if (!open.get()) return;
        if (seat.user().isEmpty()) {
            open.set(false);
            return;
        }
        Optional<String> whose = history.filter().collector().get();
        int question = ++asked;
        work.start(() -> coaching.progress(whose), read -> {
            if (question == asked) progress.set(read);
        });
        proposals.set(mayReview() ? proposals.get() : List.of());
        if (mayReview())
            work.start(sampling::proposals, read -> {
                if (question == asked) proposals.set(read);
            });
    }

    boolean mayReview() {
        return seat.may(Right.REVIEW_CALLS);
    }

    /// Opens a proposed call.
    void choose(Proposal proposal) {
        history.open(proposal.call().call().id());
    }

    BooleanProperty open() {
        return open;
    }

    /// By collector.
    ReadOnlyObjectProperty<List<Proposal>> proposals() {
        return proposals.getReadOnlyProperty();
    }

    /// Of the collector by whom the list is narrowed, or of all.
    ReadOnlyObjectProperty<Progress> progress() {
        return progress.getReadOnlyProperty();
    }
}
