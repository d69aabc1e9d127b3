package app.callside.deck.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Arranged;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import app.callside.deck.ProblemPath;
import app.callside.deck.Rebuttal;
import app.callside.deck.Surfaced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The two places of the deck: the card to read, and below it the title and the question of the next.
/// They stay, and only their words change: cards come and go at the pace of the keys, and a card that is
/// built anew takes longer than a frame.
final class SurfacedCards {
    private final DeckModel model;
    private final Messages messages;
    private final Label surfaced;
    private final Label silent;
    private final First first;
    private final Second second;

    SurfacedCards(DeckModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        surfaced = Words.of(messages.text("deck.surfaced"), "quiet-text", "small");
        silent = Words.wrapped(messages.text("deck.silent"), "quiet-text");
        first = new First();
        first.build();
        second = new Second();
        second.build();
    }

    /// What lies in the deck now.
    List<Node> nodes() {
        List<Surfaced> cards = model.surfaced();
        if (cards.isEmpty()) return List.of(silent);
        first.show(cards.getFirst());
        if (cards.size() == 1) return List.of(surfaced, first.card);
        second.show(cards.get(1).card());
        return List.of(surfaced, first.card, second.card);
    }

    private static VBox card(String id, Label title, Chip group) {
        VBox card = new VBox(new HBox(8, title, Panel.spring(), group));
        card.setId(id);
        card.getStyleClass().add("card");
        return card;
    }

    /// The card to read, in full.
    private final class First {
        private final Label title = Words.bold("");
        private final Chip group = new Chip("", Tone.PURPLE);
        private final Label reply = Words.wrapped("", "reply");
        private final Label ask = Words.wrapped("", "quiet-text");
        private final Label capture = Words.wrapped("", "quiet-text");
        private final Label matched = Words.wrapped("", "quiet-text", "small");
        private final VBox card = card("card-first", title, group);
        private final FlowPane actions = new FlowPane(6, 6);
        private final Button use = Keyed.button(
                "use-first", messages.text("deck.used"), RebuttalDeck.USE_KEYS.getFirst(), () -> model.use(0));
        private final Button dismiss =
                Keyed.button("dismiss-first", messages.text("deck.dismiss"), RebuttalDeck.DISMISS_KEY, model::dismiss);
        private final Button act = Keyed.button("act-first", "", RebuttalDeck.ACT_KEY, model::act);
        private final Map<ProblemPath, Button> takes = new HashMap<>();
        private final Button star = new Button();

        private void build() {
            card.getStyleClass().add("best");
            card.getChildren().addAll(reply, ask, capture, matched, actions);
            star.setId("favour-first");
            star.setFocusTraversable(false);
            Keyed.help(star, RebuttalDeck.FAVOURITE_KEY);
            star.setMinWidth(Button.USE_PREF_SIZE);
        }

        private void show(Surfaced surfaced) {
            Rebuttal now = surfaced.card();
            title.setText(now.title());
            group.setText(now.group().chip());
            reply.setText(messages.text("deck.quoted", now.reply()));
            ask.setText(messages.text("deck.ask", now.ask()));
            capture.setText(messages.text("deck.capture", now.capture()));
            matched.setText(messages.text("deck.matched", String.join(", ", surfaced.matchedWords())));
            matched.setVisible(!surfaced.matchedWords().isEmpty());
            matched.setManaged(matched.isVisible());
            Arranged.in(actions, actions(now));
        }

        private List<Button> actions(Rebuttal now) {
            List<Button> all = new ArrayList<>(List.of(use, dismiss));
            if (now.action().createsWork()) {
                act.setText(messages.text("deck.action." + now.action().id()));
                act.setAccessibleText(act.getText());
                all.add(act);
            }
            Optional<ProblemPath> path = model.path().from(now.group());
            path.ifPresent(open -> all.add(takes.computeIfAbsent(open, this::taking)));
            CardView.favour(star, now, model, messages);
            all.add(star);
            return all;
        }

        private Button taking(ProblemPath path) {
            Button take = new Button(messages.text("deck.path.of", path.chip()));
            take.setId("take-path");
            take.setFocusTraversable(false);
            take.setAccessibleText(messages.text("deck.path.take.name", path.title()));
            take.setOnAction(_ -> take(path));
            int place = model.path().paths().indexOf(path);
            if (place < RebuttalDeck.PATH_KEYS.size()) Keyed.help(take, RebuttalDeck.PATH_KEYS.get(place));
            return take;
        }

        private void take(ProblemPath path) {
            model.path().take(path);
            model.tab().set(DeckModel.Tab.PATHS);
        }
    }

    /// The card that would be next.
    private final class Second {
        private final Label title = Words.bold("");
        private final Chip group = new Chip("", Tone.PURPLE);
        private final Label ask = Words.wrapped("", "quiet-text");
        private final VBox card = card("card-second", title, group);

        private void build() {
            card.getChildren()
                    .add(new HBox(
                            8,
                            ask,
                            Panel.spring(),
                            Keyed.button(
                                    "use-second",
                                    messages.text("deck.used"),
                                    RebuttalDeck.USE_KEYS.get(1),
                                    () -> model.use(1))));
        }

        private void show(Rebuttal now) {
            title.setText(now.title());
            group.setText(now.group().chip());
            ask.setText(now.ask());
        }
    }
}
