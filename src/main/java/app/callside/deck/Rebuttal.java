package app.callside.deck;

import java.util.List;

/// A card: a reason for not paying and how to answer it.
///
/// @param id stable id, unique in the deck
/// @param version counts up from 1 whenever the card is edited; a call keeps the version it used
/// @param group the kind of reason
/// @param title the reason in a few words
/// @param said wordings, as customers say it and as collectors note it
/// @param behind what may lie behind it
/// @param reply plain speech to read aloud
/// @param ask the next question
/// @param capture what to write down
/// @param action what to do next
public record Rebuttal(
        String id,
        int version,
        ExcuseGroup group,
        String title,
        List<String> said,
        String behind,
        String reply,
        String ask,
        String capture,
        NextAction action) {
    public Rebuttal {
        Filled.in("id of a card", id);
        if (version < 1) throw new IllegalArgumentException("version of card " + id + " is below 1");
        if (said.isEmpty()) throw new IllegalArgumentException("card " + id + " has no wordings");
        said = List.copyOf(said);
        said.forEach(wording -> Filled.in("a wording of card " + id, wording));
        Filled.in("title of card " + id, title);
        Filled.in("behind of card " + id, behind);
        Filled.in("reply of card " + id, reply);
        Filled.in("ask of card " + id, ask);
        Filled.in("capture of card " + id, capture);
    }

    public Rebuttal inVersion(int other) {
        return new Rebuttal(id, other, group, title, said, behind, reply, ask, capture, action);
    }

    /// A first version under another id.
    Rebuttal named(String other) {
        return new Rebuttal(other, 1, group, title, said, behind, reply, ask, capture, action);
    }
}
