package app.callside.worklist.ui;

import app.callside.base.phone.PhoneNumber;
import app.callside.base.time.CallingWindow;
import app.callside.base.time.ThereNow;
import app.callside.ledger.AccountClass;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Standing;
import app.callside.worklist.QueueFilter;
import app.callside.worklist.Reason;
import app.callside.worklist.Strategy;
import app.callside.worklist.Worklist;
import app.callside.worklist.WorklistEntry;
import app.callside.worklist.WorklistFigures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.joda.money.CurrencyUnit;

/// The worklist on the screen: its lines as far as they were looked at, the chosen one and what to know of
/// it, and what the list comes to in one currency. For the interface thread.
public final class WorklistModel {
    /// What the list comes to in one currency.
    record Figures(CurrencyUnit currency, WorklistFigures sums) {}

    /// @param of lines of the whole book, whoever is to be called
    /// @param took to find and rank the first page
    record Size(int shown, int of, Duration took) {}

    /// @param called lines of those who are to be called, which stand before the others
    private record Found(int size, int called, Duration took, List<WorklistRow> first) {}

    /// @param all lines of the whole book
    private record Sums(
            int all, Map<CurrencyUnit, WorklistFigures> figures, List<String> countries, List<AccountClass> classes) {}

    private final WorklistServices services;
    private final Worklist worklist;
    private final WorklistFilter filter;
    private final SnoozeModel snooze;
    private final Newest<Found> lists;
    private final Newest<Sums> totals;
    private final Newest<BeforeDialling.Told> accounts;
    private final ReadOnlyObjectWrapper<Lines> lines;
    private final ReadOnlyObjectWrapper<Size> size = new ReadOnlyObjectWrapper<>(new Size(0, 0, Duration.ZERO));
    private final ObservableList<CurrencyUnit> currencies = FXCollections.observableArrayList();
    private final ObservableList<String> countries = FXCollections.observableArrayList();
    private final ObservableList<AccountClass> classes = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<CurrencyUnit>> currency = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Figures>> figures = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final IntegerProperty place = new SimpleIntegerProperty(-1);
    private final ReadOnlyIntegerWrapper revealed = new ReadOnlyIntegerWrapper(-1);
    private boolean summedUp;
    private boolean wanted;
    private final ReadOnlyObjectWrapper<Optional<WorklistRow>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<BeforeDialling.Told>> told =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Instant> now;
    private Map<CurrencyUnit, WorklistFigures> sums = Map.of();
    private QueueFilter shown = QueueFilter.ALL;
    private Strategy shownIn = Strategy.TODAY;
    private Subscription following = Subscription.EMPTY;
    private Consumer<CustomerId> prepare = _ -> {};
    private Runnable read = () -> {};

    public WorklistModel(WorklistServices services) {
        this.services = services;
        worklist = services.worklist();
        filter = new WorklistFilter(services.formats().locale());
        snooze = new SnoozeModel(services, this::refresh);
        lists = new Newest<>(services.work());
        totals = new Newest<>(services.work());
        accounts = new Newest<>(services.work());
        lines = new ReadOnlyObjectWrapper<>(new Lines(0, List.of(), services.work(), (_, _) -> List.of()));
        now = new ReadOnlyObjectWrapper<>(services.clock().instant());
        filter.onChange(this::refresh);
        currency.subscribe((_, _) -> sumUp());
        place.subscribe((_, _) -> follow());
    }

    public void onPrepare(Consumer<CustomerId> listener) {
        prepare = listener;
    }

    /// Hears each time that the list was read and summed up, at once where it has been.
    public void onRead(Runnable listener) {
        read = listener;
        if (summedUp) read.run();
    }

    /// Reads the list anew, as of today.
    public void refresh() {
        Strategy strategy = filter.strategy().get();
        QueueFilter asked = filter.asked(services.collector().get(), usualCurrency());
        LocalDate today = today();
        lists.ask(() -> find(strategy, asked, today), found -> show(strategy, asked, found));
    }

    private Found find(Strategy strategy, QueueFilter asked, LocalDate today) {
        worklist.rollTo(today);
        long started = System.nanoTime();
        List<WorklistEntry> first = worklist.page(strategy, asked, today, 0, Lines.PAGE);
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        return new Found(
                worklist.count(asked, today),
                asked.held() ? worklist.count(asked.withHeld(false), today) : 0,
                took,
                rows(first));
    }

    /// The first page does not wait for sums over all of the book.
    private Sums addUp(QueueFilter asked, LocalDate today) {
        return new Sums(
                worklist.count(QueueFilter.ALL.withHeld(true), today),
                worklist.figures(asked, today),
                worklist.countries(),
                worklist.classes());
    }

    private List<WorklistRow> rows(List<WorklistEntry> entries) {
        return entries.stream().map(this::row).toList();
    }

    private WorklistRow row(WorklistEntry entry) {
        Standing standing = entry.standing();
        String country = services.countries().named(standing.country()).orElse("");
        return new WorklistRow(
                entry,
                services.whereabouts().of(standing.zone(), "", standing.phone(), standing.country()),
                services.phones()
                        .read(standing.phone(), country)
                        .map(PhoneNumber::shown)
                        .orElse(standing.phone()));
    }

    private void show(Strategy strategy, QueueFilter asked, Found found) {
        boolean sameQuestion = strategy == shownIn && asked.equals(shown);
        int next = sameQuestion ? placeAmong(found) : placeAnew(strategy, asked, found);
        shown = asked;
        shownIn = strategy;
        LocalDate today = today();
        Lines list = new Lines(
                found.size(),
                found.first(),
                services.work(),
                (from, count) -> rows(worklist.page(strategy, asked, today(), from, count)));
        now.set(services.clock().instant());
        size.set(new Size(found.size(), Math.max(found.size(), size.get().of()), found.took()));
        place.set(-1);
        lines.set(list);
        place.set(Math.min(next, found.size() - 1));
        if (!sameQuestion) reveal(place.get());
        totals.ask(() -> addUp(asked, today), this::show);
    }

    private void show(Sums added) {
        keep(countries, added.countries());
        keep(classes, added.classes());
        sums = added.figures();
        // who filters everybody out still reads in the currency of before
        if (!sums.isEmpty())
            keep(
                    currencies,
                    sums.keySet().stream()
                            .sorted(Comparator.comparingInt((CurrencyUnit unit) -> -customers(unit))
                                    .thenComparing(CurrencyUnit::getCode))
                            .toList());
        size.set(new Size(size.get().shown(), added.all(), size.get().took()));
        sumUp();
        summedUp = true;
        read.run();
    }

    /// Where the chosen customer stands now; the same place where they have left the list.
    private int placeAmong(Found found) {
        Optional<WorklistRow> before = chosen.get();
        for (int i = 0; i < found.first().size(); i++) {
            WorklistRow row = found.first().get(i);
            if (before.filter(row::isSameAs).isPresent()) return i;
        }
        return Math.max(0, place.get());
    }

    /// The first line; when those who are not to be called join the list, the first of them.
    private int placeAnew(Strategy strategy, QueueFilter asked, Found found) {
        boolean byUrgency = strategy == Strategy.TODAY || strategy == Strategy.MINE;
        boolean joined = asked.held() && asked.withHeld(false).equals(shown);
        return byUrgency && joined ? found.called() : 0;
    }

    private void reveal(int at) {
        revealed.set(-1);
        revealed.set(at);
    }

    private static <T> void keep(ObservableList<T> list, List<T> content) {
        if (!list.equals(content)) list.setAll(content);
    }

    private int customers(CurrencyUnit unit) {
        WorklistFigures known = sums.get(unit);
        return known == null ? 0 : known.customers();
    }

    private void sumUp() {
        Optional<CurrencyUnit> unit = filter.currency()
                .get()
                .or(() -> currency.get().filter(currencies::contains))
                .or(() -> currencies.stream().findFirst());
        if (!unit.equals(currency.get())) {
            currency.set(unit); // comes back here
            return;
        }
        figures.set(unit.map(one -> new Figures(one, sums.getOrDefault(one, WorklistFigures.none(one)))));
    }

    private CurrencyUnit usualCurrency() {
        return currency.get().orElse(CurrencyUnit.USD);
    }

    private void follow() {
        following.unsubscribe();
        wanted = false; // whoever moves on no longer wants the row they were on
        int at = place.get();
        if (at < 0 || at >= lines.get().size()) {
            following = Subscription.EMPTY;
            chosen.set(Optional.empty());
            told.set(Optional.empty());
            return;
        }
        following = lines.get().get(at).row().subscribe(this::choose);
    }

    private void choose(Optional<WorklistRow> row) {
        chosen.set(row);
        told.set(Optional.empty());
        if (wanted && row.isPresent()) prepareSelected();
        row.ifPresent(known -> {
            CustomerId customer = known.entry().standing().customer();
            LocalDate today = today();
            accounts.ask(() -> services.beforeDialling().of(customer, today), answer -> {
                if (chosen.get().filter(known::isSameAs).isPresent()) told.set(Optional.of(answer));
            });
        });
    }

    /// A minute has passed: the clocks there show another time, and after midnight the list is another one.
    void tick() {
        LocalDate before = LocalDate.ofInstant(now.get(), clock().getZone());
        now.set(services.clock().instant());
        if (!today().equals(before)) refresh();
    }

    /// The time at a customer's place and what it means for a call; empty where nothing tells where they
    /// are.
    Optional<ThereNow> there(WorklistRow row) {
        boolean consumer = row.entry().standing().accountClass() == AccountClass.CONSUMER;
        CallingWindow window = services.hours().get().of(consumer);
        return row.clock().at(now.get(), window, services.holidays());
    }

    /// Opens the desk on the chosen customer; while their row is still being read, as soon as it is there.
    public void prepareSelected() {
        wanted = chosen.get().isEmpty()
                && place.get() >= 0
                && place.get() < lines.get().size();
        chosen.get().ifPresent(row -> prepare.accept(row.entry().standing().customer()));
    }

    /// Opens the desk on the chosen customer, and hands their number to whatever dials when nothing stands
    /// against it; else the desk shows what to look at first.
    void dialSelected() {
        chosen.get().filter(WorklistModel::mayDial).ifPresent(row -> {
            if (told.get().filter(BeforeDialling.Told::isClear).isPresent())
                services.dial().accept(row.phone());
            prepareSelected();
        });
    }

    /// False where there is no number, they asked not to be called, or were called as often as the rules
    /// allow.
    static boolean mayDial(WorklistRow row) {
        return !row.phone().isBlank()
                && !(row.entry().reason() instanceof Reason.Ceased)
                && !(row.entry().reason() instanceof Reason.AttemptsUsed);
    }

    /// Puts the chosen customer aside, or takes them back.
    void later() {
        chosen.get().ifPresent(snooze::later);
    }

    LocalDate today() {
        return LocalDate.now(clock());
    }

    Clock clock() {
        return services.clock();
    }

    WorklistFilter filter() {
        return filter;
    }

    SnoozeModel snooze() {
        return snooze;
    }

    /// The order that the lines on the screen are in.
    Strategy strategy() {
        return shownIn;
    }

    ReadOnlyObjectProperty<Lines> lines() {
        return lines.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Size> size() {
        return size.getReadOnlyProperty();
    }

    /// Those that occur, the one of most customers first.
    ObservableList<CurrencyUnit> currencies() {
        return currencies;
    }

    ObservableList<String> countries() {
        return countries;
    }

    ObservableList<AccountClass> classes() {
        return classes;
    }

    /// The currency of the figures.
    ObjectProperty<Optional<CurrencyUnit>> currency() {
        return currency;
    }

    ReadOnlyObjectProperty<Optional<Figures>> figures() {
        return figures.getReadOnlyProperty();
    }

    /// The chosen line, -1 for none.
    IntegerProperty place() {
        return place;
    }

    /// The line to bring into view after the list has become another one.
    ReadOnlyIntegerProperty revealed() {
        return revealed.getReadOnlyProperty();
    }

    /// The chosen customer, once it is known who stands at the chosen line.
    public Optional<CustomerId> chosenCustomer() {
        return chosen.get().map(row -> row.entry().standing().customer());
    }

    /// Who stands at the chosen line, once that is known.
    ReadOnlyObjectProperty<Optional<WorklistRow>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// What to know of the chosen customer, once it is known.
    ReadOnlyObjectProperty<Optional<BeforeDialling.Told>> told() {
        return told.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Instant> now() {
        return now.getReadOnlyProperty();
    }
}
