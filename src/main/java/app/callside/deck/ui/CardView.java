package app.callside.deck.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.base.ui.Panel;
import app.callside.base.ui.Tone;
import app.callside.base.ui.Words;
import app.callside.deck.Rebuttal;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A card that was looked for: opens in full where it stands.
final class CardView extends VBox {
    CardView(Rebuttal card, DeckModel model, Messages messages) {
        getStyleClass().add("card");
        setId("found-" + card.id());
        HBox head = new HBox(
                8,
                Words.bold(card.title()),
                Panel.spring(),
                new Chip(card.group().chip(), Tone.PURPLE));
        Button use = new Button(messages.text("deck.used"));
        use.setId("use-found-" + card.id());
        use.setOnAction(_ -> model.use(card));
        use.setMinWidth(USE_PREF_SIZE);
        Button star = new Button();
        star.setId("favour-" + card.id());
        star.setMinWidth(USE_PREF_SIZE);
        favour(star, card, model, messages);
        getChildren()
                .addAll(
                        head,
                        Words.wrapped(messages.text("deck.quoted", card.reply())),
                        Words.wrapped(card.ask(), "quiet-text"),
                        new FlowPane(6, 6, use, star));
    }

    /// Keeps the card at hand; says by its word, not by its picture alone, whether it is.
    static void favour(Button star, Rebuttal card, DeckModel model, Messages messages) {
        star.setText(messages.text(model.isFavourite(card) ? "deck.favourite.is" : "deck.favourite"));
        star.setAccessibleText(messages.text("deck.favourite.name", card.title()));
        star.setOnAction(_ -> model.toggleFavourite(card));
    }
}
