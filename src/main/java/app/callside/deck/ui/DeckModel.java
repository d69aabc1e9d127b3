package app.callside.deck.ui;

import app.callside.base.work.Work;
import app.callside.deck.CallKind;
import app.callside.deck.CallStage;
import app.callside.deck.CallType;
import app.callside.deck.Deck;
import app.callside.deck.ExcuseGroup;
import app.callside.deck.FilledStep;
import app.callside.deck.NextAction;
import app.callside.deck.Question;
import app.callside.deck.Rebuttal;
import app.callside.deck.Surfaced;
import app.callside.deck.ToneLine;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// The deck beside a live call: the cards that surface from what is typed, a search, the script and the
/// questions.
public final class DeckModel {
    /// What the deck shows.
    public enum Tab {
        REBUTTALS,
        SCRIPT,
        QUESTIONS,
        PATHS
    }

    private static final int WORD = 4;

    private final Supplier<Deck> decks;
    private final Favourites favourites;
    private Deck deck;
    private final Work work;
    private final ObservableList<Surfaced> surfaced = FXCollections.observableArrayList();
    /// One for all: a list like this hears of nothing any more as soon as nobody holds it.
    private final ObservableList<Surfaced> shownOnly = FXCollections.unmodifiableObservableList(surfaced);
    private final ReadOnlyBooleanWrapper cardUp = new ReadOnlyBooleanWrapper(false);
    private final ObservableList<Rebuttal> found = FXCollections.observableArrayList();
    private final ObservableList<FilledStep> script = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.REBUTTALS);
    private final ReadOnlyStringWrapper tone = new ReadOnlyStringWrapper("");
    private final ReadingAlong reading;
    private final PathModel path;
    private final BooleanProperty calm = new SimpleBooleanProperty(false);
    private BiConsumer<Rebuttal, Integer> shown = (_, _) -> {};
    private Consumer<Rebuttal> dismissed = _ -> {};
    private Consumer<Rebuttal> used = _ -> {};
    private Consumer<Rebuttal> acted = _ -> {};
    private final ReadOnlyBooleanWrapper machine = new ReadOnlyBooleanWrapper(false);
    private Runnable left = () -> {};
    private Runnable later = () -> {};
    private final ReadOnlyIntegerWrapper favoured = new ReadOnlyIntegerWrapper();
    private int asked;

    /// @param decks gives the deck as it is now; a call keeps the one it began with
    /// @param clock tells how long a card has lain there
    public DeckModel(Supplier<Deck> decks, Favourites favourites, Work work, InstantSource clock) {
        reading = new ReadingAlong(clock);
        this.decks = decks;
        this.favourites = favourites;
        deck = decks.get();
        path = new PathModel(deck);
        this.work = work;
        surfaced.addListener((ListChangeListener<Surfaced>) _ -> cardUp.set(!surfaced.isEmpty()));
        query.subscribe(() -> found.setAll(query.get().isBlank() ? List.of() : deck.search(query.get())));
    }

    /// Who hears that a card was used, and that its next action was asked for.
    public void onUse(Consumer<Rebuttal> usedListener, Consumer<Rebuttal> actedListener) {
        used = usedListener;
        acted = actedListener;
    }

    /// Who hears that a card came up, in the first or the second place, and that one was put away.
    public void onShowing(BiConsumer<Rebuttal, Integer> shownListener, Consumer<Rebuttal> dismissedListener) {
        shown = shownListener;
        dismissed = dismissedListener;
    }

    /// Begins a call of that kind; values as the script knows them.
    public void begin(CallType type, Map<String, String> values) {
        deck = decks.get();
        path.use(deck);
        surfaced.clear();
        reading.begin();
        calm.set(false);
        query.set("");
        tab.set(Tab.REBUTTALS);
        fill(type, values);
        stage(CallStage.OPENING);
    }

    /// As [#fill], unless a machine is being talked to.
    public void say(CallType type, Map<String, String> values) {
        if (!machine.get()) fill(type, values);
    }

    public void fill(CallType type, Map<String, String> values) {
        machine.set(false);
        script.setAll(deck.script(type).fill(values, type.thirdParty()));
    }

    public void stage(CallStage stage) {
        tone.set(deck.toneFor(stage).stream().findFirst().map(ToneLine::text).orElse(""));
    }

    /// Reads along: what fits the line comes up; cards that came up stay until better ones do.
    public void read(String line) {
        int mine = ++asked;
        if (line.isBlank()) {
            place(reading.endLine());
            return;
        }
        if (isBeginning(line)) return;
        Deck read = deck;
        work.start(() -> read.surface(line), cards -> {
            if (mine == asked) place(reading.take(cards));
        });
    }

    /// The beginning of a first word says nothing yet.
    private static boolean isBeginning(String line) {
        return line.strip().length() < WORD && line.strip().indexOf(' ') < 0;
    }

    private void place(List<Surfaced> cards) {
        if (cards.equals(surfaced)) return;
        List<String> before = surfaced.stream().map(one -> one.card().id()).toList();
        surfaced.setAll(cards);
        for (int at = 0; at < cards.size(); at++) {
            Rebuttal card = cards.get(at).card();
            if (at >= before.size() || !before.get(at).equals(card.id())) shown.accept(card, at + 1);
        }
    }

    /// Puts up what may be said on an answering machine.
    ///
    /// @param type of the call that the machine answers
    public void voicemail(CallType type, Map<String, String> values) {
        machine.set(true);
        script.setAll(deck.script(type.of(CallKind.VOICEMAIL)).fill(values, type.thirdParty()));
        tab.set(Tab.SCRIPT);
    }

    /// Whether the message for a machine is up.
    public ReadOnlyBooleanProperty onMachine() {
        return machine.getReadOnlyProperty();
    }

    /// Who hears that the message was left.
    public void onLeft(Runnable listener) {
        left = listener;
    }

    void messageLeft() {
        left.run();
    }

    /// The script that is up, as it is said.
    public String scriptText() {
        return script.stream().map(FilledStep::text).collect(Collectors.joining(" "));
    }

    /// Puts the card away that is being read; it does not come back in this call.
    public void dismiss() {
        if (surfaced.isEmpty()) return;
        Rebuttal card = surfaced.getFirst().card();
        dismissed.accept(card);
        place(reading.putAway(card));
    }

    /// The reply that calms a call down.
    Optional<Rebuttal> calming() {
        return deck.cards().stream()
                .filter(card -> card.action() == NextAction.CALM)
                .findFirst();
    }

    /// While it lasts, rebuttals give way to a calm reply and nothing is asked for.
    public BooleanProperty calm() {
        return calm;
    }

    /// Uses the first or second card that surfaced.
    public void use(int place) {
        if (place < surfaced.size()) use(surfaced.get(place).card());
    }

    /// Uses the card that was found first, and ends the search.
    void useFound() {
        if (query.get().isBlank()) return;
        found.stream().findFirst().ifPresent(this::use);
        query.set("");
    }

    /// Uses the card that is being read and opens the work it leads to.
    public void act() {
        if (calm.get()) {
            calming().ifPresent(this::callLater);
            return;
        }
        surfaced.stream()
                .findFirst()
                .map(Surfaced::card)
                .filter(card -> card.action().createsWork())
                .ifPresent(this::act);
    }

    /// Turns to the next page.
    public void turn() {
        Tab[] pages = Tab.values();
        tab.set(pages[(tab.get().ordinal() + 1) % pages.length]);
    }

    void use(Rebuttal card) {
        used.accept(card);
    }

    void act(Rebuttal card) {
        used.accept(card);
        acted.accept(card);
    }

    /// Offers another time to talk instead of going on.
    void callLater(Rebuttal card) {
        used.accept(card);
        later.run();
    }

    /// Who hears that the call shall go on another time.
    public void onLater(Runnable listener) {
        later = listener;
    }

    /// The cards that fit the line that is being typed, best first.
    public ObservableList<Surfaced> surfaced() {
        return shownOnly;
    }

    /// Whether a card has surfaced and was not put away.
    public ReadOnlyBooleanProperty cardIsUp() {
        return cardUp.getReadOnlyProperty();
    }

    ObservableList<Rebuttal> found() {
        return found;
    }

    ObservableList<FilledStep> script() {
        return script;
    }

    List<Question> questions() {
        return deck.questions();
    }

    /// Cards that the collector likes to have at hand, in the order of the deck.
    List<Rebuttal> favourites() {
        return deck.cards().stream().filter(this::isFavourite).toList();
    }

    boolean isFavourite(Rebuttal card) {
        return favourites.cards().contains(card.id());
    }

    /// Keeps a card at hand, or no longer does.
    void toggleFavourite(Rebuttal card) {
        favourites.favour(card.id(), !isFavourite(card));
        favoured.set(favoured.get() + 1);
    }

    /// Keeps the card at hand that is being read or was found first, or no longer does.
    public void toggleFavourite() {
        boolean searching = !query.get().isBlank();
        if (searching) found.stream().findFirst().ifPresent(this::toggleFavourite);
        else surfaced.stream().findFirst().map(Surfaced::card).ifPresent(this::toggleFavourite);
    }

    /// Counts up whenever a card becomes a favourite or ceases to be one.
    ReadOnlyIntegerProperty favoured() {
        return favoured.getReadOnlyProperty();
    }

    List<ExcuseGroup> allGroups() {
        return deck.groups();
    }

    int cardsIn(ExcuseGroup group) {
        return deck.group(group.id()).size();
    }

    int cards() {
        return deck.cards().size();
    }

    int groups() {
        return deck.groups().size();
    }

    /// The problem path that the call is on.
    public PathModel path() {
        return path;
    }

    StringProperty query() {
        return query;
    }

    public ObjectProperty<Tab> tab() {
        return tab;
    }

    ReadOnlyStringProperty tone() {
        return tone.getReadOnlyProperty();
    }
}
