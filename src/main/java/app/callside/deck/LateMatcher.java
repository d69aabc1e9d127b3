package app.callside.deck;

import java.util.List;

/// Reads along once its wordings are learnt, which takes seconds; until then no line is known. A call that
/// begins meanwhile has its script and its points, and the cards from then on.
public final class LateMatcher implements RebuttalMatcher {
    private volatile RebuttalMatcher learnt = _ -> List.of();

    /// From now on this deck's matcher serves.
    public void follow(Deck deck) {
        learnt = deck.matcher();
    }

    @Override
    public List<Surfaced> rank(String line) {
        return learnt.rank(line);
    }
}
