package app.callside.review.ui;

import app.callside.base.work.Work;
import app.callside.call.CallId;
import app.callside.call.Disposition;
import app.callside.review.CallFilter;
import app.callside.review.CallHistory;
import app.callside.review.CallRow;
import app.callside.review.Since;
import app.callside.review.Span;
import app.callside.review.Timeline;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The list of calls as it is filtered and read. Every change of the filter asks the store; only the answer to the
/// newest question is shown, whichever comes last. For the interface thread.
public final class HistoryModel {
    /// Calls fetched at a time: a few screens full.
    static final int PAGE = 100;

    private final CallHistory history;
    private final Work work;
    private final Clock clock;

    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty correction = new SimpleStringProperty("");
    private final ObjectProperty<Optional<String>> collector = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Span> span = new SimpleObjectProperty<>(Span.ALL);
    private final ObjectProperty<Optional<Disposition>> outcome = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Since.Kind>> since = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty missed = new SimpleBooleanProperty(false);

    private final ObservableList<String> collectors = FXCollections.observableArrayList();
    private final ObservableList<CallRow> rows = FXCollections.observableArrayList();
    private final ObservableList<String> shownCollectors = FXCollections.unmodifiableObservableList(collectors);
    private final ObservableList<CallRow> shownRows = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper narrowed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<CallRow>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Timeline>> timeline = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Numbers of the newest question for the list and for a call; answers to older ones come too late.
    private int asked;

    private int opened;
    private final AtomicBoolean fetching = new AtomicBoolean();

    public HistoryModel(CallHistory history, Work work, Clock clock) {
        this.history = history;
        this.work = work;
        this.clock = clock;
        words.subscribe((_, _) -> ask());
        collector.subscribe((_, _) -> ask());
        span.subscribe((_, _) -> ask());
        outcome.subscribe((_, _) -> ask());
        since.subscribe((_, _) -> ask());
        missed.subscribe((_, _) -> ask());
    }

    /// Reads the list anew, keeping filter and chosen call where they still apply.
    public void refresh() {
        work.start(history::collectors, names -> {
            if (!collectors.equals(names)) collectors.setAll(names);
        });
        ask();
    }

    private void ask() {
        int question = ++asked;
        CallFilter filter = filter();
        LocalDate today = today();
        work.start(() -> history.page(filter, 0, PAGE, today), page -> {
            if (question == asked) show(filter, page);
        });
    }

    private void show(CallFilter filter, CallHistory.Page page) {
        narrowed.set(!filter.isAll());
        total.set(page.total());
        rows.setAll(page.rows());
        Optional<CallId> before = chosen.get().map(row -> row.call().id());
        rows.stream()
                .filter(row -> before.equals(Optional.of(row.call().id())))
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .ifPresentOrElse(this::choose, this::close);
    }

    /// Fetches the next stretch of the list, unless all of it is here or on its way.
    public void more() {
        if (!hasMore() || !fetching.compareAndSet(false, true)) return;
        int question = asked;
        int offset = rows.size();
        CallFilter filter = filter();
        LocalDate today = today();
        work.start(() -> fetch(filter, offset, today), page -> {
            if (question == asked) append(page);
        });
    }

    private CallHistory.Page fetch(CallFilter filter, int offset, LocalDate today) {
        try {
            return history.page(filter, offset, PAGE, today);
        } finally {
            fetching.set(false);
        }
    }

    /// A call that was finished since the first page has moved the rest down: what is here already is left out.
    private void append(CallHistory.Page page) {
        Set<CallId> here = new HashSet<>();
        rows.forEach(row -> here.add(row.call().id()));
        total.set(page.total());
        rows.addAll(page.rows().stream()
                .filter(row -> !here.contains(row.call().id()))
                .toList());
    }

    /// True while the store has more calls that pass the filter than are in the list.
    public boolean hasMore() {
        return rows.size() < total.get();
    }

    /// Opens a call of the list as a timeline.
    public void choose(CallRow row) {
        chosen.set(Optional.of(row));
        int question = ++opened;
        CallId id = row.call().id();
        if (timeline.get().map(open -> open.call().id().equals(id)).orElse(false)) return;
        correction.set("");
        work.start(() -> history.timeline(id), read -> {
            if (question == opened) timeline.set(Optional.of(read));
        });
    }

    /// Adds what is to be put right about the open call.
    void correct() {
        String words = correction.get().strip();
        Optional<CallId> open = timeline.get().map(one -> one.call().id());
        if (words.isEmpty() || open.isEmpty()) return;
        CallId id = open.get();
        int question = ++opened;
        work.start(
                () -> {
                    history.correct(id, words);
                    return history.timeline(id);
                },
                read -> {
                    correction.set("");
                    if (question == opened) timeline.set(Optional.of(read));
                });
    }

    /// What is typed to be added to the open call.
    StringProperty correction() {
        return correction;
    }

    private void close() {
        opened++;
        chosen.set(Optional.empty());
        timeline.set(Optional.empty());
    }

    /// What is asked for now.
    public CallFilter filter() {
        return CallFilter.ALL
                .containing(words.get())
                .heldBy(collector.get())
                .between(span.get().from(today()), Optional.empty())
                .endingIn(outcome.get())
                .missing(missed.get())
                .become(since.get().map(kind -> new Since(kind, today())));
    }

    /// Takes every filter back.
    public void showAll() {
        words.set("");
        collector.set(Optional.empty());
        span.set(Span.ALL);
        outcome.set(Optional.empty());
        since.set(Optional.empty());
        missed.set(false);
    }

    /// What has become of the promises of a call.
    public ObjectProperty<Optional<Since.Kind>> since() {
        return since;
    }

    /// Whether only calls are shown on which something that had to be said was not.
    public BooleanProperty missed() {
        return missed;
    }

    ZoneId zone() {
        return clock.getZone();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The searched words as they are compared.
    List<String> terms() {
        return filter().terms();
    }

    public StringProperty words() {
        return words;
    }

    public ObjectProperty<Optional<String>> collector() {
        return collector;
    }

    public ObjectProperty<Span> span() {
        return span;
    }

    public ObjectProperty<Optional<Disposition>> outcome() {
        return outcome;
    }

    /// Everyone who ever held a call.
    public ObservableList<String> collectors() {
        return shownCollectors;
    }

    /// The calls fetched so far, newest first.
    public ObservableList<CallRow> rows() {
        return shownRows;
    }

    /// How many calls pass the filter in all.
    public ReadOnlyIntegerProperty total() {
        return total.getReadOnlyProperty();
    }

    /// True while the shown list leaves calls out.
    public ReadOnlyBooleanProperty narrowed() {
        return narrowed.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<CallRow>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// The chosen call, once it has been read.
    public ReadOnlyObjectProperty<Optional<Timeline>> timeline() {
        return timeline.getReadOnlyProperty();
    }
}
