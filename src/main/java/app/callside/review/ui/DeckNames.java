package app.callside.review.ui;

import app.callside.deck.CallKind;
import java.util.List;

/// How what stood before the collector is called on the screen.
public interface DeckNames {
    /// The words for a point of the must-say list of that kind of call.
    ///
    /// @param id as the call has it
    String point(CallKind kind, String id);

    /// The ids of the points that had to be said on a call, as the deck is now; empty where it is not known.
    ///
    /// @param count how many they were
    List<String> points(CallKind kind, int count);

    /// The title of a card.
    ///
    /// @param card its id, with or without its edition behind an `@`
    String card(String card);

    /// Ids, written apart.
    DeckNames PLAIN = new DeckNames() {
        @Override
        public String point(CallKind kind, String id) {
            return id.replace('-', ' ');
        }

        @Override
        public List<String> points(CallKind kind, int count) {
            return List.of();
        }

        @Override
        public String card(String card) {
            return card.replaceFirst("@.*", "").replace('-', ' ');
        }
    };
}
