package app.callside.coaching.ui;

import app.callside.base.work.Work;
import app.callside.call.CallId;
import app.callside.coaching.CallReview;
import app.callside.coaching.Coaching;
import app.callside.coaching.Marks;
import app.callside.coaching.ScoreSheet;
import app.callside.people.Right;
import app.callside.people.Seat;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The review of the open call: written by a supervisor, read and answered by whoever held the call. For the
/// interface thread.
public final class ReviewModel {
    private final Coaching coaching;
    private final Seat seat;
    private final Work work;
    private final Runnable changed;

    private final ReadOnlyObjectWrapper<Optional<CallReview>> review = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Marks> marks = new ReadOnlyObjectWrapper<>(Marks.NONE);
    private final ReadOnlyObjectWrapper<List<CallId>> toRead = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper mayReview = new ReadOnlyBooleanWrapper();
    private final StringProperty comment = new SimpleStringProperty("");
    private final StringProperty remark = new SimpleStringProperty("");
    private final BooleanProperty editing = new SimpleBooleanProperty();
    private final StringProperty sheetText = new SimpleStringProperty("");
    private ScoreSheet sheet;
    private Optional<CallId> open = Optional.empty();
    private int opened;

    /// @param changed hears that what is listed of calls may be another now
    public ReviewModel(Coaching coaching, Seat seat, Work work, ScoreSheet sheet, Runnable changed) {
        this.coaching = coaching;
        this.seat = seat;
        this.work = work;
        this.sheet = sheet;
        this.changed = changed;
    }

    /// For whoever sits here now.
    public void refresh() {
        mayReview.set(seat.may(Right.REVIEW_CALLS));
        editing.set(false);
        work.start(coaching::sheet, now -> sheet = now);
        work.start(coaching::toRead, toRead::set);
        open(open);
    }

    /// Shows the review of a call; what was written of another one is kept first.
    public void open(Optional<CallId> call) {
        if (!call.equals(open)) keep();
        open = call;
        int question = ++opened;
        if (call.isEmpty() || seat.user().isEmpty()) {
            show(Optional.empty());
            return;
        }
        CallId id = call.get();
        work.start(() -> coaching.review(id), read -> {
            if (question == opened) show(read);
        });
    }

    private void show(Optional<CallReview> read) {
        review.set(read);
        marks.set(read.map(CallReview::marks).orElse(Marks.NONE));
        comment.set(read.map(CallReview::comment).orElse(""));
        remark.set("");
    }

    /// By which the open call is scored: the sheet of its review, or that of now where it has not been scored.
    ScoreSheet sheet() {
        return review.get()
                .filter(one -> one.shared().isPresent() || !one.marks().equals(Marks.NONE))
                .map(CallReview::sheet)
                .orElse(sheet);
    }

    /// True while marks and comment can still be changed.
    boolean isWritable() {
        return mayReview.get()
                && review.get().map(one -> one.shared().isEmpty()).orElse(false);
    }

    /// @param stars 1 to 5, 0 where it does not apply; the number it has takes it back
    void star(String criterion, int stars) {
        if (!isWritable()) return;
        int now = marks.get().stars().getOrDefault(criterion, 0);
        marks.set(marks.get().with(criterion, now == stars ? 0 : stars));
        keep();
    }

    void fail(String criterion, boolean so) {
        if (!isWritable() || marks.get().failed().contains(criterion) == so) return;
        marks.set(marks.get().failing(criterion, so));
        keep();
    }

    /// Keeps what has been written, where it is another than what is kept.
    void keep() {
        if (!isWritable() || open.isEmpty()) return;
        CallReview kept = review.get().orElseThrow();
        Marks given = marks.get();
        String said = comment.get().strip();
        if (kept.marks().equals(given) && kept.comment().equals(said)) return;
        CallId id = kept.call();
        then(id, () -> coaching.write(id, given, said));
    }

    /// Does something to the review of a call, then shows it again if it still is the open one.
    private void then(CallId id, Runnable deed) {
        int question = ++opened;
        work.start(
                () -> {
                    deed.run();
                    return coaching.review(id);
                },
                read -> {
                    if (question == opened && open.equals(Optional.of(id))) again(read);
                    changed.run();
                });
    }

    /// What is being typed stays.
    private void again(Optional<CallReview> read) {
        String typed = comment.get();
        String answer = remark.get();
        show(read);
        if (isWritable()) comment.set(typed);
        remark.set(answer);
    }

    void flag() {
        review.get().ifPresent(one -> then(one.call(), () -> coaching.flag(one.call(), !one.flagged())));
    }

    void share() {
        if (!isWritable()) return;
        CallId id = review.get().orElseThrow().call();
        Marks given = marks.get();
        String said = comment.get().strip();
        then(id, () -> {
            coaching.write(id, given, said);
            coaching.share(id);
        });
    }

    /// Says what is typed about a moment of the call, or about all of it.
    void say(Optional<Duration> moment) {
        String words = remark.get().strip();
        if (words.isEmpty() || review.get().isEmpty()) return;
        remark.set("");
        CallId id = review.get().orElseThrow().call();
        then(id, () -> coaching.remark(id, moment, words));
    }

    /// True for whoever held the call, until they have said that they read it.
    boolean canAcknowledge() {
        return !mayReview.get()
                && review.get()
                        .filter(one ->
                                one.shared().isPresent() && one.acknowledged().isEmpty())
                        .isPresent();
    }

    void acknowledge() {
        if (!canAcknowledge()) return;
        CallId id = review.get().orElseThrow().call();
        then(id, () -> coaching.acknowledge(id));
        work.start(coaching::toRead, toRead::set);
    }

    void editSheet() {
        if (!mayReview.get()) return;
        sheetText.set(sheet.text());
        editing.set(true);
    }

    void leaveSheet() {
        editing.set(false);
    }

    /// Scores by what is typed from now on.
    void keepSheet() {
        String typed = sheetText.get();
        work.start(() -> coaching.keepSheet(typed), kept -> {
            sheet = kept;
            editing.set(false);
            open(open);
        });
    }

    ReadOnlyObjectProperty<Optional<CallReview>> review() {
        return review.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Marks> marks() {
        return marks.getReadOnlyProperty();
    }

    /// Own calls about which something is shared that has not been read, newest first.
    public ReadOnlyObjectProperty<List<CallId>> toRead() {
        return toRead.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty mayReview() {
        return mayReview.getReadOnlyProperty();
    }

    StringProperty comment() {
        return comment;
    }

    StringProperty remark() {
        return remark;
    }

    /// True while the sheet is being edited.
    BooleanProperty editing() {
        return editing;
    }

    StringProperty sheetText() {
        return sheetText;
    }
}
