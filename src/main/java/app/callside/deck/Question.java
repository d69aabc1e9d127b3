package app.callside.deck;

/// A question to have at hand.
///
/// @param topic what it is for
/// @param id stable id, unique in the deck
/// @param text the question as it is asked
public record Question(QuestionTopic topic, String id, String text) {
    public Question {
        Filled.in("id of a question", id);
        Filled.in("question " + id, text);
    }
}
