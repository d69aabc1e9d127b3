package app.callside.deck;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Everything a deck holds, as read from files or a store.
///
/// @param groups in the order in which they are shown
/// @param cards in the order in which they are shown
/// @param guides script and must-say list of every kind of call; the voicemail for consumers is the only message
///     that may be left for one
/// @param questions by topic, in order
/// @param paths in the order in which they are shown
/// @param tone by stage, in order
public record DeckContents(
        List<ExcuseGroup> groups,
        List<Rebuttal> cards,
        HouseGuides guides,
        List<Question> questions,
        List<ProblemPath> paths,
        List<ToneLine> tone) {
    public DeckContents {
        groups = List.copyOf(groups);
        cards = List.copyOf(cards);
        questions = List.copyOf(questions);
        paths = List.copyOf(paths);
        tone = List.copyOf(tone);
        Set<String> ids = new HashSet<>();
        for (Rebuttal card : cards) {
            if (!ids.add(card.id())) throw new IllegalArgumentException("two cards are called " + card.id());
            if (!groups.contains(card.group())) {
                throw new IllegalArgumentException("card " + card.id() + " is in a group that the deck does not have");
            }
        }
        for (CallKind kind : CallKind.values()) {
            if (!guides.business().containsKey(kind) || !guides.consumer().containsKey(kind))
                throw new IllegalArgumentException("there is no script for " + kind.id());
        }
    }

    /// The same with other cards.
    DeckContents with(List<Rebuttal> others) {
        return new DeckContents(groups, others, guides, questions, paths, tone);
    }

    /// The same with other scripts and must-say lists.
    DeckContents with(HouseGuides others) {
        return new DeckContents(groups, cards, others, questions, paths, tone);
    }
}
