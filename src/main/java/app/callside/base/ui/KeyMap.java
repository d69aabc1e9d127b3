package app.callside.base.ui;

import app.callside.base.work.Doing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of a screen: what the sheet shows and what works are one list. Keys are heard before the
/// focused control, so that the caret in the notes never swallows one.
public final class KeyMap {
    /// @param name what the key does, in words
    /// @param when whether it can be done now
    public record Action(String id, String name, KeyCombination key, BooleanSupplier when, Runnable run) {
        /// Does it, if it can be done now.
        ///
        /// @return whether it could
        public boolean perform() {
            if (!when.getAsBoolean()) return false;
            Doing.asked(id);
            run.run();
            return true;
        }
    }

    private final List<Action> actions = new ArrayList<>();

    public void add(String id, String name, KeyCombination key, BooleanSupplier when, Runnable run) {
        actions.add(new Action(id, name, key, when, run));
    }

    public void add(String id, String name, KeyCombination key, Runnable run) {
        add(id, name, key, () -> true, run);
    }

    public List<Action> actions() {
        return List.copyOf(actions);
    }

    /// Runs the action of a pressed key and consumes the event; leaves other keys alone.
    public void hear(KeyEvent event) {
        for (Action action : actions) {
            if (!action.key().match(event) || !action.when().getAsBoolean()) continue;
            event.consume();
            action.perform();
            return;
        }
    }
}
