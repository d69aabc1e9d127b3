package app.callside.coaching.ui;

import app.callside.base.work.Refused;
import app.callside.base.work.Work;
import app.callside.call.CallId;
import app.callside.coaching.CallReview;
import app.callside.coaching.Coaching;
import app.callside.coaching.Marks;
import app.callside.coaching.ScoreSheet;
import app.callside.coaching.SheetTemplate;
import app.callside.people.Right;
import app.callside.people.Seat;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The review of the open call: written by a supervisor, read and answered by whoever held the call. For
/// the interface thread.
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
    private final SheetsModel sheets;
    private final ReadOnlyObjectWrapper<Optional<SheetTemplate>> picked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<CallId> open = Optional.empty();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;
    private boolean showing;
    private int opened;

    /// @param changed hears that what is listed of calls may be another now
    public ReviewModel(Coaching coaching, Seat seat, Work work, Runnable changed) {
        this.coaching = coaching;
        this.seat = seat;
        this.work = work;
        this.changed = changed;
        sheets = new SheetsModel(coaching, work, () -> open(open));
    }

    /// For whoever sits here now.
    public void refresh() {
        mayReview.set(seat.may(Right.REVIEW_CALLS));
        sheets.refresh(mayReview.get());
        work.start(coaching::toRead, toRead::set);
        open(open);
    }

    /// Shows the review of a call; what was written of another one is kept first. The same call again keeps
    /// what is being typed.
    public void open(Optional<CallId> call) {
        boolean same = call.equals(open);
        if (!same) {
            if (!showing) write();
            show(Optional.empty());
        }
        open = call;
        if (call.isEmpty() || seat.user().isEmpty()) {
            show(Optional.empty());
            return;
        }
        int question = ++opened;
        CallId id = call.get();
        work.start(() -> coaching.review(id), read -> {
            if (question == opened && !busy) shown(read); // what is being done shows the review when it is done
        });
    }

    private void shown(Optional<CallReview> read) {
        Optional<CallId> before = review.get().map(CallReview::call);
        if (before.isPresent() && before.equals(read.map(CallReview::call))) again(read);
        else show(read);
    }

    /// The review last: whoever lays it out finds what belongs to it.
    private void show(Optional<CallReview> read) {
        showing = true;
        marks.set(read.map(CallReview::marks).orElse(Marks.NONE));
        comment.set(read.map(CallReview::comment).orElse(""));
        remark.set("");
        picked.set(Optional.empty());
        review.set(read);
        showing = false;
    }

    /// By which the open call is scored: the sheet that was picked, else that of its review.
    Optional<ScoreSheet> sheet() {
        return picked.get().map(SheetTemplate::sheet).or(() -> review.get().map(CallReview::sheet));
    }

    /// Scores the open call by another sheet; marks that both ask for stay.
    void pick(SheetTemplate template) {
        if (showing || !isWritable() || isBy(template)) return;
        boolean back = review.get().orElseThrow().sheet().key().equals(template.key());
        picked.set(back ? Optional.empty() : Optional.of(template));
        sheet().ifPresent(by -> marks.set(marks.get().on(by)));
        keep();
    }

    private boolean isBy(SheetTemplate template) {
        return sheet().map(one -> one.key().equals(template.key())).orElse(false);
    }

    /// The sheets that the open call can be scored by.
    List<SheetTemplate> offered() {
        return sheets.all().get().stream()
                .filter(one -> !one.retired() || isBy(one))
                .toList();
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
        if (showing || !isWritable() || marks.get().failed().contains(criterion) == so) return;
        marks.set(marks.get().failing(criterion, so));
        keep();
    }

    /// Keeps what has been written, where it is another than what is kept; what is written while something
    /// is being done is kept after it.
    void keep() {
        if (!showing && !busy) write();
    }

    private void write() {
        if (!isWritable()) return;
        CallReview kept = review.get().orElseThrow();
        Marks given = marks.get();
        String said = comment.get().strip();
        boolean other = picked.get().isPresent() && (kept.isBegun() || !given.equals(Marks.NONE) || !said.isEmpty());
        if (!other && kept.marks().equals(given) && kept.comment().equals(said)) return;
        CallId id = kept.call();
        String by = sheet().orElse(kept.sheet()).key();
        then(() -> coaching.write(id, by, given, said));
    }

    /// Does something to the review of a call after whatever is being done, then shows it again if it
    /// still is the open one.
    private void then(Runnable deed) {
        waiting.add(deed);
        if (!busy) next();
    }

    private void next() {
        Runnable now = waiting.poll();
        busy = now != null;
        if (now == null) return;
        work.start(
                () -> {
                    try {
                        now.run();
                        return Optional.<Refused>empty();
                    } catch (Refused refused) {
                        return Optional.of(refused);
                    }
                },
                refused -> {
                    refused.ifPresent(this::tell);
                    changed.run();
                    if (waiting.isEmpty()) read();
                    else next();
                });
    }

    private void read() {
        Optional<CallId> now = open;
        work.start(() -> seat.user().isEmpty() ? Optional.<CallReview>empty() : now.flatMap(coaching::review), read -> {
            if (open.equals(now)) shown(read);
            next();
            keep(); // what was marked meanwhile
            if (!open.equals(now)) open(open);
        });
    }

    /// What is not handled here is shown to the person.
    private void tell(Refused refused) {
        work.start(
                () -> {
                    throw refused;
                },
                _ -> {});
    }

    /// What is being typed or marked stays.
    private void again(Optional<CallReview> read) {
        Marks marked = marks.get();
        String typed = comment.get();
        String answer = remark.get();
        Optional<SheetTemplate> chosen = picked.get();
        boolean writable = isWritable();
        show(read);
        remark.set(answer);
        if (!writable || !isWritable()) return;
        picked.set(chosen.filter(one -> !isBy(one)));
        marks.set(marked);
        comment.set(typed);
    }

    void flag() {
        review.get().ifPresent(one -> then(() -> coaching.flag(one.call(), !one.flagged())));
    }

    void share() {
        if (!isWritable()) return;
        CallReview open = review.get().orElseThrow();
        CallId id = open.call();
        Marks given = marks.get();
        String said = comment.get().strip();
        String by = sheet().orElse(open.sheet()).key();
        then(() -> {
            coaching.write(id, by, given, said);
            coaching.share(id);
        });
    }

    /// Says what is typed about a moment of the call, or about all of it.
    void say(Optional<Duration> moment) {
        String words = remark.get().strip();
        if (words.isEmpty() || review.get().isEmpty()) return;
        remark.set("");
        CallId id = review.get().orElseThrow().call();
        then(() -> coaching.remark(id, moment, words));
    }

    /// True for whoever held the call, until they have said that they read it.
    boolean canAcknowledge() {
        return review.get().map(one -> toRead.get().contains(one.call())).orElse(false);
    }

    void acknowledge() {
        if (!canAcknowledge()) return;
        CallId id = review.get().orElseThrow().call();
        toRead.set(toRead.get().stream().filter(call -> !call.equals(id)).toList());
        then(() -> coaching.acknowledge(id));
    }

    /// Opens the sheets, at the one by which the open call is scored.
    void editSheets() {
        if (mayReview.get()) sheet().ifPresent(by -> sheets.edit(by.key()));
    }

    /// The sheets themselves.
    SheetsModel sheets() {
        return sheets;
    }

    /// What whoever sits here may see of the review of the open call; absent until it is read.
    public ReadOnlyObjectProperty<Optional<CallReview>> review() {
        return review.getReadOnlyProperty();
    }

    /// The sheet that was picked instead of that of the review, until it is kept.
    ReadOnlyObjectProperty<Optional<SheetTemplate>> picked() {
        return picked.getReadOnlyProperty();
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
}
