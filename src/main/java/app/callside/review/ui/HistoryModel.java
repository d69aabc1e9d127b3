package app.callside.review.ui;

import app.callside.base.work.Progress;
import app.callside.base.work.Wanted;
import app.callside.base.work.Work;
import app.callside.call.CallId;
import app.callside.call.OwnDisposition;
import app.callside.review.CallFacts;
import app.callside.review.CallFilter;
import app.callside.review.CallHistory;
import app.callside.review.CallRow;
import app.callside.review.Marker;
import app.callside.review.Timeline;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The list of calls as it is filtered and read. Every change of the filter asks the store; only the
/// answer to the newest question is shown, whichever comes last. For the interface thread.
public final class HistoryModel {
    private static final Logger LOG = LoggerFactory.getLogger(HistoryModel.class);

    /// Calls fetched at a time: a few screens full.
    static final int PAGE = 100;

    private final CallHistory history;
    private final Supplier<List<OwnDisposition>> own;
    private final Work work;
    private final Clock clock;

    private final FilterModel filter;
    private final PlaybackModel playback = new PlaybackModel();
    private final StringProperty correction = new SimpleStringProperty("");

    private final ObservableList<String> collectors = FXCollections.observableArrayList();
    private final ObservableList<OwnDisposition> ownOutcomes = FXCollections.observableArrayList();
    private final ObservableList<CurrencyUnit> currencies = FXCollections.observableArrayList();
    private final ObservableList<CallRow> rows = FXCollections.observableArrayList();
    private final ObservableList<String> shownCollectors = FXCollections.unmodifiableObservableList(collectors);
    private final ObservableList<CallRow> shownRows = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper narrowed = new ReadOnlyBooleanWrapper();
    /// How far the reading of all calls has come, 0 to 1; absent while all of them can be found.
    private final ReadOnlyObjectWrapper<Optional<Double>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyBooleanWrapper seesFlags = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Marker> marker = new ReadOnlyObjectWrapper<>(Marker.NONE);
    private final ReadOnlyObjectWrapper<Optional<CallRow>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Timeline>> timeline = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Numbers of the newest question for the list and for a call; answers to older ones come too late.
    private int asked;
    private Wanted answer = new Wanted();

    private int opened;
    /// The last page fetched was the last there is.
    private boolean ended;

    /// The number of the question whose answer is shown.
    private int shown;

    private boolean fetching;
    private boolean catchingUp;
    private boolean givenUp;

    /// @param own the outcomes that the house has added, as they stand; does not block
    /// @param locale in which days and amounts are typed
    public HistoryModel(
            CallHistory history, Supplier<List<OwnDisposition>> own, Work work, Clock clock, Locale locale) {
        this.history = history;
        this.own = own;
        this.work = work;
        this.clock = clock;
        timeline.subscribe((before, now) -> {
            if (!id(before).equals(id(now))) playback.open(now);
        });
        filter = new FilterModel(this::today, locale, this::ask);
    }

    /// Reads the list anew, keeping filter and open call.
    public void refresh() {
        givenUp = false;
        seesFlags.set(history.seesFlags());
        if (!ownOutcomes.equals(own.get())) ownOutcomes.setAll(own.get());
        work.start(history::collectors, names -> {
            if (!collectors.equals(names)) collectors.setAll(names);
        });
        work.start(history::currencies, read -> {
            if (!currencies.equals(read)) currencies.setAll(read);
        });
        askAgain();
    }

    /// What is not searchable yet is read in the background, and shown when it is.
    private void catchUp() {
        if (catchingUp || givenUp || history.isWhole()) return;
        catchingUp = true;
        work.start(
                () -> {
                    history.catchUp(new Reading());
                    return true;
                },
                _ -> caughtUp(),
                fault -> {
                    LOG.warn("The calls could not be read for the search: {}", fault, fault.cause());
                    givenUp = true; // until somebody opens the list again
                    caughtUp();
                });
    }

    private void caughtUp() {
        catchingUp = false;
        reading.set(Optional.empty());
        askAgain();
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
                if (rows.size() < PAGE) askAgain();
            });
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    /// Another list is asked for: it is shown from its beginning.
    private void ask() {
        ask(PAGE, page -> {
            rows.setAll(page.rows());
            Optional<CallId> before = chosen.get().map(row -> row.call().id());
            rowOf(before).or(() -> rows.stream().findFirst()).ifPresentOrElse(this::choose, this::close);
        });
    }

    /// The same list is asked for again: as far as it was fetched, and whatever is open stays open.
    public void askAgain() {
        ask(Math.max(PAGE, rows.size()), page -> {
            rows.setAll(page.rows());
            Optional<CallId> open = timeline.get().map(one -> one.call().id());
            Optional<CallRow> row = rowOf(open);
            chosen.set(row);
            if (open.isEmpty()) rows.stream().findFirst().ifPresent(this::choose);
        });
    }

    private Optional<CallRow> rowOf(Optional<CallId> call) {
        return rows.stream()
                .filter(row -> call.equals(Optional.of(row.call().id())))
                .findFirst();
    }

    private void ask(int most, Consumer<CallHistory.Page> then) {
        int question = ++asked;
        CallFilter now = filter.filter();
        LocalDate today = today();
        answer.giveUp(); // whatever was asked before is not waited for any more
        answer = work.ask(() -> history.page(now, most, today), page -> {
            if (question != asked) return;
            shown = question;
            narrowed.set(!now.isAll());
            marker.set(page.marker());
            total.set(page.total());
            ended = page.rows().size() < most;
            then.accept(page);
            catchUp();
        });
    }

    /// Fetches the next stretch of the list, unless all of it is here or on its way.
    public void more() {
        if (!hasMore() || fetching || shown != asked) return;
        fetching = true;
        int question = asked;
        CallFacts last = rows.getLast().call();
        CallFilter now = filter.filter();
        LocalDate today = today();
        work.start(
                () -> history.page(now, Optional.of(last), PAGE, today),
                page -> {
                    fetching = false;
                    if (question == asked) append(page);
                },
                fault -> {
                    fetching = false;
                    LOG.warn("The next calls could not be read: {}", fault, fault.cause());
                });
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
        correction.set("");
        work.start(
                () -> {
                    history.correct(id, words);
                    return history.timeline(id);
                },
                read -> {
                    if (isOpen(id)) timeline.set(Optional.of(read));
                });
    }

    private boolean isOpen(CallId id) {
        return timeline.get().map(one -> one.call().id().equals(id)).orElse(false);
    }

    /// What is typed to be added to the open call.
    StringProperty correction() {
        return correction;
    }

    private static Optional<CallId> id(Optional<Timeline> of) {
        return of.map(one -> one.call().id());
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

    /// Whether whoever sits here sees which calls supervisors have marked.
    ReadOnlyBooleanProperty seesFlags() {
        return seesFlags.getReadOnlyProperty();
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
    /// The outcomes that the house has added, the retired ones too.
    ObservableList<OwnDisposition> ownOutcomes() {
        return ownOutcomes;
    }

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
