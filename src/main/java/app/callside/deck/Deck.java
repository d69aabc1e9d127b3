package app.callside.deck;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The cards, scripts, questions and tone lines at the collector's side. Immutable, safe to use from
/// several threads.
public final class Deck {
    /// Below this probability that the line is any excuse the deck stays silent: a wrong card under the
    /// eyes costs more than a missing one.
    static final double SURE_ENOUGH = 0.30;

    /// Below this probability of the best group as well: then nobody could say which card.
    static final double WORTH_THE_FIRST_PLACE = 0.20;

    /// The second place may go to a card that is less sure, once the first one is.
    static final double WORTH_A_SECOND_PLACE = 0.004;

    private final DeckContents contents;
    private final RebuttalMatcher matcher;
    private final DeckSearch search;

    /// A deck of these contents, read along by this matcher.
    public Deck(DeckContents contents, RebuttalMatcher matcher) {
        this.contents = contents;
        this.matcher = matcher;
        this.search = new DeckSearch(contents.cards());
    }

    RebuttalMatcher matcher() {
        return matcher;
    }

    /// All cards, group by group.
    public List<Rebuttal> cards() {
        return contents.cards();
    }

    /// The card with this id, or empty when the deck has none.
    public Optional<Rebuttal> card(String id) {
        return contents.cards().stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /// All groups, in the order in which they are shown.
    public List<ExcuseGroup> groups() {
        return contents.groups();
    }

    /// The cards of the group with this id, empty when there is no such group.
    public List<Rebuttal> group(String id) {
        return contents.cards().stream().filter(c -> c.group().id().equals(id)).toList();
    }

    /// The script for a call.
    public Script script(CallType type) {
        return guide(type).script();
    }

    /// What must be said in a call.
    public List<MustSay> mustSays(CallType type) {
        return guide(type).mustSays().stream()
                .filter(point -> type.thirdParty() || !point.thirdPartyOnly())
                .toList();
    }

    /// Every point that any call of a kind may have to make, whoever it is about.
    public List<MustSay> allMustSays(CallKind kind) {
        return Stream.of(false, true)
                .flatMap(ofConsumers -> contents.guides().guide(kind, ofConsumers).mustSays().stream())
                .toList();
    }

    /// The question bank, by topic.
    public List<Question> questions() {
        return contents.questions();
    }

    /// The problem paths, in the order in which they are shown.
    public List<ProblemPath> paths() {
        return contents.paths();
    }

    /// The first path that a group of cards leads to.
    public Optional<ProblemPath> pathFrom(ExcuseGroup group) {
        return paths().stream()
                .filter(path -> path.groups().contains(group.id()))
                .findFirst();
    }

    /// The tone lines for a stage of the call.
    public List<ToneLine> toneFor(CallStage stage) {
        return contents.tone().stream().filter(line -> line.stage() == stage).toList();
    }

    /// Cards that hold every word of the query, or the beginning of it, best first; all cards for a blank
    /// query.
    public List<Rebuttal> search(String query) {
        return search.find(query);
    }

    /// The cards that fit a typed line, best first: at most two, of two different groups, and none when
    /// nothing is sure enough. Takes about a millisecond; call it off the interface thread.
    public List<Surfaced> surface(String line) {
        List<Surfaced> ranked = matcher.rank(line);
        double excuse = ranked.stream().mapToDouble(Surfaced::score).sum();
        if (excuse < SURE_ENOUGH || ranked.getFirst().score() < WORTH_THE_FIRST_PLACE) return List.of();
        return ranked.stream()
                .limit(2)
                .filter(one -> one == ranked.getFirst() || one.score() >= WORTH_A_SECOND_PLACE)
                .toList();
    }

    private CallGuide guide(CallType type) {
        return contents.guides().guide(type.kind(), type.isConsumer());
    }
}
