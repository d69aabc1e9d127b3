package app.callside.deck.ui;

import app.callside.base.text.Messages;
import app.callside.base.work.Fault;
import app.callside.base.work.Work;
import app.callside.deck.CardBook;
import app.callside.deck.CardEdition;
import app.callside.deck.ExcuseGroup;
import app.callside.deck.NextAction;
import app.callside.deck.Rebuttal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Editing the deck's cards: each saving is a new version, and calls keep the version that they used.
public final class CardsModel {
    private record Read(List<ExcuseGroup> groups, List<CardEdition> cards) {}

    private final CardBook book;
    private final Work work;
    private final Messages messages;
    private final Supplier<String> editor;
    private final ObservableList<CardEdition> shown = FXCollections.observableArrayList();
    private final ObservableList<CardEdition> editions = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty withRetired = new SimpleBooleanProperty(false);
    private final ObjectProperty<Optional<CardEdition>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<CardDraft> draft = new ReadOnlyObjectWrapper<>(new CardDraft());
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    /// What was typed into cards and not saved yet, by their ids.
    private final Map<String, CardDraft> unsaved = new HashMap<>();
    private List<CardEdition> all = List.of();
    private List<ExcuseGroup> groups = List.of();
    private Runnable changed = () -> {};
    private boolean saving;

    /// @param editor who edits
    public CardsModel(CardBook book, Work work, Messages messages, Supplier<String> editor) {
        this.book = book;
        this.work = work;
        this.messages = messages;
        this.editor = editor;
        query.subscribe((_, _) -> filter());
        withRetired.subscribe((_, _) -> filter());
        chosen.subscribe(this::show);
    }

    /// Who hears that the cards are others now.
    public void onChanged(Runnable listener) {
        changed = listener;
    }

    /// Reads the cards anew.
    public void refresh() {
        work.start(() -> new Read(book.groups(), book.all()), read -> {
            groups = read.groups();
            show(read.cards());
        });
    }

    private void show(List<CardEdition> read) {
        all = read;
        Optional<String> before = chosen.get().map(one -> one.card().id());
        filter();
        if (draft.get().isNew()) return;
        choose(before.flatMap(this::find).or(() -> shown.stream().findFirst()));
    }

    private Optional<CardEdition> find(String id) {
        return all.stream().filter(one -> one.card().id().equals(id)).findFirst();
    }

    private void choose(Optional<CardEdition> edition) {
        chosen.set(Optional.empty());
        chosen.set(edition);
    }

    private void filter() {
        String words = query.get().strip().toLowerCase(Locale.ROOT);
        shown.setAll(all.stream()
                .filter(one -> withRetired.get() || !one.retired())
                .filter(one -> words.isEmpty() || text(one.card()).contains(words))
                .toList());
        boolean isOut = chosen.get()
                .filter(one -> shown.stream()
                        .noneMatch(other -> other.card().id().equals(one.card().id())))
                .isPresent();
        if (isOut && !shown.isEmpty()) chosen.set(Optional.of(shown.getFirst()));
    }

    private static String text(Rebuttal card) {
        return String.join(
                        "\n",
                        card.title(),
                        card.group().label(),
                        card.group().id(),
                        card.reply(),
                        card.ask(),
                        String.join("\n", card.said()))
                .toLowerCase(Locale.ROOT);
    }

    private void show(Optional<CardEdition> edition) {
        edition.ifPresent(one -> {
            problem.set("");
            putAside();
            boolean isThere = draft.get().id().equals(one.card().id())
                    && draft.get().version() == one.card().version();
            if (!isThere) draft.set(draftOf(one.card()));
            work.start(() -> book.editions(one.card().id()), read -> {
                if (chosen.get().equals(edition)) editions.setAll(read);
            });
        });
    }

    /// What was typed into a card is still there when one comes back to it.
    private void putAside() {
        CardDraft left = draft.get();
        if (left.isTouched()) unsaved.put(left.id(), left);
        else unsaved.remove(left.id());
    }

    private CardDraft draftOf(Rebuttal card) {
        CardDraft known = unsaved.get(card.id());
        return known != null && known.version() == card.version() ? known : new CardDraft(card);
    }

    /// Puts an older version into the fields, to be saved as the next one.
    void takeOver(CardEdition older) {
        chosen.get()
                .ifPresent(now -> draft.set(
                        new CardDraft(older.card().inVersion(now.card().version()))));
    }

    /// Begins a new card, in the group of the chosen one.
    void begin() {
        if (groups.isEmpty()) return; // the cards are still being read
        ExcuseGroup group = chosen.get()
                .map(one -> one.card().group())
                .orElseGet(() -> groups.stream().findFirst().orElseThrow());
        notice.set("");
        problem.set("");
        chosen.set(Optional.empty());
        editions.clear();
        putAside();
        CardDraft begun = unsaved.get("");
        draft.set(begun == null ? CardDraft.fresh(group) : begun);
    }

    /// Keeps what is in the fields: as a card's next version, or as a new card.
    void save() {
        CardDraft written = draft.get();
        Optional<CardDraft.Part> lacking = written.lacking();
        if (lacking.isPresent()) {
            notice.set("");
            problem.set(messages.text(
                    "deck.edit.lacking",
                    messages.text("deck.edit.part." + lacking.get().name())));
            return;
        }
        Rebuttal card = written.card();
        boolean isNew = written.isNew();
        String who = editor.get();
        keep(() -> isNew ? book.add(card, who) : book.edit(card, who), "deck.edit.saved");
    }

    /// Takes the chosen card out of the deck, or brings it back.
    void retireOrRevive() {
        if (chosen.get().isEmpty()) return;
        if (draft.get().isTouched()) {
            notice.set("");
            problem.set(messages.text("deck.edit.unsaved"));
            return;
        }
        CardEdition one = chosen.get().get();
        String who = editor.get();
        keep(
                () -> book.retire(one.card().id(), !one.retired(), who),
                one.retired() ? "deck.edit.revived" : "deck.edit.retired");
    }

    private void keep(Callable<CardEdition> step, String said) {
        if (saving) return;
        saving = true;
        CardDraft written = draft.get();
        List<Object> words = written.written();
        work.start(
                step,
                kept -> {
                    saving = false;
                    problem.set("");
                    notice.set(
                            messages.text(said, kept.card().title(), kept.card().version()));
                    unsaved.remove(written.id());
                    boolean typedOn = !written.written().equals(words);
                    written.saved(kept.card(), typedOn);
                    if (draft.get() == written) chosen.set(Optional.of(kept));
                    refresh();
                    changed.run();
                },
                fault -> {
                    saving = false;
                    failed(fault);
                });
    }

    private void failed(Fault fault) {
        Object[] values = fault.values().toArray();
        notice.set("");
        problem.set(messages.text("fault." + fault.key() + ".happened", values) + " "
                + messages.text("fault." + fault.key() + ".do", values));
    }

    List<ExcuseGroup> groups() {
        return groups;
    }

    static List<NextAction> actions() {
        return List.of(NextAction.values());
    }

    ObservableList<CardEdition> shown() {
        return shown;
    }

    /// Of the chosen card, newest first.
    ObservableList<CardEdition> editions() {
        return editions;
    }

    StringProperty query() {
        return query;
    }

    BooleanProperty withRetired() {
        return withRetired;
    }

    ObjectProperty<Optional<CardEdition>> chosen() {
        return chosen;
    }

    ReadOnlyObjectProperty<CardDraft> draft() {
        return draft.getReadOnlyProperty();
    }

    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
