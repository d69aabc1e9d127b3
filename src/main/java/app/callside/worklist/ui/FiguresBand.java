package app.callside.worklist.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Words;
import app.callside.ledger.ui.AgingBar;
import app.callside.worklist.WorklistFigures;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.joda.money.CurrencyUnit;

/// What the whole list comes to in one currency.
final class FiguresBand extends HBox {
    static final Hotkey CURRENCY = Hotkey.of("worklist.currency", "G");

    private final ChoiceBox<Optional<CurrencyUnit>> currencies;
    private final Messages messages;
    private final Formats formats;
    private final Label overdue = Words.of("", "figure");
    private final Label customers = Words.quiet("");
    private final Label due = Words.of("", "figure");
    private final Label broken = Words.of("", "figure");
    private final AgingBar aging;

    FiguresBand(WorklistModel model, Messages messages, Formats formats) {
        super(28);
        this.messages = messages;
        this.formats = formats;
        aging = new AgingBar(messages, formats);
        currencies = currencies(model);
        VBox bar = new VBox(aging);
        bar.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(bar, Priority.ALWAYS);
        getStyleClass().addAll("panel", "panel-body");
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        new VBox(1, customers, overdue),
                        currencies,
                        Keyed.cap(CURRENCY),
                        bar,
                        named("worklist.band.due", due),
                        named("worklist.band.broken", broken));
        for (Label figure : new Label[] {overdue, due, broken, customers}) figure.setMinWidth(USE_PREF_SIZE);
        model.figures().subscribe(figures -> figures.ifPresent(known -> show(known.sums())));
        visibleProperty().bind(model.size().map(size -> size.of() > 0)); // of no customers there is nothing to sum up
        managedProperty().bind(visibleProperty());
    }

    /// Opens the list of currencies.
    void chooseCurrency() {
        currencies.show();
    }

    private VBox named(String key, Label figure) {
        Label name = Words.quiet(messages.text(key));
        name.setMinWidth(USE_PREF_SIZE);
        return new VBox(1, name, figure);
    }

    private ChoiceBox<Optional<CurrencyUnit>> currencies(WorklistModel model) {
        ChoiceBox<Optional<CurrencyUnit>> choice = Fields.choice(
                "worklist-figures",
                messages.text("worklist.currency"),
                unit -> unit.map(CurrencyUnit::getCode).orElse(""));
        choice.setFocusTraversable(false);
        Keyed.help(choice, CURRENCY);
        choice.setMinWidth(ChoiceBox.USE_PREF_SIZE);
        model.currencies().subscribe(() -> {
            choice.getItems()
                    .setAll(model.currencies().stream().map(Optional::of).toList());
            choice.setValue(model.currency().get());
        });
        choice.valueProperty().subscribe(unit -> {
            if (unit != null) model.currency().set(unit);
        });
        model.currency().subscribe(choice::setValue);
        return choice;
    }

    private void show(WorklistFigures sums) {
        customers.setText(messages.text("worklist.band.overdue", sums.customers()));
        overdue.setText(formats.amount(sums.aging().overdue()));
        aging.show(sums.aging());
        due.setText(sums.dueToday() + " · " + formats.amount(sums.dueTodaySum()));
        broken.setText(sums.broken() + " · " + formats.amount(sums.brokenSum()));
        broken.getStyleClass().remove("bad-text");
        if (sums.broken() > 0) broken.getStyleClass().add("bad-text");
    }
}
