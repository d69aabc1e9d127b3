package app.callside.deck;

import app.callside.base.text.Language;
import app.callside.base.text.RulesInForce;
import app.callside.base.work.Fault;
import app.callside.base.work.Once;
import app.callside.base.work.Refused;
import app.callside.base.work.UnitOfWork;
import app.callside.people.AuditTrail;
import app.callside.people.Deed;
import app.callside.people.Right;
import app.callside.people.Seat;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The cards of this desk: those that came with the program, and what people here have made of them. Every
/// verb reads or writes the store: not for the interface thread.
public final class CardBook {
    private final CardStore store;
    private final Seat seat;
    private final AuditTrail trail;
    private final UnitOfWork unit;
    private final Clock clock;
    private final Supplier<Language> language;
    private final RulesInForce rules;
    private final Map<Language, DeckFiles> files = new EnumMap<>(Language.class);
    private final Map<Language, Supplier<DeckContents>> house = new EnumMap<>(Language.class);
    private final Map<Language, Learnt> learnt = new ConcurrentHashMap<>();

    /// With the files that come with the program, read when they are first asked for.
    ///
    /// @param language in which cards are shown, added and edited
    /// @param rules with the scripts and must-say lists that the house has worded by itself
    public CardBook(
            CardStore store,
            Seat seat,
            AuditTrail trail,
            UnitOfWork unit,
            Clock clock,
            Supplier<Language> language,
            RulesInForce rules) {
        this(store, seat, trail, unit, clock, language, rules, DeckFiles::new);
    }

    CardBook(
            CardStore store,
            Seat seat,
            AuditTrail trail,
            UnitOfWork unit,
            Clock clock,
            Supplier<Language> language,
            RulesInForce rules,
            Function<Language, DeckFiles> filesIn) {
        this.store = store;
        this.seat = seat;
        this.trail = trail;
        this.unit = unit;
        this.clock = clock;
        this.language = language;
        this.rules = rules;
        for (Language one : Language.values()) {
            DeckFiles of = filesIn.apply(one);
            files.put(one, of);
            house.put(one, new Once<>(of::contents));
        }
    }

    private DeckContents house(Language in) {
        return Objects.requireNonNull(house.get(in)).get();
    }

    /// As [#bringIn(Language)], in the language of now.
    public void bringIn() {
        bringIn(language.get());
    }

    /// Brings cards that came with the program into the store: all of them at the first start in a
    /// language, later those that are new, and newer editions of those that nobody here has edited. A card
    /// that was taken out in another language comes in as one that is out.
    public void bringIn(Language in) {
        List<CardEdition> kept = store.latest(house(in).groups());
        Map<String, CardEdition> known = kept.stream()
                .filter(one -> one.language() == in)
                .collect(Collectors.toMap(one -> one.card().id(), Function.identity()));
        Set<String> out = kept.stream()
                .filter(CardEdition::retired)
                .map(one -> one.card().id())
                .collect(Collectors.toSet());
        List<CardEdition> news = house(in).cards().stream()
                .filter(card -> isNews(card, Optional.ofNullable(known.get(card.id()))))
                .map(card -> new CardEdition(card, in, out.contains(card.id()), clock.instant(), ""))
                .toList();
        if (!news.isEmpty()) unit.ofTheProgram().inOne(() -> store.add(news));
    }

    private static boolean isNews(Rebuttal card, Optional<CardEdition> known) {
        return known.map(one -> one.isOfTheHouse() && one.card().version() < card.version())
                .orElse(true);
    }

    /// The newest edition of every card in the language of now, retired ones too; a card that somebody
    /// here has added in another language stands as it was written.
    public List<CardEdition> all() {
        return all(language.get());
    }

    private List<CardEdition> all(Language in) {
        Map<String, CardEdition> shown = new LinkedHashMap<>();
        for (CardEdition one : store.latest(house(in).groups()))
            shown.merge(one.card().id(), one, (a, b) -> a.language() == in ? a : b);
        return List.copyOf(shown.values());
    }

    /// Every edition of a card in the language in which it is shown, newest first.
    public List<CardEdition> editions(String card) {
        Language now = language.get();
        List<CardEdition> every = store.editions(card, house(now).groups());
        Language shown = every.stream().anyMatch(one -> one.language() == now)
                ? now
                : every.stream().map(CardEdition::language).findFirst().orElse(now);
        return every.stream().filter(one -> one.language() == shown).toList();
    }

    public List<ExcuseGroup> groups() {
        return house(language.get()).groups();
    }

    /// Keeps an edited card as its next edition; one that says the same is no edition.
    ///
    /// @param card as it shall read; its version is that it was edited from
    /// @return the edition that is valid now
    /// @throws Refused when somebody else has edited the card meanwhile: theirs stays
    public CardEdition edit(Rebuttal card, String by) {
        seat.need(Right.EDIT_DECK);
        CardEdition before = newest(card.id());
        if (before.card().version() != card.version())
            throw new Refused(Fault.of("deck.edited-meanwhile", before.card().title(), before.editedBy()));
        if (before.card().equals(card)) return before;
        return keep(card.inVersion(card.version() + 1), before.language(), before.retired(), by);
    }

    /// Adds a card of one's own.
    ///
    /// @param draft its id and version do not matter: it gets an id of its own, made of its title
    public CardEdition add(Rebuttal draft, String by) {
        seat.need(Right.EDIT_DECK);
        Set<String> taken = all().stream().map(one -> one.card().id()).collect(Collectors.toSet());
        String plain = draft.title()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        String id = plain.isEmpty() ? "card" : plain;
        for (int next = 2; taken.contains(id); next++) id = plain + "-" + next;
        return keep(draft.named(id), language.get(), false, by);
    }

    /// Takes a card out of the deck, or brings it back, in whatever languages it has. Calls that used it
    /// keep it.
    public CardEdition retire(String card, boolean retired, String by) {
        seat.need(Right.EDIT_DECK);
        CardEdition before = newest(card);
        if (before.retired() == retired) return before;
        store.latest(house(before.language()).groups()).stream()
                .filter(one -> one.card().id().equals(card) && one.language() != before.language())
                .filter(one -> one.retired() != retired)
                .forEach(other -> keep(next(other.card()), other.language(), retired, by));
        return keep(next(before.card()), before.language(), retired, by);
    }

    private static Rebuttal next(Rebuttal card) {
        return card.inVersion(card.version() + 1);
    }

    private CardEdition newest(String card) {
        return editions(card).stream().findFirst().orElseThrow(() -> new Refused(Fault.of("deck.no-such-card", card)));
    }

    private CardEdition keep(Rebuttal card, Language in, boolean retired, String by) {
        CardEdition edition = new CardEdition(card, in, retired, clock.instant(), by.isBlank() ? "?" : by);
        unit.inOne(() -> {
            store.add(List.of(edition));
            trail.tell(Deed.CARD_CHANGED, card.id(), card.version() + (retired ? " retired" : ""));
        });
        return edition;
    }

    public Set<String> favourites(String collector) {
        return store.favourites(collector);
    }

    public void favour(String collector, String card, boolean isFavourite) {
        unit.inOne(() -> store.favour(collector, card, isFavourite));
    }

    /// As [#deck(Language)], in the language of now.
    public Deck deck() {
        return deck(language.get());
    }

    /// The deck with the cards, scripts and must-say lists as they are now. Takes some seconds where the cards
    /// are neither those that came with the program nor those of the last time: what reads along learns them
    /// anew.
    public Deck deck(Language in) {
        List<Rebuttal> cards = inUse(in);
        HouseGuides guides = house(in).guides().inForce(rules, in);
        if (!cards.equals(house(in).cards())) return deck(in, matcher(inOrder(cards, in), in));
        Deck builtIn = DeckFiles.builtIn(in);
        return guides.equals(house(in).guides()) ? builtIn : new Deck(house(in).with(guides), builtIn.matcher());
    }

    /// As [#deck(Language)], at once: nothing is learnt for it.
    ///
    /// @param matcher reads along
    public Deck deck(Language in, RebuttalMatcher matcher) {
        HouseGuides guides = house(in).guides().inForce(rules, in);
        return new Deck(house(in).with(inOrder(inUse(in), in)).with(guides), matcher);
    }

    private RebuttalMatcher matcher(List<Rebuttal> cards, Language in) {
        Learnt last = learnt.get(in);
        if (last != null && last.cards().equals(cards)) return last.matcher();
        RebuttalMatcher matcher = Objects.requireNonNull(files.get(in)).matcher(cards);
        learnt.put(in, new Learnt(cards, matcher));
        return matcher;
    }

    private record Learnt(List<Rebuttal> cards, RebuttalMatcher matcher) {}

    private List<Rebuttal> inUse(Language in) {
        return all(in).stream()
                .filter(one -> !one.retired())
                .map(CardEdition::card)
                .toList();
    }

    /// Group by group, as they are shown.
    private List<Rebuttal> inOrder(List<Rebuttal> cards, Language in) {
        List<Rebuttal> ordered = new ArrayList<>();
        for (ExcuseGroup group : house(in).groups())
            cards.stream().filter(card -> card.group().equals(group)).forEach(ordered::add);
        return ordered;
    }
}
