package app.callside.deck;

import java.util.List;

/// A card that fits a typed line.
///
/// @param card the card
/// @param score how sure the matcher is of the card's group, as a probability from 0 to 1
/// @param matchedWords the words of the line that spoke for this card, as typed, in the order of the line
public record Surfaced(Rebuttal card, double score, List<String> matchedWords) {
    public Surfaced {
        if (!(score >= 0 && score <= 1)) throw new IllegalArgumentException("score outside 0 to 1: " + score);
        matchedWords = List.copyOf(matchedWords);
    }
}
