package app.callside.review.ui;

import app.callside.base.money.AmountText;
import app.callside.base.time.DayReader;
import app.callside.review.CallFilter;
import app.callside.review.Narrowing;
import app.callside.review.Since;
import app.callside.review.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.joda.money.CurrencyUnit;

/// What is chosen and typed to narrow the list of calls. What can't be read narrows nothing and says so.
/// For the interface thread.
public final class FilterModel {
    /// Amounts are read with up to three decimals, as many as any currency has.
    private static final CurrencyUnit FINEST = CurrencyUnit.of("KWD");

    private static final long MOST_MINUTES = 24 * 60;

    private final Supplier<LocalDate> today;
    private final DayReader days;
    private final AmountText amounts;
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean showing;

    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Optional<String>> collector = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Span> span = new SimpleObjectProperty<>(Span.ALL);
    private final ObjectProperty<Optional<Narrowing.Ended>> outcome = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Since.Kind>> since = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty missed = new SimpleBooleanProperty(false);
    private final BooleanProperty flagged = new SimpleBooleanProperty(false);
    private final ObjectProperty<Optional<Boolean>> reviewed = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<CurrencyUnit>> currency = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty customer = new SimpleStringProperty("");
    private final StringProperty spokeTo = new SimpleStringProperty("");
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty until = new SimpleStringProperty("");
    private final StringProperty leastPromised = new SimpleStringProperty("");
    private final StringProperty mostPromised = new SimpleStringProperty("");
    private final StringProperty leastMinutes = new SimpleStringProperty("");
    private final StringProperty mostMinutes = new SimpleStringProperty("");
    /// What no control shows: set by whoever opened the list with it.
    private final ObjectProperty<List<Narrowing>> further = new SimpleObjectProperty<>(List.of());

    /// @param today the day as of which spans and promises are meant
    /// @param changed hears of every change, once for each
    FilterModel(Supplier<LocalDate> today, Locale locale, Runnable changed) {
        this.today = today;
        listeners.add(changed);
        days = new DayReader(locale);
        amounts = new AmountText(locale);
        for (Property<?> one : all()) one.addListener((_, _, _) -> tell());
    }

    private List<Property<?>> all() {
        return List.of(
                words,
                collector,
                span,
                outcome,
                since,
                missed,
                flagged,
                reviewed,
                currency,
                customer,
                spokeTo,
                from,
                until,
                leastPromised,
                mostPromised,
                leastMinutes,
                mostMinutes,
                further);
    }

    private void tell() {
        if (!showing) listeners.forEach(Runnable::run);
    }

    /// Hears of every change as well.
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /// How far back it goes; everything where a first day is typed, which counts instead.
    Span reach() {
        return day(from).isPresent() ? Span.ALL : span.get();
    }

    /// What is asked for now. A last day before the first is not asked for.
    public CallFilter filter() {
        Optional<LocalDate> first = day(from).or(() -> span.get().from(today.get()));
        Optional<LocalDate> last = day(until)
                .filter(day -> first.map(begin -> !day.isBefore(begin)).orElse(true));
        CallFilter filter = CallFilter.ALL
                .containing(words.get())
                .with(collector.get().map(Narrowing.HeldBy::new))
                .with(first.map(Narrowing.From::new))
                .with(last.map(Narrowing.Until::new))
                .with(outcome.get())
                .with(typed(customer).map(Narrowing.CustomerNamed::new))
                .with(typed(spokeTo).map(Narrowing.SpokenTo::new))
                .with(amount(leastPromised).map(Narrowing.PromisedAtLeast::new))
                .with(amount(mostPromised).map(Narrowing.PromisedAtMost::new))
                .with(currency.get().map(Narrowing.InCurrency::new))
                .with(minutes(leastMinutes).map(Narrowing.TalkedAtLeast::new))
                .with(minutes(mostMinutes).map(Narrowing.TalkedAtMost::new))
                .with(missed.get() ? Optional.of(new Narrowing.Missed()) : Optional.empty())
                .with(since.get().map(kind -> new Narrowing.Became(new Since(kind, today.get()))))
                .with(reviewed.get().map(Narrowing.Reviewed::new))
                .with(flagged.get() ? Optional.of(new Narrowing.Flagged()) : Optional.empty());
        for (Narrowing one : further.get()) filter = filter.with(one);
        return filter;
    }

    /// Chooses and types what asks for these calls; told as one change.
    ///
    /// @param reach how far back, where the filter itself names no first day
    public void show(CallFilter filter, Span reach) {
        showing = true;
        words.set(filter.words());
        collector.set(filter.part(Narrowing.HeldBy.class).map(Narrowing.HeldBy::collector));
        span.set(reach);
        outcome.set(filter.part(Narrowing.Ended.class));
        since.set(
                filter.part(Narrowing.Became.class).map(became -> became.since().kind()));
        missed.set(filter.part(Narrowing.Missed.class).isPresent());
        flagged.set(filter.part(Narrowing.Flagged.class).isPresent());
        reviewed.set(filter.part(Narrowing.Reviewed.class).map(Narrowing.Reviewed::is));
        currency.set(filter.part(Narrowing.InCurrency.class).map(Narrowing.InCurrency::currency));
        set(customer, filter, Narrowing.CustomerNamed.class, Narrowing.CustomerNamed::words);
        set(spokeTo, filter, Narrowing.SpokenTo.class, Narrowing.SpokenTo::words);
        set(from, filter, Narrowing.From.class, part -> part.day().toString());
        set(until, filter, Narrowing.Until.class, part -> part.day().toString());
        set(leastPromised, filter, Narrowing.PromisedAtLeast.class, part -> amounts.write(part.amount()));
        set(mostPromised, filter, Narrowing.PromisedAtMost.class, part -> amounts.write(part.amount()));
        set(leastMinutes, filter, Narrowing.TalkedAtLeast.class, part -> minutes(part.time()));
        set(mostMinutes, filter, Narrowing.TalkedAtMost.class, part -> minutes(part.time()));
        further.set(filter.parts().stream().filter(FilterModel::isFurther).toList());
        showing = false;
        tell();
    }

    private static <T extends Narrowing> void set(
            StringProperty field, CallFilter filter, Class<T> kind, Function<T, String> text) {
        field.set(filter.part(kind).map(text).orElse(""));
    }

    private static boolean isFurther(Narrowing part) {
        return switch (part) {
            case Narrowing.OfCustomer _,
                    Narrowing.Reached _,
                    Narrowing.WithPromise _,
                    Narrowing.WithDispute _,
                    Narrowing.Overridden _,
                    Narrowing.WithCard _,
                    Narrowing.Among _ -> true;
            default -> false;
        };
    }

    /// Takes everything back.
    void clear() {
        show(CallFilter.ALL, Span.ALL);
    }

    /// Leaves out one of [#further()].
    void drop(Narrowing part) {
        further.set(further.get().stream().filter(one -> !one.equals(part)).toList());
    }

    private static Optional<String> typed(StringProperty field) {
        return Optional.of(field.get().strip()).filter(text -> !text.isEmpty());
    }

    private Optional<LocalDate> day(StringProperty field) {
        return days.nearest(field.get(), today.get());
    }

    private Optional<BigDecimal> amount(StringProperty field) {
        return amounts.read(field.get(), FINEST).map(money -> money.getAmount().stripTrailingZeros());
    }

    private static Optional<Duration> minutes(StringProperty field) {
        return typed(field)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Long::valueOf)
                .filter(minutes -> minutes <= MOST_MINUTES)
                .map(Duration::ofMinutes);
    }

    private static String minutes(Duration time) {
        return String.valueOf(time.toMinutes());
    }

    /// True while something is typed in one of the fields for days, amounts and minutes that can't be read.
    boolean isUnread(StringProperty field) {
        if (typed(field).isEmpty()) return false;
        if (field == from || field == until) return day(field).isEmpty();
        if (field == leastMinutes || field == mostMinutes) return minutes(field).isEmpty();
        if (field == leastPromised || field == mostPromised)
            return amount(field).isEmpty();
        return false;
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

    public ObjectProperty<Optional<Narrowing.Ended>> outcome() {
        return outcome;
    }

    /// What has become of the promises of a call.
    public ObjectProperty<Optional<Since.Kind>> since() {
        return since;
    }

    /// Whether only calls are shown on which something that had to be said was not.
    public BooleanProperty missed() {
        return missed;
    }

    public BooleanProperty flagged() {
        return flagged;
    }

    /// Whether only reviewed calls are shown, or only those that are not; absent for all.
    public ObjectProperty<Optional<Boolean>> reviewed() {
        return reviewed;
    }

    ObjectProperty<Optional<CurrencyUnit>> currency() {
        return currency;
    }

    public StringProperty customer() {
        return customer;
    }

    public StringProperty spokeTo() {
        return spokeTo;
    }

    StringProperty from() {
        return from;
    }

    StringProperty until() {
        return until;
    }

    StringProperty leastPromised() {
        return leastPromised;
    }

    StringProperty mostPromised() {
        return mostPromised;
    }

    StringProperty leastMinutes() {
        return leastMinutes;
    }

    StringProperty mostMinutes() {
        return mostMinutes;
    }

    ObjectProperty<List<Narrowing>> further() {
        return further;
    }
}
