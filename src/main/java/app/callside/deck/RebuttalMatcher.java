package app.callside.deck;

import java.util.List;

/// Judges which cards fit a typed line. An implementation is immutable and safe to use from several threads; its scores
/// are probabilities, so that the deck's floors for showing a card hold for every implementation.
public interface RebuttalMatcher {
    /// The best card of each group, the likeliest group first; each with the probability of its group. What the scores
    /// leave to 1 is the probability that the line is no excuse at all. Empty when nothing in the line is known.
    List<Surfaced> rank(String line);
}
