package app.callside.figures.ui;

import app.callside.base.time.DayReader;
import app.callside.base.work.Progress;
import app.callside.base.work.Wanted;
import app.callside.base.work.Work;
import app.callside.figures.Behind;
import app.callside.figures.FigureCalls;
import app.callside.figures.FigureCharts;
import app.callside.figures.FigureKind;
import app.callside.figures.FigureSheet;
import app.callside.figures.Figures;
import app.callside.figures.Period;
import app.callside.review.CallFilter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.joda.money.CurrencyUnit;

/// Which figures are asked for, and what they come to. Only the answer to the newest question is shown. For
/// the interface thread.
public final class FiguresModel {
    private final Figures figures;
    private final FigureCalls calls;
    private final Work work;
    private final Clock clock;
    private final DayReader days;
    private Consumer<CallFilter> opener = _ -> {};

    private final ObjectProperty<Period.Kind> kind = new SimpleObjectProperty<>(Period.Kind.MONTH);
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty until = new SimpleStringProperty("");
    private final ObjectProperty<Optional<String>> collector = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<CurrencyUnit>> currency = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<String> collectors = FXCollections.observableArrayList();
    private final ObservableList<CurrencyUnit> currencies = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<FigureSheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper(0);

    /// Number of the newest question; answers to older ones come too late.
    private int asked;
    private Wanted wanted = new Wanted();

    /// Number of the last look behind a figure.
    private int looked;

    private AtomicBoolean stopped = new AtomicBoolean();
    /// While choices are taken back, nothing is counted for them.
    private boolean forgetting;

    /// @param calls finds those behind a figure
    public FiguresModel(Figures figures, FigureCalls calls, Work work, Clock clock, Locale locale) {
        this.figures = figures;
        this.calls = calls;
        this.work = work;
        this.clock = clock;
        days = new DayReader(locale);
        kind.subscribe((_, now) -> {
            if (now == Period.Kind.DAYS) suggestDays();
            else refresh();
        });
        collector.subscribe((_, _) -> {
            if (!forgetting) refresh();
        });
    }

    /// Hears which calls are to be shown.
    public void onOpen(Consumer<CallFilter> shows) {
        opener = shows;
    }

    /// The days typed are those that were shown last, to be changed.
    private void suggestDays() {
        sheet.get().map(FigureSheet::period).ifPresent(shown -> {
            from.set(shown.from().toString());
            until.set(shown.until().toString());
        });
    }

    /// What is asked for; absent while the days typed make no period.
    public Optional<Period> period() {
        LocalDate today = today();
        if (kind.get() != Period.Kind.DAYS) return Optional.of(Period.of(kind.get(), today));
        Optional<LocalDate> first = days.nearest(from.get(), today);
        Optional<LocalDate> last = days.nearest(until.get(), today);
        return first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())
                ? Optional.of(Period.between(first.get(), last.get()))
                : Optional.empty();
    }

    /// Counts anew.
    public void refresh() {
        Optional<Period> period = period();
        if (period.isEmpty()) return;
        stopped.set(true); // whatever was being counted is not wanted any more
        AtomicBoolean stop = new AtomicBoolean();
        stopped = stop;
        int question = ++asked;
        Optional<String> whose = collector.get();
        counting.set(true);
        done.set(0);
        wanted.giveUp();
        wanted = work.ask(() -> count(period.get(), whose, new Told(question, stop)), answer -> {
            if (question != asked) return;
            counting.set(false);
            answer.ifPresent(this::show);
            nameCollectors(question);
        });
    }

    /// A fault is shown by whoever does the work; here it ends the counting.
    private Optional<FigureSheet> count(Period period, Optional<String> whose, Told told) {
        try {
            return figures.of(period, whose, told);
        } catch (RuntimeException fault) {
            told.end();
            throw fault;
        }
    }

    /// Only now: before calls are counted nobody has held one.
    private void nameCollectors(int question) {
        work.start(figures::collectors, names -> {
            if (question == asked && !collectors.equals(names)) collectors.setAll(names);
        });
    }

    /// Somebody else sits here: what was shown, and what is being counted, was for the one before.
    public void forget() {
        stop();
        forgetting = true;
        collector.set(Optional.empty());
        forgetting = false;
        collectors.clear();
        sheet.set(Optional.empty());
        currencies.clear();
        currency.set(Optional.empty());
    }

    private void show(FigureSheet found) {
        List<CurrencyUnit> known = FigureCharts.currencies(found);
        Optional<CurrencyUnit> before = currency.get();
        currencies.setAll(known);
        currency.set(before.filter(known::contains).or(() -> known.stream().findFirst()));
        sheet.set(Optional.of(found));
    }

    /// Gives up counting; what was shown before stays.
    public void stop() {
        stopped.set(true);
        asked++;
        looked++;
        counting.set(false);
    }

    /// Tells how far the counting has come.
    private final class Told implements Progress {
        private final int question;
        private final AtomicBoolean stop;
        private int shown = -1;

        Told(int question, AtomicBoolean stop) {
            this.question = question;
            this.stop = stop;
        }

        @Override
        public void at(double part) {
            int percent = (int) (part * 100);
            if (percent == shown) return;
            shown = percent;
            work.show(() -> {
                if (question == asked) done.set(part);
            });
        }

        void end() {
            work.show(() -> {
                if (question == asked) counting.set(false);
            });
        }

        @Override
        public boolean cancelled() {
            return stop.get();
        }
    }

    /// Shows the calls behind a figure of all who are shown, of money in the currency that is shown.
    public void open(FigureKind figure) {
        open(_ -> new Behind.OfFigure(figure, currency.get(), Optional.empty()));
    }

    /// Shows the calls behind a figure of one collector.
    public void open(FigureKind figure, String whose) {
        open(_ -> new Behind.OfFigure(figure, currency.get(), Optional.of(whose)));
    }

    /// Shows the calls behind something else that is on the screen. Only what was chosen last is shown,
    /// and nothing after [#stop].
    void open(Function<FigureSheet, Behind> what) {
        sheet.get().ifPresent(shown -> {
            int question = ++looked;
            work.start(() -> calls.behind(shown, what.apply(shown)), filter -> {
                if (question == looked) opener.accept(filter);
            });
        });
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// When there are too few cases to judge.
    public app.callside.figures.FigurePolicy policy() {
        return figures.policy();
    }

    public ObjectProperty<Period.Kind> kind() {
        return kind;
    }

    public StringProperty from() {
        return from;
    }

    public StringProperty until() {
        return until;
    }

    public ObjectProperty<Optional<String>> collector() {
        return collector;
    }

    /// Of the money that is shown; the others are one choice away.
    public ObjectProperty<Optional<CurrencyUnit>> currency() {
        return currency;
    }

    public ObservableList<String> collectors() {
        return collectors;
    }

    public ObservableList<CurrencyUnit> currencies() {
        return currencies;
    }

    /// Absent until something has been counted.
    public ReadOnlyObjectProperty<Optional<FigureSheet>> sheet() {
        return sheet.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty counting() {
        return counting.getReadOnlyProperty();
    }

    /// 0 to 1.
    public ReadOnlyDoubleProperty done() {
        return done.getReadOnlyProperty();
    }
}
