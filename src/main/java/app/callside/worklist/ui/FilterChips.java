package app.callside.worklist.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.KeyMap;
import app.callside.base.ui.Keyed;
import app.callside.ledger.AccountClass;
import app.callside.ledger.AgingBucket;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.joda.money.CurrencyUnit;

/// What the list lets through, each as a chip with its key.
final class FilterChips extends FlowPane {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final Hotkey MINE = Hotkey.of("worklist.key.mine", "M");
    private static final Hotkey CLASS = Hotkey.of("worklist.filter.class", "K");
    private static final Hotkey CURRENCY = Hotkey.of("worklist.filter.currency", "U");
    private static final Hotkey BUCKET = Hotkey.of("worklist.filter.bucket", "B");
    private static final Hotkey COUNTRY = Hotkey.of("worklist.filter.country", "O");
    private static final Hotkey MINIMUM = Hotkey.of("worklist.key.minimum", "A");
    private static final Hotkey HELD = Hotkey.of("worklist.key.held", "N");
    static final Hotkey ALL = Hotkey.of("worklist.filter.clear", "X");

    private final WorklistModel model;
    private final WorklistFilter filter;
    private final Messages messages;
    private final ChoiceChip<AccountClass> classes;
    private final ChoiceChip<CurrencyUnit> currencies;
    private final ChoiceChip<AgingBucket> buckets;
    private final ChoiceChip<String> countries;
    private final TextField minimum;

    /// @param done gives the caret back to the list
    FilterChips(WorklistModel model, Messages messages, Runnable done) {
        this.model = model;
        this.messages = messages;
        filter = model.filter();
        classes = chip(
                "class",
                "worklist.filter.class",
                "worklist.filter.class.all",
                CLASS,
                filter.accountClass(),
                one -> messages.text("worklist.class." + one.name()));
        currencies = chip(
                "currency",
                "worklist.filter.currency",
                "worklist.filter.currency.all",
                CURRENCY,
                filter.currency(),
                CurrencyUnit::getCode);
        buckets = chip(
                "bucket",
                "worklist.filter.bucket",
                "worklist.filter.bucket.all",
                BUCKET,
                filter.bucket(),
                one -> messages.text("ledger.bucket." + one.id()));
        countries = chip(
                "country",
                "worklist.filter.country",
                "worklist.filter.country.all",
                COUNTRY,
                filter.country(),
                one -> one);
        minimum = minimum(done);
        getStyleClass().add("filter-chips");
        setRowValignment(VPos.CENTER);
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        toggle("worklist-mine", "worklist.filter.mine", MINE, filter.mine()),
                        classes,
                        currencies,
                        buckets,
                        countries,
                        minimum,
                        Keyed.cap(MINIMUM),
                        toggle("worklist-held", "worklist.filter.held", HELD, filter.held()),
                        clear());
        buckets.offer(List.of(AgingBucket.values()));
        model.classes().subscribe(() -> classes.offer(model.classes()));
        model.currencies().subscribe(() -> currencies.offer(model.currencies()));
        model.countries().subscribe(() -> countries.offer(model.countries()));
        classes.offer(model.classes());
        currencies.offer(model.currencies());
        countries.offer(model.countries());
    }

    private <T> ChoiceChip<T> chip(
            String id,
            String name,
            String all,
            Hotkey key,
            ObjectProperty<Optional<T>> property,
            Function<T, String> words) {
        return new ChoiceChip<>(
                "worklist-" + id,
                messages.text(name),
                key,
                property,
                chosen -> chosen.map(words).orElse(messages.text(all)));
    }

    private ToggleButton toggle(String id, String name, Hotkey key, BooleanProperty property) {
        ToggleButton toggle = new ToggleButton(messages.text(name));
        toggle.setId(id);
        toggle.setAccessibleText(messages.text(name));
        Keyed.help(toggle, key);
        toggle.setGraphic(Keyed.cap(key));
        toggle.setContentDisplay(ContentDisplay.RIGHT);
        toggle.setFocusTraversable(false);
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.getStyleClass().add("filter-chip");
        toggle.selectedProperty().bindBidirectional(property);
        return toggle;
    }

    private TextField minimum(Runnable done) {
        TextField field = Fields.text("worklist-minimum", messages.text("worklist.filter.minimum"), filter.minimum());
        field.setPromptText(messages.text("worklist.filter.minimum"));
        field.setPrefColumnCount(8);
        Keyed.help(field, MINIMUM);
        field.setFocusTraversable(false);
        field.getStyleClass().add("filter-field");
        field.textProperty().subscribe(_ -> field.pseudoClassStateChanged(WRONG, filter.minimumIsOdd()));
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) field.clear();
            if (key.getCode() == KeyCode.ESCAPE || key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.DOWN) {
                key.consume();
                done.run();
            }
        });
        return field;
    }

    private Button clear() {
        Button all = Keyed.button("worklist-all", messages.text("worklist.filter.clear"), ALL, filter::showAll);
        all.getStyleClass().add("plain");
        model.lines().subscribe(_ -> {
            all.setVisible(!filter.isAll());
            all.setManaged(!filter.isAll());
        });
        return all;
    }

    /// The keys of the chips.
    ///
    /// @param when whether the list has the caret
    void addKeys(KeyMap keys, BooleanSupplier when) {
        add(keys, MINE, when, () -> filter.mine().set(!filter.mine().get()));
        add(keys, CLASS, when, classes::show);
        add(keys, CURRENCY, when, currencies::show);
        add(keys, BUCKET, when, buckets::show);
        add(keys, COUNTRY, when, countries::show);
        add(keys, MINIMUM, when, minimum::requestFocus);
        add(keys, HELD, when, () -> filter.held().set(!filter.held().get()));
        add(keys, ALL, when, filter::showAll);
    }

    private void add(KeyMap keys, Hotkey key, BooleanSupplier when, Runnable run) {
        keys.add(key, messages.text(key.id()), when, run);
    }
}
