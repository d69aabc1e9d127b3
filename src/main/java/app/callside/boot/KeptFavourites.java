package app.callside.boot;

import app.callside.base.work.Work;
import app.callside.deck.CardBook;
import app.callside.deck.ui.Favourites;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/// Favourites as the store has them: read in the background, at hand on the interface thread.
final class KeptFavourites implements Favourites {
    private final CardBook book;
    private final Work work;
    private final Supplier<String> collector;
    private final Set<String> cards = new HashSet<>();

    /// @param collector who sits here, as the store knows; asked in the background
    KeptFavourites(CardBook book, Work work, Supplier<String> collector) {
        this.book = book;
        this.work = work;
        this.collector = collector;
    }

    /// Reads them anew.
    void refresh() {
        work.start(() -> book.favourites(collector.get()), read -> {
            cards.clear();
            cards.addAll(read);
        });
    }

    @Override
    public Set<String> cards() {
        return Set.copyOf(cards);
    }

    @Override
    public void favour(String card, boolean isFavourite) {
        if (isFavourite) cards.add(card);
        else cards.remove(card);
        work.start(
                () -> {
                    book.favour(collector.get(), card, isFavourite);
                    return card;
                },
                _ -> {});
    }
}
