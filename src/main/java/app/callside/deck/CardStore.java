package app.callside.deck;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Where the cards are kept, every edition of each. Writing calls belong inside a unit of work.
public interface CardStore {
    /// The newest edition of every card in each language that it has, retired ones too, in the order in which the
    /// cards first came.
    ///
    /// @param groups there are; a card of another one is left out
    List<CardEdition> latest(Collection<ExcuseGroup> groups);

    /// Every edition of a card in every language, newest first.
    List<CardEdition> editions(String card, Collection<ExcuseGroup> groups);

    void add(Collection<CardEdition> editions);

    /// The ids of the cards that a collector likes to have at hand.
    Set<String> favourites(String collector);

    void favour(String collector, String card, boolean isFavourite);
}
