package app.callside.boot;

import app.callside.base.work.Work;
import app.callside.deck.ui.CardsModel;
import app.callside.deck.ui.CardsView;
import java.util.Optional;
import java.util.function.Supplier;

/// The cards of the deck on the screen, to be read and edited.
final class CardsDesk {
    private final Wiring wiring;
    private final CardsModel cards;
    private Optional<CardsView> view = Optional.empty();

    /// @param editor who edits them, by name
    CardsDesk(Wiring wiring, Supplier<String> editor, Work work) {
        this.wiring = wiring;
        cards = new CardsModel(wiring.cards, work, wiring.messages, editor);
        cards.onChanged(wiring.deck::learnAnew);
    }

    /// The cards were changed elsewhere: they are read, and the deck learns them.
    void readAnew() {
        cards.refresh();
        wiring.deck.learnAnew();
    }

    CardsView view() {
        return view.orElseGet(() -> {
            CardsView made = new CardsView(cards, wiring.messages, wiring.formats, wiring.clock.getZone());
            view = Optional.of(made);
            cards.refresh();
            return made;
        });
    }
}
