package app.callside.base.ui;

import app.callside.base.work.Doing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of a screen: what the sheet shows and what works are one list. Keys are heard before the
/// focused control, so that the caret in the notes never swallows one.
public final class KeyMap {
    /// @param name what the key does, in words
    /// @param now the key that it has for whoever sits here
    /// @param when whether it can be done now
    public record Action(Hotkey hotkey, String name, Supplier<KeyCombination> now, BooleanSupplier when, Runnable run) {
        public String id() {
            return hotkey.id();
        }

        /// The key that it has now.
        public KeyCombination key() {
            return now.get();
        }

        /// Does it, if it can be done now.
        ///
        /// @return whether it could
        public boolean perform() {
            if (!when.getAsBoolean()) return false;
            Doing.asked(id());
            run.run();
            return true;
        }
    }

    private final List<Action> actions = new ArrayList<>();
    private Optional<ChosenKeys> chosen = Optional.empty();
    private String place = ChosenKeys.EVERYWHERE;
    /// Heard while the screen of this shows them, by their place.
    private final Map<String, KeyMap> beside = new HashMap<>();

    public void add(Hotkey hotkey, String name, BooleanSupplier when, Runnable run) {
        actions.add(new Action(hotkey, name, () -> now(hotkey), when, run));
    }

    public void add(Hotkey hotkey, String name, Runnable run) {
        add(hotkey, name, () -> true, run);
    }

    /// A key that is nobody's to change.
    public void add(String id, String name, KeyCombination key, BooleanSupplier when, Runnable run) {
        add(new Hotkey(id, key, true), name, when, run);
    }

    /// A key that is nobody's to change.
    public void add(String id, String name, KeyCombination key, Runnable run) {
        add(id, name, key, () -> true, run);
    }

    /// From now on the keys are those that somebody has chosen, and known to it as those of this place.
    public void follow(ChosenKeys keys, String where) {
        chosen = Optional.of(keys);
        place = where;
        keys.know(where, actions.stream().map(Action::hotkey).toList());
        beside.forEach((there, map) -> followBeside(keys, there, map));
    }

    /// The keys of another place are heard besides these, as long as it is shown on the same screen.
    public void hearsToo(KeyMap other, String there) {
        beside.put(there, other);
        chosen.ifPresent(keys -> followBeside(keys, there, other));
    }

    private void followBeside(ChosenKeys keys, String there, KeyMap map) {
        map.follow(keys, there);
        keys.knowBeside(place, there);
    }

    private KeyCombination now(Hotkey hotkey) {
        return chosen.map(keys -> keys.of(hotkey)).orElse(hotkey.usual());
    }

    /// The key that an action has now, in words; the usual one of an action that is not here.
    public String words(Hotkey hotkey) {
        return Keyed.words(now(hotkey));
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
