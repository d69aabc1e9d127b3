package app.callside.deck;

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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The cards of this desk: those that came with the program, and what people here have made of them. Every verb reads
/// or writes the store: not for the interface thread.
public final class CardBook {
    private final CardStore store;
    private final Seat seat;
    private final AuditTrail trail;
    private final UnitOfWork unit;
    private final Clock clock;
    private final DeckFiles files;
    private final Supplier<DeckContents> house;

    /// With the files that come with the program, read when they are first asked for.
    public CardBook(CardStore store, Seat seat, AuditTrail trail, UnitOfWork unit, Clock clock) {
        this(store, seat, trail, unit, clock, new DeckFiles());
    }

    CardBook(CardStore store, Seat seat, AuditTrail trail, UnitOfWork unit, Clock clock, DeckFiles files) {
        this.store = store;
        this.seat = seat;
        this.trail = trail;
        this.unit = unit;
        this.clock = clock;
        this.files = files;
        house = new Once<>(files::contents);
    }

    /// Brings cards that came with the program into the store: all of them at the first start, later those that are
    /// new, and newer editions of those that nobody here has edited.
    public void bringIn() {
        Map<String, CardEdition> known =
                all().stream().collect(Collectors.toMap(one -> one.card().id(), Function.identity()));
        List<CardEdition> news = house.get().cards().stream()
                .filter(card -> isNews(card, Optional.ofNullable(known.get(card.id()))))
                .map(card -> new CardEdition(card, false, clock.instant(), ""))
                .toList();
        if (!news.isEmpty()) unit.inOne(() -> store.add(news));
    }

    private static boolean isNews(Rebuttal card, Optional<CardEdition> known) {
        return known.map(one -> one.isOfTheHouse() && one.card().version() < card.version())
                .orElse(true);
    }

    /// The newest edition of every card, retired ones too.
    public List<CardEdition> all() {
        return store.latest(house.get().groups());
    }

    /// Every edition of a card, newest first.
    public List<CardEdition> editions(String card) {
        return store.editions(card, house.get().groups());
    }

    public List<ExcuseGroup> groups() {
        return house.get().groups();
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
        return keep(card.inVersion(card.version() + 1), before.retired(), by);
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
        return keep(draft.named(id), false, by);
    }

    /// Takes a card out of the deck, or brings it back. Calls that used it keep it.
    public CardEdition retire(String card, boolean retired, String by) {
        seat.need(Right.EDIT_DECK);
        CardEdition before = newest(card);
        if (before.retired() == retired) return before;
        return keep(before.card().inVersion(before.card().version() + 1), retired, by);
    }

    private CardEdition newest(String card) {
        return editions(card).stream().findFirst().orElseThrow(() -> new Refused(Fault.of("deck.no-such-card", card)));
    }

    private CardEdition keep(Rebuttal card, boolean retired, String by) {
        CardEdition edition = new CardEdition(card, retired, clock.instant(), by.isBlank() ? "?" : by);
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

    /// The deck with the cards as they are now. Takes some seconds where the cards are not those that came with the
    /// program: what reads along learns them anew.
    public Deck deck() {
        List<Rebuttal> cards = all().stream()
                .filter(one -> !one.retired())
                .map(CardEdition::card)
                .toList();
        if (cards.equals(house.get().cards())) return DeckFiles.builtIn();
        DeckContents contents = house.get().with(inOrder(cards));
        return new Deck(contents, files.matcher(contents.cards()));
    }

    /// Group by group, as they are shown.
    private List<Rebuttal> inOrder(List<Rebuttal> cards) {
        List<Rebuttal> ordered = new ArrayList<>();
        for (ExcuseGroup group : house.get().groups())
            cards.stream().filter(card -> card.group().equals(group)).forEach(ordered::add);
        return ordered;
    }
}
