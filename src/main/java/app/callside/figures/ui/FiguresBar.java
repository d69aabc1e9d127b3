package app.callside.figures.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Fields;
import app.callside.base.ui.FileDrag;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Words;
import app.callside.figures.FigureWords;
import app.callside.figures.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.joda.money.CurrencyUnit;

/// Which period, whose calls, which currency; and what the period is compared with.
final class FiguresBar extends VBox {
    private final FiguresModel model;
    private final FigureWords words;
    private final Messages messages;
    private final ChoiceBox<Period.Kind> kinds;

    FiguresBar(FiguresModel model, FiguresExportModel export, FigureWords words) {
        this.model = model;
        this.words = words;
        messages = words.messages();
        kinds = Fields.choice("figures-period", messages.text("figures.period"), this::kind);
        getStyleClass().addAll("panel", "figures-bar");
        FlowPane choices = new FlowPane();
        choices.getStyleClass().add("figures-choices");
        choices.setRowValignment(javafx.geometry.VPos.CENTER);
        kinds.getItems().setAll(Period.Kind.values());
        follow(kinds, model.kind());
        choices.getChildren().addAll(kinds, days(), collectors(), currencies(), counting());
        choices.getChildren().addAll(keys(export));
        getChildren().addAll(choices, against());
    }

    private String kind(Period.Kind kind) {
        return messages.text("figures.period." + kind.name().toLowerCase(Locale.ROOT));
    }

    private static <T> void follow(ChoiceBox<T> box, ObjectProperty<T> property) {
        box.setMinWidth(USE_PREF_SIZE);
        property.subscribe(box::setValue);
        box.valueProperty().subscribe(choice -> {
            if (choice != null) property.set(choice); // while its items are exchanged it has no value: nobody's choice
        });
    }

    private Node days() {
        TextField from = Fields.text("figures-from", messages.text("figures.from"), model.from());
        TextField until = Fields.text("figures-until", messages.text("figures.until"), model.until());
        for (TextField field : List.of(from, until)) {
            field.setPrefColumnCount(8);
            field.setOnAction(_ -> model.refresh());
        }
        HBox days = new HBox(6, from, Words.quiet("–"), until);
        days.setAlignment(Pos.CENTER_LEFT);
        days.visibleProperty().bind(model.kind().map(Period.Kind.DAYS::equals));
        days.managedProperty().bind(days.visibleProperty());
        return days;
    }

    private Node collectors() {
        ChoiceBox<Optional<String>> box = Fields.choice(
                "figures-collector",
                messages.text("figures.collector"),
                name -> name.orElseGet(() -> messages.text("figures.collector.all")));
        return choices(box, model.collectors(), model.collector(), true);
    }

    private Node currencies() {
        ChoiceBox<Optional<CurrencyUnit>> box = Fields.choice(
                "figures-currency",
                messages.text("figures.currency"),
                currency -> currency.map(CurrencyUnit::getCode).orElse(""));
        return choices(box, model.currencies(), model.currency(), false);
    }

    private static <T> Node choices(
            ChoiceBox<Optional<T>> box,
            javafx.collections.ObservableList<T> known,
            ObjectProperty<Optional<T>> property,
            boolean all) {
        Function<List<T>, List<Optional<T>>> items = list -> {
            List<Optional<T>> choices = new ArrayList<>();
            if (all) choices.add(Optional.empty());
            list.forEach(one -> choices.add(Optional.of(one)));
            return choices;
        };
        box.getItems().setAll(items.apply(known));
        follow(box, property);
        known.subscribe(() -> {
            box.getItems().setAll(items.apply(known));
            box.setValue(property.get());
        });
        return box;
    }

    private Node against() {
        Label against = Words.wrapped("", "quiet-text");
        against.setId("figures-against");
        model.sheet()
                .subscribe(sheet -> against.setText(sheet.map(shown -> {
                            Period period = shown.period();
                            long gone = period.daysBy(shown.asOf());
                            String days = words.period(period);
                            String than = messages.text("figures.against", words.period(period.before()));
                            return gone < period.days()
                                    ? messages.text("figures.running", days, gone, period.days(), than)
                                    : messages.text("figures.whole", days, than);
                        })
                        .orElse("")));
        return against;
    }

    private Node counting() {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.done());
        bar.setAccessibleText(messages.text("figures.counting"));
        bar.setFocusTraversable(false);
        HBox counting = new HBox(
                8,
                Words.quiet(messages.text("figures.counting")),
                bar,
                Keyed.button("figures-stop", messages.text("figures.stop"), FiguresView.STOP, model::stop));
        counting.setAlignment(Pos.CENTER_LEFT);
        counting.visibleProperty().bind(model.counting());
        counting.managedProperty().bind(counting.visibleProperty());
        return counting;
    }

    private List<Node> keys(FiguresExportModel export) {
        Label notice = Words.quiet("");
        notice.setId("figures-notice");
        notice.textProperty().bind(export.notice());
        Button out = Keyed.button(
                "figures-export",
                messages.text("figures.export"),
                FiguresView.EXPORT,
                () -> model.sheet().get().ifPresent(export::export));
        Button print = Keyed.button(
                "figures-print",
                messages.text("figures.print"),
                FiguresView.PRINT,
                () -> model.sheet().get().ifPresent(export::print));
        new FileDrag(export.work(), () -> model.sheet().get().flatMap(export::dragged)).by(out, export::sayMaking);
        for (Button one : List.of(out, print)) {
            one.visibleProperty().bind(export.mayExport());
            one.managedProperty().bind(one.visibleProperty());
        }
        return List.of(out, print, notice);
    }

    void takeFocus() {
        kinds.requestFocus();
    }
}
