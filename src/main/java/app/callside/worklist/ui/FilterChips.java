package app.callside.worklist.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Fields;
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
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import org.joda.money.CurrencyUnit;

/// What the list lets through, each as a chip with its key.
final class FilterChips extends FlowPane {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final KeyCombination MINE = KeyCombination.valueOf("M");
    private static final KeyCombination CLASS = KeyCombination.valueOf("K");
    private static final KeyCombination CURRENCY = KeyCombination.valueOf("U");
    private static final KeyCombination BUCKET = KeyCombination.valueOf("B");
    private static final KeyCombination COUNTRY = KeyCombination.valueOf("O");
    private static final KeyCombination MINIMUM = KeyCombination.valueOf("A");
    private static final KeyCombination HELD = KeyCombination.valueOf("N");
    static final KeyCombination ALL = KeyCombination.valueOf("X");

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
            KeyCombination key,
            ObjectProperty<Optional<T>> property,
            Function<T, String> words) {
        return new ChoiceChip<>(
                "worklist-" + id,
                messages.text(name),
                key,
                property,
                chosen -> chosen.map(words).orElse(messages.text(all)));
    }

    private ToggleButton toggle(String id, String name, KeyCombination key, BooleanProperty property) {
        ToggleButton toggle = new ToggleButton(messages.text(name));
        toggle.setId(id);
        toggle.setAccessibleText(messages.text(name));
        toggle.setAccessibleHelp(Keyed.words(key));
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
        add(
                keys,
                "worklist.key.mine",
                MINE,
                when,
                () -> filter.mine().set(!filter.mine().get()));
        add(keys, "worklist.filter.class", CLASS, when, classes::show);
        add(keys, "worklist.filter.currency", CURRENCY, when, currencies::show);
        add(keys, "worklist.filter.bucket", BUCKET, when, buckets::show);
        add(keys, "worklist.filter.country", COUNTRY, when, countries::show);
        add(keys, "worklist.key.minimum", MINIMUM, when, minimum::requestFocus);
        add(
                keys,
                "worklist.key.held",
                HELD,
                when,
                () -> filter.held().set(!filter.held().get()));
        add(keys, "worklist.filter.clear", ALL, when, filter::showAll);
    }

    private void add(KeyMap keys, String name, KeyCombination key, BooleanSupplier when, Runnable run) {
        keys.add(name, messages.text(name), key, when, run);
    }
}
