package app.callside.deck;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Everything a deck holds, as read from files or a store.
///
/// @param groups in the order in which they are shown
/// @param cards in the order in which they are shown
/// @param guides script and must-say list of every kind of call about a business account
/// @param consumerGuides the same for consumers; the voicemail among them is the only message that may be left
/// @param questions by topic, in order
/// @param paths in the order in which they are shown
/// @param tone by stage, in order
public record DeckContents(
        List<ExcuseGroup> groups,
        List<Rebuttal> cards,
        Map<CallKind, CallGuide> guides,
        Map<CallKind, CallGuide> consumerGuides,
        List<Question> questions,
        List<ProblemPath> paths,
        List<ToneLine> tone) {
    public DeckContents {
        groups = List.copyOf(groups);
        cards = List.copyOf(cards);
        guides = Map.copyOf(new EnumMap<>(guides));
        consumerGuides = Map.copyOf(new EnumMap<>(consumerGuides));
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
            if (!guides.containsKey(kind) || !consumerGuides.containsKey(kind))
                throw new IllegalArgumentException("there is no script for " + kind.id());
        }
    }

    /// The same with other cards.
    DeckContents with(List<Rebuttal> others) {
        return new DeckContents(groups, others, guides, consumerGuides, questions, paths, tone);
    }
}
