package app.callside.deck.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import app.callside.deck.FilledStep;
import app.callside.deck.Rebuttal;
import app.callside.deck.Surfaced;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What to say next, where there is no room for the whole deck: the card that surfaced, and the title of
/// the second; before any did, the script.
public final class CardStrip extends VBox {
    private final DeckModel model;
    private final Messages messages;

    public CardStrip(DeckModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("card-strip");
        setAccessibleText(messages.text("deck.title"));
        getStyleClass().add("card-strip");
        model.surfaced().addListener((ListChangeListener<Surfaced>) _ -> show());
        model.script().addListener((ListChangeListener<FilledStep>) _ -> show());
        model.calm().subscribe(this::show);
        show();
    }

    private void show() {
        List<? extends Node> calm = model.calm().get()
                ? model.calming()
                        .map(card -> List.of(Words.wrapped("“" + card.reply() + "”", "reply")))
                        .orElseGet(List::of)
                : List.of();
        if (!calm.isEmpty()) getChildren().setAll(calm);
        else if (model.surfaced().isEmpty()) getChildren().setAll(script());
        else getChildren().setAll(cards());
    }

    private List<Node> script() {
        if (model.script().isEmpty()) return List.of();
        VBox steps = new VBox(4);
        model.script()
                .forEach(step -> steps.getChildren()
                        .add(new VBox(1, Words.of(step.title(), "quiet-text", "small"), Words.wrapped(step.text()))));
        ScrollPane scroll = new ScrollPane(steps);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return List.of(scroll);
    }

    private List<Node> cards() {
        Rebuttal best = model.surfaced().getFirst().card();
        VBox card = new VBox(head(best), Words.wrapped("“" + best.reply() + "”", "reply"), actions(best));
        card.getStyleClass().addAll("card", "best");
        if (model.surfaced().size() == 1) return List.of(card);
        Label second = Words.quiet(model.surfaced().get(1).card().title());
        HBox next = new HBox(8, Keyed.cap(RebuttalDeck.USE_KEYS.getLast()), second);
        next.setAlignment(Pos.CENTER_LEFT);
        return List.of(card, next);
    }

    private static HBox head(Rebuttal card) {
        Chip group = new Chip(card.group().chip(), Tone.PURPLE);
        group.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(8, Words.bold(card.title()), Panel.spring(), group);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private FlowPane actions(Rebuttal card) {
        FlowPane actions = new FlowPane(
                6,
                4,
                keyed("strip-use", messages.text("deck.used"), RebuttalDeck.USE_KEYS.getFirst(), () -> model.use(card)),
                keyed("strip-dismiss", messages.text("deck.dismiss"), RebuttalDeck.DISMISS_KEY, model::dismiss));
        if (card.action().createsWork())
            actions.getChildren()
                    .add(keyed(
                            "strip-act",
                            messages.text("deck.action." + card.action().id()),
                            RebuttalDeck.ACT_KEY,
                            () -> model.act(card)));
        return actions;
    }

    private static Button keyed(String id, String words, Hotkey key, Runnable action) {
        Button button = Keyed.button(id, words, key, action);
        button.getStyleClass().add("small");
        return button;
    }
}
