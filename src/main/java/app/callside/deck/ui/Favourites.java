package app.callside.deck.ui;

import java.util.Set;

/// The cards that a collector likes to have at hand. For the interface thread.
public interface Favourites {
    /// Their ids.
    Set<String> cards();

    void favour(String card, boolean isFavourite);
}
