package app.callside.deck.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Hotkey;
import app.callside.base.ui.Keyed;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import app.callside.deck.ProblemPath;
import app.callside.deck.Rebuttal;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A card: in full when it is the one to read, else its title and question.
final class CardView extends VBox {
    private CardView(Rebuttal card) {
        getStyleClass().add("card");
        HBox head = new HBox(
                8,
                Words.bold(card.title()),
                Panel.spring(),
                new Chip(card.group().chip(), Tone.PURPLE));
        getChildren().add(head);
    }

    static CardView full(
            Rebuttal card, List<String> matched, Hotkey key, DeckModel model, Messages messages, boolean best) {
        CardView view = new CardView(card);
        view.setId("card-" + card.id());
        if (best) view.getStyleClass().add("best");
        view.getChildren()
                .addAll(
                        Words.wrapped(messages.text("deck.quoted", card.reply()), "reply"),
                        Words.wrapped(messages.text("deck.ask", card.ask()), "quiet-text"),
                        Words.wrapped(messages.text("deck.capture", card.capture()), "quiet-text"));
        if (!matched.isEmpty())
            view.getChildren()
                    .add(Words.wrapped(
                            messages.text("deck.matched", String.join(", ", matched)), "quiet-text", "small"));
        Button use = Keyed.button("use-" + card.id(), messages.text("deck.used"), key, () -> model.use(card));
        FlowPane actions = new FlowPane(6, 6, use);
        if (best)
            actions.getChildren()
                    .add(Keyed.button(
                            "dismiss-" + card.id(),
                            messages.text("deck.dismiss"),
                            RebuttalDeck.DISMISS_KEY,
                            model::dismiss));
        if (card.action().createsWork())
            actions.getChildren()
                    .add(Keyed.button(
                            "act-" + card.id(),
                            messages.text("deck.action." + card.action().id()),
                            RebuttalDeck.ACT_KEY,
                            () -> model.act(card)));
        if (best)
            model.path()
                    .from(card.group())
                    .ifPresent(path -> actions.getChildren().add(take(path, model, messages)));
        if (best) actions.getChildren().add(star(card, model, messages));
        view.getChildren().add(actions);
        return view;
    }

    /// Keeps the card at hand; says by its word, not by its picture alone, whether it is.
    private static Button star(Rebuttal card, DeckModel model, Messages messages) {
        Button star = new Button(messages.text(model.isFavourite(card) ? "deck.favourite.is" : "deck.favourite"));
        star.setId("favour-" + card.id());
        star.setAccessibleText(messages.text("deck.favourite.name", card.title()));
        star.setFocusTraversable(false);
        star.setMinWidth(USE_PREF_SIZE);
        star.setOnAction(_ -> model.toggleFavourite(card));
        return star;
    }

    private static Button take(ProblemPath path, DeckModel model, Messages messages) {
        Button take = new Button(messages.text("deck.path.of", path.chip()));
        take.setId("take-path");
        take.setAccessibleText(messages.text("deck.path.take.name", path.title()));
        take.setFocusTraversable(false);
        take.setOnAction(_ -> {
            model.path().take(path);
            model.tab().set(DeckModel.Tab.PATHS);
        });
        return take;
    }

    static CardView small(Rebuttal card, Hotkey key, DeckModel model, Messages messages) {
        CardView view = new CardView(card);
        view.setId("card-" + card.id());
        Button use = Keyed.button("use-" + card.id(), messages.text("deck.used"), key, () -> model.use(card));
        HBox line = new HBox(8, Words.wrapped(card.ask(), "quiet-text"), Panel.spring(), use);
        view.getChildren().add(line);
        return view;
    }

    /// A card from the search: opens in full where it stands.
    static CardView found(Rebuttal card, DeckModel model, Messages messages) {
        CardView view = new CardView(card);
        view.setId("found-" + card.id());
        Button use = new Button(messages.text("deck.used"));
        use.setId("use-found-" + card.id());
        use.setFocusTraversable(false);
        use.setOnAction(_ -> model.use(card));
        use.setMinWidth(USE_PREF_SIZE);
        view.getChildren()
                .addAll(
                        Words.wrapped(messages.text("deck.quoted", card.reply())),
                        Words.wrapped(card.ask(), "quiet-text"),
                        new FlowPane(6, 6, use, star(card, model, messages)));
        return view;
    }
}
