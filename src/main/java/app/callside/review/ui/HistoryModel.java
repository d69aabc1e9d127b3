package app.callside.review.ui;

import app.callside.base.work.Progress;
import app.callside.base.work.Work;
import app.callside.call.CallId;
import app.callside.review.CallFacts;
import app.callside.review.CallFilter;
import app.callside.review.CallHistory;
import app.callside.review.CallRow;
import app.callside.review.Marker;
import app.callside.review.Timeline;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.joda.money.CurrencyUnit;

/// The list of calls as it is filtered and read. Every change of the filter asks the store; only the answer to
/// the newest question is shown, whichever comes last. For the interface thread.
public final class HistoryModel {
    /// Calls fetched at a time: a few screens full.
    static final int PAGE = 100;

    private final CallHistory history;
    private final Work work;
    private final Clock clock;

    private final FilterModel filter;
    private final PlaybackModel playback = new PlaybackModel();
    private final StringProperty correction = new SimpleStringProperty("");

    private final ObservableList<String> collectors = FXCollections.observableArrayList();
    private final ObservableList<CurrencyUnit> currencies = FXCollections.observableArrayList();
    private final ObservableList<CallRow> rows = FXCollections.observableArrayList();
    private final ObservableList<String> shownCollectors = FXCollections.unmodifiableObservableList(collectors);
    private final ObservableList<CallRow> shownRows = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper narrowed = new ReadOnlyBooleanWrapper();
    /// How far the reading of all calls has come, 0 to 1; absent while all of them can be found.
    private final ReadOnlyObjectWrapper<Optional<Double>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<Marker> marker = new ReadOnlyObjectWrapper<>(Marker.NONE);
    private final ReadOnlyObjectWrapper<Optional<CallRow>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Timeline>> timeline = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Numbers of the newest question for the list and for a call; answers to older ones come too late.
    private int asked;

    private int opened;
    /// The last page fetched was the last there is.
    private boolean ended;

    private final AtomicBoolean caughtUp = new AtomicBoolean();
    private final AtomicBoolean fetching = new AtomicBoolean();

    /// @param locale in which days and amounts are typed
    public HistoryModel(CallHistory history, Work work, Clock clock, Locale locale) {
        this.history = history;
        this.work = work;
        this.clock = clock;
        timeline.subscribe(playback::open);
        filter = new FilterModel(this::today, locale, this::ask);
    }

    /// Reads the list anew, keeping filter and chosen call where they still apply. What is not searchable yet
    /// is read meanwhile, and shown when it is.
    public void refresh() {
        work.start(history::collectors, names -> {
            if (!collectors.equals(names)) collectors.setAll(names);
        });
        work.start(history::currencies, read -> {
            if (!currencies.equals(read)) currencies.setAll(read);
        });
        ask();
        if (caughtUp.compareAndSet(false, true))
            work.start(
                    () -> {
                        history.catchUp(new Reading());
                        return true;
                    },
                    _ -> {
                        reading.set(Optional.empty());
                        ask();
                    });
    }

    /// Tells how far the reading has come, and shows from time to time what can be found by then.
    private final class Reading implements Progress {
        private int told = -1;

        @Override
        public void at(double done) {
            int percent = (int) (done * 100);
            if (percent == told) return;
            told = percent;
            work.show(() -> {
                reading.set(Optional.of(done));
                if (rows.size() < PAGE) ask();
            });
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    private void ask() {
        int question = ++asked;
        CallFilter now = filter.filter();
        LocalDate today = today();
        work.start(() -> history.page(now, PAGE, today), page -> {
            if (question == asked) show(now, page);
        });
    }

    private void show(CallFilter question, CallHistory.Page page) {
        narrowed.set(!question.isAll());
        marker.set(page.marker());
        ended = page.rows().size() < PAGE;
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
        CallFacts last = rows.getLast().call();
        CallFilter now = filter.filter();
        LocalDate today = today();
        work.start(() -> fetch(now, last, today), page -> {
            if (question == asked) append(page);
        });
    }

    private CallHistory.Page fetch(CallFilter now, CallFacts last, LocalDate today) {
        try {
            return history.page(now, Optional.of(last), PAGE, today);
        } finally {
            fetching.set(false);
        }
    }

    private void append(CallHistory.Page page) {
        ended = page.rows().size() < PAGE;
        total.set(page.total());
        rows.addAll(page.rows());
    }

    /// True while the store has more calls that pass the filter than are in the list. Newer ones, finished
    /// since the list was asked for, are not among them.
    public boolean hasMore() {
        return !ended && rows.size() < total.get();
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

    /// Opens a call as a timeline, whether it is in the list or not.
    public void open(CallId id) {
        rows.stream().filter(row -> row.call().id().equals(id)).findFirst().ifPresentOrElse(this::choose, () -> {
            chosen.set(Optional.empty());
            int question = ++opened;
            correction.set("");
            work.start(() -> history.timeline(id), read -> {
                if (question == opened) timeline.set(Optional.of(read));
            });
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

    /// Plays the open call back.
    PlaybackModel playback() {
        return playback;
    }

    /// What narrows the list.
    public FilterModel filter() {
        return filter;
    }

    /// How far the reading of all calls has come, 0 to 1; absent while all of them can be found.
    ReadOnlyObjectProperty<Optional<Double>> reading() {
        return reading.getReadOnlyProperty();
    }

    /// Marks what was searched for.
    ReadOnlyObjectProperty<Marker> marker() {
        return marker.getReadOnlyProperty();
    }

    ZoneId zone() {
        return clock.getZone();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Everyone who ever held a call.
    public ObservableList<String> collectors() {
        return shownCollectors;
    }

    /// Every currency in which something was ever promised.
    ObservableList<CurrencyUnit> currencies() {
        return FXCollections.unmodifiableObservableList(currencies);
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
