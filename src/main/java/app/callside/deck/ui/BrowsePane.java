package app.callside.deck.ui;

import app.callside.base.text.Messages;
import app.callside.base.ui.Words;
import app.callside.deck.ExcuseGroup;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// What the deck shows to whoever is about to search: favourites, then every group.
final class BrowsePane {
    private final DeckModel model;
    private final Messages messages;
    private final Runnable toSearch;

    /// @param toSearch puts the caret into the search, whose first answer Enter takes
    BrowsePane(DeckModel model, Messages messages, Runnable toSearch) {
        this.toSearch = toSearch;
        this.model = model;
        this.messages = messages;
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Words.of(messages.text("deck.favourites"), "quiet-text", "small"));
        model.favourites().forEach(card -> nodes.add(new CardView(card, model, messages)));
        if (model.favourites().isEmpty()) nodes.add(Words.wrapped(messages.text("deck.favourites.none"), "quiet-text"));
        nodes.add(Words.of(messages.text("deck.groups"), "quiet-text", "small"));
        model.allGroups().forEach(group -> nodes.add(row(group)));
        return nodes;
    }

    private Node row(ExcuseGroup group) {
        String words = messages.text("deck.group", group.label(), model.cardsIn(group));
        Button row = new Button(words);
        row.setId("group-" + group.id());
        row.getStyleClass().add("group-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(_ -> {
            toSearch.run(); // before the row goes: else the caret would be anywhere
            model.query().set(group.label());
        });
        return row;
    }
}
