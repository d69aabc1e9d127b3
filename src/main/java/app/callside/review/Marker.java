package app.callside.review;

import java.util.List;

/// Shows where searched words stand in a text.
@FunctionalInterface
public interface Marker {
    /// Where nothing is searched for.
    Marker NONE = text -> List.of(new Piece(text, false));

    /// The text cut where found words begin and end; put together, the pieces are the text again.
    List<Piece> mark(String text);
}
