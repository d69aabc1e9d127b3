package app.callside.find.ui;

import app.callside.base.ui.KeyMap;
import app.callside.base.work.Wanted;
import app.callside.base.work.Work;
import app.callside.find.Finder;
import app.callside.find.Hit;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is being looked for and what was found. One question is asked at a time: what is typed meanwhile
/// replaces the question that waits, and what reads the store for the one before is stopped. For the
/// interface thread.
public final class FindModel {
    static final int MOST = 12;
    /// So many actions at most, so that they never crowd out the customers.
    static final int MOST_ACTIONS = 5;

    /// What drops down.
    ///
    /// @param typed what was asked
    /// @param actions what can be done by that name; they stand below the hits
    public record Answer(State state, String typed, List<Hit> hits, List<KeyMap.Action> actions) {
        private static final Answer NONE = new Answer(State.CLOSED, "", List.of(), List.of());

        int size() {
            return hits.size() + actions.size();
        }
    }

    /// Whether there is something to show, and what.
    public enum State {
        CLOSED,
        FOUND,
        NOTHING,
        FAILED
    }

    private final Finder finder;
    private final Work work;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(Answer.NONE);
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private Wanted wanted = new Wanted();
    private boolean asking;
    private boolean openFirst;
    private Consumer<Hit> opened = _ -> {};
    private Consumer<KeyMap.Action> called = _ -> {};
    private List<KeyMap.Action> known = List.of();

    public FindModel(Finder finder, Work work) {
        this.finder = finder;
        this.work = work;
        typed.subscribe((_, _) -> changed());
    }

    /// Hears which hit a person has chosen.
    public void onOpen(Consumer<Hit> listener) {
        opened = listener;
    }

    /// Hears which action was chosen; the list is closed by then.
    void onCall(Consumer<KeyMap.Action> listener) {
        called = listener;
    }

    /// Says what can be done while the list is open.
    void know(List<KeyMap.Action> actions) {
        known = List.copyOf(actions);
    }

    public StringProperty typed() {
        return typed;
    }

    public ReadOnlyObjectProperty<Answer> answer() {
        return answer.getReadOnlyProperty();
    }

    /// The place of the chosen hit among them; -1 for none.
    public ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    private void changed() {
        openFirst = false;
        if (typed.get().isBlank()) {
            wanted.giveUp();
            show(Answer.NONE);
        } else if (!asking) ask();
        else wanted.giveUp();
    }

    private void ask() {
        asking = true;
        String question = typed.get();
        wanted = work.ask(
                () -> finder.find(question, MOST),
                hits -> hits.ifPresentOrElse(some -> answered(found(question, some)), this::givenUp),
                _ -> answered(new Answer(State.FAILED, question, List.of(), List.of())));
    }

    private void givenUp() {
        asking = false;
        if (!typed.get().isBlank()) ask();
    }

    private Answer found(String question, List<Hit> hits) {
        List<KeyMap.Action> actions = ActionNames.named(known, question, MOST_ACTIONS);
        List<Hit> fitting = hits.subList(0, Math.min(hits.size(), MOST - actions.size()));
        State state = fitting.isEmpty() && actions.isEmpty() ? State.NOTHING : State.FOUND;
        return new Answer(state, question, fitting, actions);
    }

    private void answered(Answer known) {
        asking = false;
        if (typed.get().isBlank()) return;
        if (!typed.get().equals(known.typed())) {
            ask();
            return;
        }
        show(known);
        if (openFirst) open();
    }

    private void show(Answer known) {
        chosen.set(-1);
        answer.set(known);
        chosen.set(known.size() == 0 ? -1 : 0);
    }

    public void down() {
        choose(chosen.get() + 1);
    }

    public void up() {
        choose(chosen.get() - 1);
    }

    /// Chooses the hit in that place; keeps within the list.
    void choose(int place) {
        int last = answer.get().size() - 1;
        if (last >= 0) chosen.set(Math.clamp(place, 0, last));
    }

    /// Opens the chosen hit, or does the chosen action; while the answer is still on its way, the first of
    /// it as soon as it is there.
    public void open() {
        if (asking || !answer.get().typed().equals(typed.get())) {
            openFirst = !typed.get().isBlank();
            return;
        }
        if (chosen.get() < 0) return;
        Answer now = answer.get();
        int place = chosen.get();
        close();
        if (place < now.hits().size()) opened.accept(now.hits().get(place));
        else called.accept(now.actions().get(place - now.hits().size()));
    }

    /// Forgets what was typed and what was found.
    public void close() {
        typed.set("");
    }
}
