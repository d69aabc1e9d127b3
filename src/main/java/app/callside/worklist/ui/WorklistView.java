package app.callside.worklist.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Words;
import app.callside.ledger.ui.AgingBar;
import app.callside.worklist.WorklistEntry;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.joda.money.CurrencyUnit;

/// The first screen of the day: what is overdue, whom to call and why, and the chosen customer before dialling.
public final class WorklistView extends VBox {
    public static final KeyCombination FILTER_KEY = KeyCombination.valueOf("Shortcut+F");

    private final WorklistModel model;
    private final Messages messages;
    private final Formats formats;
    private final WorklistTable table;
    private final TextField filter;
    private final Label overdue = Words.of("", "figure");
    private final Label customers = Words.quiet("");
    private final Label due = Words.of("", "figure");
    private final Label broken = Words.of("", "figure", "bad-text");
    private final Label shown = Words.quiet("");
    private final AgingBar aging;
    private final Panel preview;
    private final VBox previewBody = new VBox(10);

    public WorklistView(WorklistModel model, Messages messages, Formats formats) {
        this.model = model;
        this.messages = messages;
        this.formats = formats;
        getStyleClass().add("screen");
        aging = new AgingBar(messages, formats);
        table = new WorklistTable(model, messages, formats);
        filter = Fields.text("worklist-filter", messages.text("worklist.filter"), model.filter());
        filter.setPromptText(messages.text("worklist.filter"));
        filter.setFocusTraversable(false); // the list has the caret; Ctrl+F comes here
        filter.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                filter.clear();
                table.requestFocus();
            } else if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                table.requestFocus();
            }
        });
        preview = new Panel("");
        preview.setMinWidth(270);
        preview.setPrefWidth(290);
        previewBody.getStyleClass().add("panel-body");
        preview.getChildren().add(previewBody);
        HBox middle = new HBox(10, list(), preview);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(band(), middle);
        model.figures().subscribe(figures -> figures.ifPresent(this::show));
        model.selected().subscribe(this::preview);
        model.entries()
                .subscribe(() -> shown.setText(
                        messages.text("worklist.shown", model.entries().size(), model.size())));
    }

    private HBox band() {
        ChoiceBox<Optional<CurrencyUnit>> currency = Fields.choice(
                "worklist-currency",
                messages.text("worklist.currency"),
                unit -> unit.map(CurrencyUnit::getCode).orElse(""));
        currency.setFocusTraversable(false);
        model.currencies().subscribe(() -> {
            currency.getItems()
                    .setAll(model.currencies().stream().map(Optional::of).toList());
            currency.setValue(model.currency().get());
        });
        currency.valueProperty().subscribe(unit -> {
            if (unit != null) model.currency().set(unit);
        });
        model.currency().subscribe(currency::setValue);
        VBox bar = new VBox(aging);
        bar.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox band = new HBox(
                28,
                new VBox(1, customers, overdue),
                currency,
                bar,
                new VBox(1, Words.quiet(messages.text("worklist.band.due")), due),
                new VBox(1, Words.quiet(messages.text("worklist.band.broken")), broken));
        band.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        band.getStyleClass().addAll("panel", "panel-body");
        for (Label figure : new Label[] {overdue, due, broken, customers}) figure.setMinWidth(Label.USE_PREF_SIZE);
        return band;
    }

    private Panel list() {
        Panel list = new Panel(messages.text("worklist.title"), shown);
        filter.setPrefColumnCount(18);
        list.head().getChildren().add(1, new HBox(6, filter, Keyed.cap(FILTER_KEY)));
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox foot = new HBox(
                6,
                Keyed.cap("↑ ↓"),
                Words.quiet(messages.text("worklist.choose")),
                Keyed.cap("↵"),
                Words.quiet(messages.text("worklist.prepare")));
        foot.getStyleClass().add("panel-foot");
        list.getChildren().addAll(table, foot);
        HBox.setHgrow(list, Priority.ALWAYS);
        return list;
    }

    private void show(WorklistModel.Figures figures) {
        customers.setText(messages.text("worklist.band.overdue", figures.customers()));
        overdue.setText(formats.amount(figures.aging().overdue()));
        aging.show(figures.aging());
        due.setText(figures.dueToday() + " · " + formats.amount(figures.dueTodaySum()));
        broken.setText(figures.broken() + " · " + formats.amount(figures.brokenSum()));
    }

    private void preview(Optional<WorklistEntry> chosen) {
        preview.setVisible(chosen.isPresent());
        chosen.ifPresent(entry -> {
            ((Label) preview.head().getChildren().getFirst())
                    .setText(entry.standing().name());
            ReasonText reason = ReasonText.of(entry.reason(), messages, formats);
            Button prepare = Keyed.button(
                    "worklist-prepare",
                    messages.text("worklist.prepare.button"),
                    new KeyCodeCombination(KeyCode.ENTER),
                    model::prepareSelected);
            prepare.getStyleClass().add("go");
            VBox figures = new VBox(
                    2,
                    Words.quiet(messages.text("worklist.preview.overdue")),
                    Words.bold(formats.money(entry.standing().overdue())
                            + " · "
                            + messages.text(
                                    "worklist.invoices",
                                    entry.standing().aging().overdueCount())),
                    Words.quiet(messages.text(
                            "worklist.preview.owed",
                            formats.money(entry.standing().owed()))));
            AgingBar ages = new AgingBar(messages, formats);
            ages.show(entry.standing().aging());
            previewBody.getChildren().setAll(Words.wrapped(reason.sentence()), figures, ages);
            if (entry.standing().credits().isNegative())
                previewBody
                        .getChildren()
                        .add(Words.wrapped(
                                messages.text(
                                        "worklist.preview.credits",
                                        formats.money(entry.standing().credits().negated())),
                                "warn-text"));
            entry.standing()
                    .zone()
                    .ifPresent(zone -> previewBody
                            .getChildren()
                            .add(Words.quiet(messages.text(
                                    "worklist.preview.there",
                                    formats.clock(model.clock().instant(), zone)))));
            previewBody.getChildren().addAll(new HBox(prepare));
        });
    }

    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    public void focusTable() {
        table.requestFocus();
    }
}
