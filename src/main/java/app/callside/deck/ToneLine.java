package app.callside.deck;

/// A reminder of how to sound.
///
/// @param stage the stage of the call it belongs to
/// @param id stable id, unique in the deck
/// @param text one or two short sentences
public record ToneLine(CallStage stage, String id, String text) {
    public ToneLine {
        Filled.in("id of a tone line", id);
        Filled.in("tone line " + id, text);
    }
}
