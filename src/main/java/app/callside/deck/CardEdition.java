package app.callside.deck;

import app.callside.base.text.Language;
import java.time.Instant;

/// A card as it stood from one editing to the next.
///
/// @param language it is written in; versions are counted for each by itself
/// @param retired the card is no longer in the deck
/// @param editedBy whoever edited it; empty where it came with the program
public record CardEdition(Rebuttal card, Language language, boolean retired, Instant editedAt, String editedBy) {
    public boolean isOfTheHouse() {
        return editedBy.isEmpty();
    }
}
