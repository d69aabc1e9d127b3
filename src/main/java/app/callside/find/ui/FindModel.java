package app.callside.find.ui;

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

/// What is being looked for and what was found. One question is asked at a time: what is typed meanwhile replaces the
/// question that waits, and an answer to what is no longer typed is dropped. For the interface thread.
public final class FindModel {
    static final int MOST = 12;

    /// What drops down.
    ///
    /// @param typed what was asked
    public record Answer(State state, String typed, List<Hit> hits) {
        private static final Answer NONE = new Answer(State.CLOSED, "", List.of());
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
    private boolean asking;
    private boolean openFirst;
    private Consumer<Hit> opened = _ -> {};

    public FindModel(Finder finder, Work work) {
        this.finder = finder;
        this.work = work;
        typed.subscribe((_, _) -> changed());
    }

    /// Hears which hit a person has chosen.
    public void onOpen(Consumer<Hit> listener) {
        opened = listener;
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
        if (typed.get().isBlank()) show(Answer.NONE);
        else if (!asking) ask();
    }

    private void ask() {
        asking = true;
        String question = typed.get();
        work.start(
                () -> finder.find(question, MOST),
                hits -> answered(new Answer(hits.isEmpty() ? State.NOTHING : State.FOUND, question, hits)),
                _ -> answered(new Answer(State.FAILED, question, List.of())));
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
        chosen.set(known.hits().isEmpty() ? -1 : 0);
    }

    public void down() {
        choose(chosen.get() + 1);
    }

    public void up() {
        choose(chosen.get() - 1);
    }

    /// Chooses the hit in that place; keeps within the list.
    void choose(int place) {
        int last = answer.get().hits().size() - 1;
        if (last >= 0) chosen.set(Math.clamp(place, 0, last));
    }

    /// Opens the chosen hit; while the answer is still on its way, the first of it as soon as it is there.
    public void open() {
        if (asking || !answer.get().typed().equals(typed.get())) {
            openFirst = !typed.get().isBlank();
            return;
        }
        if (chosen.get() < 0) return;
        Hit hit = answer.get().hits().get(chosen.get());
        close();
        opened.accept(hit);
    }

    /// Forgets what was typed and what was found.
    public void close() {
        typed.set("");
    }
}
