package app.callside.deck.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Arranged;
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
    private final VBox card = new VBox();
    private final Label title = Words.bold("");
    private final Chip group = new Chip("", Tone.PURPLE);
    private final Label reply = Words.wrapped("", "reply");
    private final FlowPane actions = new FlowPane(6, 4);
    private final Button use;
    private final Button dismiss;
    private final Button act;
    private final Label second = Words.quiet("");
    private final HBox next = new HBox(8, Keyed.cap(RebuttalDeck.USE_KEYS.getLast()), second);

    public CardStrip(DeckModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("card-strip");
        setAccessibleText(messages.text("deck.title"));
        getStyleClass().add("card-strip");
        use = keyed("strip-use", messages.text("deck.used"), RebuttalDeck.USE_KEYS.getFirst(), () -> model.use(0));
        dismiss = keyed("strip-dismiss", messages.text("deck.dismiss"), RebuttalDeck.DISMISS_KEY, model::dismiss);
        act = keyed("strip-act", "", RebuttalDeck.ACT_KEY, model::act);
        build();
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
        else Arranged.in(this, cards());
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

    /// The nodes stay, only their words change: cards come and go at the pace of the keys.
    private List<Node> cards() {
        Rebuttal best = model.surfaced().getFirst().card();
        title.setText(best.title());
        group.setText(best.group().chip());
        reply.setText("“" + best.reply() + "”");
        if (best.action().createsWork())
            act.setText(messages.text("deck.action." + best.action().id()));
        act.setAccessibleText(act.getText());
        Arranged.in(actions, best.action().createsWork() ? List.of(use, dismiss, act) : List.of(use, dismiss));
        if (model.surfaced().size() == 1) return List.of(card);
        second.setText(model.surfaced().get(1).card().title());
        return List.of(card, next);
    }

    private void build() {
        group.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(8, title, Panel.spring(), group);
        head.setAlignment(Pos.CENTER_LEFT);
        card.getChildren().addAll(head, reply, actions);
        card.getStyleClass().addAll("card", "best");
        next.setAlignment(Pos.CENTER_LEFT);
    }

    private static Button keyed(String id, String words, Hotkey key, Runnable action) {
        Button button = Keyed.button(id, words, key, action);
        button.getStyleClass().add("small");
        return button;
    }
}
