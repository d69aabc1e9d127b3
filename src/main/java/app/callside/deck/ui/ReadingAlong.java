package app.callside.deck.ui;

import app.callside.deck.Rebuttal;
import app.callside.deck.Surfaced;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which cards lie in the two places while a line is typed. A card that has lain there long enough to be read
/// stays where it is until the line ends; a better one waits in the second place. A card that was put away does
/// not come back in this call.
final class ReadingAlong {
    private static final int PLACES = 2;
    /// Sooner than this nobody has begun to read: the first words of a line often speak for another card.
    private static final Duration BEGUN = Duration.ofMillis(1500);

    private final InstantSource clock;
    private Instant came = Instant.MIN;
    private List<Surfaced> shown = List.of();
    private List<Surfaced> waiting = List.of();
    private List<Surfaced> before = List.of();
    private boolean inLine;
    private final Set<String> away = new HashSet<>();

    ReadingAlong(InstantSource clock) {
        this.clock = clock;
    }

    /// Begins another call.
    void begin() {
        shown = List.of();
        waiting = List.of();
        before = List.of();
        inLine = false;
        away.clear();
    }

    /// What the line as it now reads brings up, best first.
    ///
    /// @return the cards in their places
    List<Surfaced> take(List<Surfaced> best) {
        List<Surfaced> fitting = fitting(best);
        if (!inLine) before = shown;
        if (fitting.isEmpty()) return silence();
        waiting = fitting;
        lay(isBeingRead() ? beside(shown.getFirst(), fitting) : fitting);
        inLine = true;
        return shown;
    }

    /// The line as it now reads is no excuse: what its first words brought up goes again, unless it is being read.
    private List<Surfaced> silence() {
        waiting = before;
        if (inLine && !isBeingRead()) lay(before);
        return shown;
    }

    /// The line has ended: what waited may come up.
    List<Surfaced> endLine() {
        if (inLine) lay(fitting(waiting));
        inLine = false;
        return shown;
    }

    /// Puts a card away; the other one comes up.
    List<Surfaced> putAway(Rebuttal card) {
        away.add(card.id());
        waiting = fitting(waiting);
        before = fitting(before);
        lay(fitting(shown));
        return shown;
    }

    private boolean isBeingRead() {
        return inLine && !shown.isEmpty() && !clock.instant().isBefore(came.plus(BEGUN));
    }

    private void lay(List<Surfaced> cards) {
        boolean same = !cards.isEmpty() && !shown.isEmpty() && isSame(cards.getFirst(), shown.getFirst());
        if (!same) came = clock.instant();
        shown = cards;
    }

    private List<Surfaced> fitting(List<Surfaced> cards) {
        return cards.stream().filter(one -> !away.contains(one.card().id())).toList();
    }

    private static List<Surfaced> beside(Surfaced first, List<Surfaced> best) {
        List<Surfaced> places = new ArrayList<>();
        places.add(again(first, best).orElse(first));
        best.stream().filter(one -> !isSame(one, first)).findFirst().ifPresent(places::add);
        return List.copyOf(places.subList(0, Math.min(PLACES, places.size())));
    }

    /// The same card with the words that speak for it now.
    private static Optional<Surfaced> again(Surfaced card, List<Surfaced> best) {
        return best.stream().filter(one -> isSame(one, card)).findFirst();
    }

    private static boolean isSame(Surfaced one, Surfaced other) {
        return one.card().id().equals(other.card().id());
    }
}
