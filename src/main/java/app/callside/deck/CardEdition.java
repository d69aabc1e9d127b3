package app.callside.deck;

import java.time.Instant;

/// A card as it stood from one editing to the next.
///
/// @param retired the card is no longer in the deck
/// @param editedBy whoever edited it; empty where it came with the program
public record CardEdition(Rebuttal card, boolean retired, Instant editedAt, String editedBy) {
    public boolean isOfTheHouse() {
        return editedBy.isEmpty();
    }
}
