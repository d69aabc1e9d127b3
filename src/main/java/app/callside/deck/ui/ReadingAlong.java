package app.callside.deck.ui;

import app.callside.deck.Rebuttal;
import app.callside.deck.Surfaced;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which cards lie in the two places while a line is typed. The card that is being read stays where it is until the
/// line
/// ends; a better one waits in the second place. A card that was put away does not come back in this call.
final class ReadingAlong {
    private static final int PLACES = 2;

    private List<Surfaced> shown = List.of();
    private List<Surfaced> waiting = List.of();
    private boolean reading;
    private final Set<String> away = new HashSet<>();

    /// Begins another call.
    void begin() {
        shown = List.of();
        waiting = List.of();
        reading = false;
        away.clear();
    }

    /// What the line as it now reads brings up, best first.
    ///
    /// @return the cards in their places
    List<Surfaced> take(List<Surfaced> best) {
        List<Surfaced> fitting = fitting(best);
        if (fitting.isEmpty()) return shown;
        waiting = fitting;
        shown = reading && !shown.isEmpty() ? beside(shown.getFirst(), fitting) : fitting;
        reading = true;
        return shown;
    }

    /// The line has ended: what waited may come up.
    List<Surfaced> endLine() {
        reading = false;
        if (!waiting.isEmpty()) shown = waiting;
        return shown;
    }

    /// Puts a card away; the other one comes up.
    List<Surfaced> putAway(Rebuttal card) {
        away.add(card.id());
        waiting = fitting(waiting);
        shown = fitting(shown);
        return shown;
    }

    private List<Surfaced> fitting(List<Surfaced> cards) {
        return cards.stream().filter(one -> !away.contains(one.card().id())).toList();
    }

    private static List<Surfaced> beside(Surfaced first, List<Surfaced> best) {
        List<Surfaced> places = new ArrayList<>();
        places.add(again(first, best).orElse(first));
        best.stream()
                .filter(one -> !one.card().id().equals(first.card().id()))
                .findFirst()
                .ifPresent(places::add);
        return List.copyOf(places.subList(0, Math.min(PLACES, places.size())));
    }

    /// The same card with the words that speak for it now.
    private static Optional<Surfaced> again(Surfaced card, List<Surfaced> best) {
        return best.stream()
                .filter(one -> one.card().id().equals(card.card().id()))
                .findFirst();
    }
}
