package app.callside.worklist.ui;

import app.callside.base.work.Work;
import app.callside.ledger.Aging;
import app.callside.ledger.AgingBucket;
import app.callside.ledger.CustomerId;
import app.callside.worklist.Reason;
import app.callside.worklist.Worklist;
import app.callside.worklist.WorklistEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// The worklist on the screen: its lines, the chosen one, and what they come to in one currency.
public final class WorklistModel {
    /// What the list comes to in one currency.
    public record Figures(
            CurrencyUnit currency,
            int customers,
            Aging aging,
            int dueToday,
            Money dueTodaySum,
            int broken,
            Money brokenSum) {}

    private final Worklist worklist;
    private final Work work;
    private final Clock clock;
    private final ObservableList<WorklistEntry> all = FXCollections.observableArrayList();
    private final FilteredList<WorklistEntry> shown = new FilteredList<>(all);
    private final ObservableList<CurrencyUnit> currencies = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<CurrencyUnit>> currency = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Figures>> figures = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<WorklistEntry>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty filter = new SimpleStringProperty("");
    private Consumer<CustomerId> prepare = _ -> {};

    public WorklistModel(Worklist worklist, Work work, Clock clock) {
        this.worklist = worklist;
        this.work = work;
        this.clock = clock;
        filter.subscribe(this::narrow);
        currency.subscribe(this::addUp);
    }

    public void onPrepare(Consumer<CustomerId> listener) {
        prepare = listener;
    }

    /// Reads the list anew, as of today.
    public void refresh() {
        work.start(() -> worklist.on(today()), this::show);
    }

    private void show(List<WorklistEntry> entries) {
        Optional<CustomerId> chosen =
                selected.get().map(entry -> entry.standing().customer());
        all.setAll(entries);
        Map<CurrencyUnit, Long> used = entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.standing().aging().currency(), Collectors.counting()));
        currencies.setAll(used.keySet().stream()
                .sorted(Comparator.comparing((CurrencyUnit unit) -> -used.getOrDefault(unit, 0L)))
                .toList());
        if (currency.get().isEmpty() || !used.containsKey(currency.get().get()))
            currency.set(currencies.stream().findFirst());
        addUp();
        selected.set(chosen.flatMap(id -> entries.stream()
                        .filter(entry -> entry.standing().customer().equals(id))
                        .findFirst())
                .or(() -> shown.stream().findFirst()));
    }

    private void narrow() {
        String words = filter.get().strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(entry -> words.isEmpty()
                || entry.standing().name().toLowerCase(Locale.ROOT).contains(words)
                || entry.standing().phone().replaceAll("\\D", "").contains(words.replaceAll("\\D", "x")));
        if (selected.get().filter(shown::contains).isEmpty())
            selected.set(shown.stream().findFirst());
    }

    private void addUp() {
        figures.set(currency.get().map(this::figuresIn));
    }

    private Figures figuresIn(CurrencyUnit unit) {
        List<WorklistEntry> mine = all.stream()
                .filter(entry -> entry.standing().aging().currency().equals(unit))
                .toList();
        EnumMap<AgingBucket, Aging.Slot> slots = new EnumMap<>(AgingBucket.class);
        for (WorklistEntry entry : mine)
            for (AgingBucket bucket : AgingBucket.values())
                slots.merge(bucket, entry.standing().aging().in(bucket), Aging.Slot::plus);
        List<Money> due = mine.stream()
                .filter(entry -> entry.reason() instanceof Reason.PromiseDueToday)
                .map(entry -> ((Reason.PromiseDueToday) entry.reason()).expected())
                .toList();
        List<Money> broken = mine.stream()
                .filter(entry -> entry.reason() instanceof Reason.BrokenPromise)
                .map(entry -> ((Reason.BrokenPromise) entry.reason()).missing())
                .toList();
        int overdue = (int) mine.stream()
                .filter(entry -> entry.standing().overdue().isPositive())
                .count();
        return new Figures(
                unit, overdue, new Aging(unit, slots), due.size(), sum(due, unit), broken.size(), sum(broken, unit));
    }

    private static Money sum(List<Money> amounts, CurrencyUnit unit) {
        return amounts.stream().reduce(Money.zero(unit), Money::plus);
    }

    /// Opens the desk on the chosen customer.
    public void prepareSelected() {
        selected.get().ifPresent(entry -> prepare.accept(entry.standing().customer()));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Clock clock() {
        return clock;
    }

    ObservableList<WorklistEntry> entries() {
        return shown;
    }

    int size() {
        return all.size();
    }

    ObservableList<CurrencyUnit> currencies() {
        return currencies;
    }

    ObjectProperty<Optional<CurrencyUnit>> currency() {
        return currency;
    }

    ReadOnlyObjectProperty<Optional<Figures>> figures() {
        return figures.getReadOnlyProperty();
    }

    public ObjectProperty<Optional<WorklistEntry>> selected() {
        return selected;
    }

    StringProperty filter() {
        return filter;
    }
}
