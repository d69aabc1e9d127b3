package app.callside.review.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Words;
import app.callside.call.Disposition;
import app.callside.review.Narrowing;
import app.callside.review.Since;
import app.callside.review.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// The search, the choices that narrow the list, and how many calls are left.
final class FilterBar extends FlowPane {
    /// Of the words beside the edges of the bar.
    private static final double MARGIN = 40;

    private final HistoryModel model;
    private final FilterModel filter;
    private final CallWords words;
    private final Messages messages;
    private final TextField search;
    private final HBox further = new HBox();
    private final Label count = Words.quiet("");

    FilterBar(HistoryModel model, CallWords words) {
        this.model = model;
        filter = model.filter();
        this.words = words;
        messages = words.messages();
        search = Fields.text("history-search", messages.text("review.search"), filter.words());
        getStyleClass().addAll("panel", "history-filters");
        bindCount();
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0); // it wraps
        getChildren().addAll(search(), collectors(), spans(), outcomes(), fates(), missed(), further, count, reading());
        filter.further().subscribe(this::showFurther);
    }

    private Node search() {
        search.setPromptText(messages.text("review.search.prompt"));
        search.setPrefColumnCount(24);
        Keyed.help(search, HistoryView.FIND);
        Label cap = Keyed.cap(HistoryView.FIND);
        cap.setMouseTransparent(true);
        cap.visibleProperty()
                .bind(search.textProperty()
                        .isEmpty()
                        .and(search.focusedProperty().not()));
        StackPane field = new StackPane(search, cap);
        field.getStyleClass().add("search-field");
        StackPane.setAlignment(cap, Pos.CENTER_RIGHT);
        return field;
    }

    private Node collectors() {
        ChoiceBox<Optional<String>> choice = choice(
                "history-collector",
                messages.text("review.collector"),
                collectorChoices(),
                words::collector,
                filter.collector());
        model.collectors().subscribe(() -> {
            choice.getItems().setAll(collectorChoices());
            choice.setValue(filter.collector().get());
        });
        return choice;
    }

    private List<Optional<String>> collectorChoices() {
        List<Optional<String>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        model.collectors().forEach(name -> choices.add(Optional.of(name)));
        return choices;
    }

    private Node spans() {
        return choice("history-span", messages.text("review.span"), List.of(Span.values()), words::span, filter.span());
    }

    private Node outcomes() {
        ChoiceBox<Optional<Narrowing.Ended>> choice = choice(
                "history-outcome",
                messages.text("review.outcome"),
                outcomeChoices(),
                asked -> words.ended(asked, model.ownOutcomes()),
                filter.outcome());
        model.ownOutcomes().subscribe(() -> {
            choice.getItems().setAll(outcomeChoices());
            choice.setValue(filter.outcome().get());
        });
        return choice;
    }

    /// Those of the house last, with those that are no longer offered: calls of before have them.
    private List<Optional<Narrowing.Ended>> outcomeChoices() {
        List<Optional<Narrowing.Ended>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        for (Disposition outcome : Disposition.values()) choices.add(Optional.of(new Narrowing.Outcome(outcome)));
        model.ownOutcomes().forEach(own -> choices.add(Optional.of(new Narrowing.OwnOutcome(own.code()))));
        return choices;
    }

    private Node fates() {
        List<Optional<Since.Kind>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        for (Since.Kind kind : Since.Kind.values()) choices.add(Optional.of(kind));
        return choice("history-since", messages.text("review.since"), choices, words::became, filter.since());
    }

    private Node missed() {
        ToggleButton button = new ToggleButton(messages.text("review.missed"));
        button.setId("history-missed");
        button.setAccessibleText(messages.text("review.missed"));
        button.setMinWidth(USE_PREF_SIZE);
        button.selectedProperty().bindBidirectional(filter.missed());
        return button;
    }

    /// A control that shows and sets a property; while its items are exchanged it has no value, which is
    /// nobody's choice.
    static <T> ChoiceBox<T> choice(
            String id, String name, List<T> choices, Function<T, String> text, ObjectProperty<T> property) {
        ChoiceBox<T> box = Fields.choice(id, name, text);
        box.getItems().setAll(choices);
        box.setMinWidth(USE_PREF_SIZE); // where there is no room beside the others, the next line has some
        follow(box, property);
        return box;
    }

    static <T> void follow(ChoiceBox<T> box, ObjectProperty<T> property) {
        property.subscribe(box::setValue);
        box.valueProperty().subscribe(choice -> {
            if (choice != null) property.set(choice);
        });
    }

    /// What another screen asked for stands here as a word that can be taken away.
    private void showFurther(List<Narrowing> parts) {
        further.getStyleClass().add("history-further");
        further.setManaged(!parts.isEmpty());
        further.getChildren().clear();
        for (Narrowing part : parts) {
            String said = words.narrowing(part);
            Button away = new Button(said + "  \u2715");
            away.setId("history-further-" + part.getClass().getSimpleName());
            away.setAccessibleText(messages.text("review.further.away", said));
            away.setWrapText(true); // calls that were counted say at length which they are
            away.setMinWidth(0);
            away.setMinHeight(USE_PREF_SIZE);
            away.maxWidthProperty().bind(widthProperty().subtract(MARGIN));
            away.setOnAction(_ -> filter.drop(part));
            further.getChildren().add(away);
        }
    }

    private Node reading() {
        Label label = Words.quiet("");
        label.setId("history-reading");
        label.setMinWidth(USE_PREF_SIZE);
        label.textProperty()
                .bind(model.reading()
                        .map(done -> done.map(so -> messages.text("review.reading", Math.round(so * 100)))
                                .orElse("")));
        label.visibleProperty().bind(model.reading().map(Optional::isPresent));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    /// Puts a control between the choices and the number of calls.
    void add(Node tool) {
        getChildren().add(getChildren().indexOf(count), tool);
    }

    private void bindCount() {
        count.setId("history-count");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty().bind(model.total().map(calls -> messages.text("review.count", calls)));
    }

    void takeFocus() {
        search.requestFocus();
        search.selectAll();
    }

    boolean isSearching() {
        return getScene() != null && getScene().getFocusOwner() == search;
    }

    boolean canClear() {
        return isSearching() && !search.getText().isEmpty();
    }

    void clear() {
        search.clear();
    }
}
