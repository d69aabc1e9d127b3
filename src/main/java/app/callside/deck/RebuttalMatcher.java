package app.callside.deck;

import java.util.List;

/// Judges which cards fit a typed line. An implementation is immutable and safe to use from several threads; its scores
/// are probabilities, so that the deck's floors for showing a card hold for every implementation.
public interface RebuttalMatcher {
    /// Cards with any evidence in the line, best first; the scores leave room for "no excuse at all".
    List<Surfaced> rank(String line);
}
