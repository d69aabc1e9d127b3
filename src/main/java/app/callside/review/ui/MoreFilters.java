package app.callside.review.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Fields;
import app.callside.base.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.joda.money.CurrencyUnit;

/// What narrows the list less often: names, days, sums, lengths, reviews.
final class MoreFilters extends FlowPane {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int NAME = 12;
    private static final int DAY = 8;
    private static final int SUM = 6;
    private static final int MINUTES = 3;

    private final HistoryModel model;
    private final FilterModel filter;
    private final Messages messages;
    private final TextField customer;

    MoreFilters(HistoryModel model, Messages messages) {
        this.model = model;
        filter = model.filter();
        this.messages = messages;
        customer = field("customer", messages.text("review.more.customer"), filter.customer(), NAME);
        getStyleClass().addAll("panel", "history-filters", "history-more-filters");
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        named(messages.text("review.more.customer"), customer),
                        named(
                                messages.text("review.more.spoke-to"),
                                field("spoke-to", messages.text("review.more.spoke-to"), filter.spokeTo(), NAME)),
                        pair(
                                messages.text("review.more.days"),
                                field("from", messages.text("review.more.from"), filter.from(), DAY),
                                field("until", messages.text("review.more.until"), filter.until(), DAY)),
                        pair(
                                messages.text("review.more.promised"),
                                field(
                                        "promised-least",
                                        messages.text("review.more.promised-least"),
                                        filter.leastPromised(),
                                        SUM),
                                field(
                                        "promised-most",
                                        messages.text("review.more.promised-most"),
                                        filter.mostPromised(),
                                        SUM)),
                        currencies(),
                        pair(
                                messages.text("review.more.minutes"),
                                field(
                                        "minutes-least",
                                        messages.text("review.more.minutes-least"),
                                        filter.leastMinutes(),
                                        MINUTES),
                                field(
                                        "minutes-most",
                                        messages.text("review.more.minutes-most"),
                                        filter.mostMinutes(),
                                        MINUTES)),
                        reviewed(),
                        flagged());
    }

    private TextField field(String id, String name, StringProperty value, int columns) {
        TextField field = Fields.text("history-" + id, name, value);
        field.setPrefColumnCount(columns);
        value.subscribe(_ -> {
            boolean unread = filter.isUnread(value);
            field.pseudoClassStateChanged(WRONG, unread);
            field.setAccessibleHelp(unread ? messages.text("review.more.unread") : "");
        });
        return field;
    }

    private static HBox named(String name, Node... fields) {
        Label label = Words.quiet(name);
        label.setMinWidth(USE_PREF_SIZE);
        HBox box = new HBox(label);
        box.getChildren().addAll(fields);
        box.getStyleClass().add("history-field");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static HBox pair(String name, TextField least, TextField most) {
        return named(name, least, Words.quiet("–"), most);
    }

    private Node currencies() {
        ChoiceBox<Optional<CurrencyUnit>> choice = Fields.choice(
                "history-currency",
                messages.text("review.more.currency"),
                one -> one.map(CurrencyUnit::getCode).orElseGet(() -> messages.text("review.more.currency.all")));
        choice.setMinWidth(USE_PREF_SIZE);
        model.currencies().subscribe(() -> {
            List<Optional<CurrencyUnit>> choices = new ArrayList<>(List.of(Optional.empty()));
            model.currencies().forEach(one -> choices.add(Optional.of(one)));
            choice.getItems().setAll(choices);
            choice.setValue(filter.currency().get());
        });
        FilterBar.follow(choice, filter.currency());
        return choice;
    }

    private Node reviewed() {
        return FilterBar.choice(
                "history-reviewed",
                messages.text("review.more.reviewed"),
                List.of(Optional.empty(), Optional.of(true), Optional.of(false)),
                is -> messages.text(is.map(so -> so ? "review.reviewed" : "review.unreviewed")
                        .orElse("review.more.reviewed.all")),
                filter.reviewed());
    }

    private Node flagged() {
        ToggleButton button = new ToggleButton(messages.text("review.flagged"));
        button.setId("history-flagged");
        button.setAccessibleText(messages.text("review.flagged"));
        button.setMinWidth(USE_PREF_SIZE);
        button.selectedProperty().bindBidirectional(filter.flagged());
        button.visibleProperty().bind(model.seesFlags());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    void takeFocus() {
        customer.requestFocus();
    }
}
