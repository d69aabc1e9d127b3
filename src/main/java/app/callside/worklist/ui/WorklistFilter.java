package app.callside.worklist.ui;

import app.callside.base.money.AmountText;
import app.callside.ledger.AccountClass;
import app.callside.ledger.AgingBucket;
import app.callside.worklist.QueueFilter;
import app.callside.worklist.Strategy;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.joda.money.CurrencyUnit;

/// What the person has chosen to see, and in which order.
final class WorklistFilter {
    private final AmountText amounts;
    private final ObjectProperty<Strategy> strategy = new SimpleObjectProperty<>(Strategy.TODAY);
    private final BooleanProperty mine = new SimpleBooleanProperty();
    private final BooleanProperty held = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<AccountClass>> accountClass = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<CurrencyUnit>> currency = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<AgingBucket>> bucket = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> country = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty minimum = new SimpleStringProperty("");
    private final StringProperty words = new SimpleStringProperty("");

    WorklistFilter(Locale locale) {
        amounts = new AmountText(locale);
    }

    void onChange(Runnable listener) {
        strategy.subscribe((_, _) -> listener.run());
        mine.subscribe((_, _) -> listener.run());
        held.subscribe((_, _) -> listener.run());
        accountClass.subscribe((_, _) -> listener.run());
        currency.subscribe((_, _) -> listener.run());
        bucket.subscribe((_, _) -> listener.run());
        country.subscribe((_, _) -> listener.run());
        minimum.subscribe((_, _) -> listener.run());
        words.subscribe((_, _) -> listener.run());
    }

    /// What to ask the queue for.
    ///
    /// @param collector who is at the desk
    /// @param usual the currency of an amount when none is chosen
    QueueFilter asked(String collector, CurrencyUnit usual) {
        boolean own = mine.get() || strategy.get() == Strategy.MINE;
        return QueueFilter.ALL
                .ownedBy(own ? Optional.of(collector) : Optional.empty())
                .of(accountClass.get())
                .in(currency.get())
                .atLeast(amounts.read(minimum.get(), currency.get().orElse(usual)))
                .inBucket(bucket.get())
                .from(country.get())
                .named(words.get().strip())
                .withHeld(held.get());
    }

    /// True while something is typed as the least amount that is none.
    boolean minimumIsOdd() {
        return !minimum.get().isBlank()
                && amounts.read(minimum.get(), currency.get().orElse(CurrencyUnit.USD))
                        .isEmpty();
    }

    boolean isAll() {
        return !mine.get()
                && !held.get()
                && accountClass.get().isEmpty()
                && currency.get().isEmpty()
                && bucket.get().isEmpty()
                && country.get().isEmpty()
                && minimum.get().isBlank()
                && words.get().isBlank();
    }

    /// Takes every filter back; the order stays.
    void showAll() {
        mine.set(false);
        held.set(false);
        accountClass.set(Optional.empty());
        currency.set(Optional.empty());
        bucket.set(Optional.empty());
        country.set(Optional.empty());
        minimum.set("");
        words.set("");
    }

    ObjectProperty<Strategy> strategy() {
        return strategy;
    }

    BooleanProperty mine() {
        return mine;
    }

    BooleanProperty held() {
        return held;
    }

    ObjectProperty<Optional<AccountClass>> accountClass() {
        return accountClass;
    }

    ObjectProperty<Optional<CurrencyUnit>> currency() {
        return currency;
    }

    ObjectProperty<Optional<AgingBucket>> bucket() {
        return bucket;
    }

    ObjectProperty<Optional<String>> country() {
        return country;
    }

    StringProperty minimum() {
        return minimum;
    }

    StringProperty words() {
        return words;
    }
}
