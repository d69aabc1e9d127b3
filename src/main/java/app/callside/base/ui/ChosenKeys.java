package app.callside.base.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.util.Subscription;

/// The keys that the person at the desk has chosen in place of the usual ones. Screens make their keys
/// known to it as they are made; what was chosen holds only as far as no two actions that can be wanted at
/// the same time share a key: otherwise those keep their usual ones. Every action has a key at any time.
public final class ChosenKeys {
    /// A place whose keys are heard on every screen.
    public static final String EVERYWHERE = "";

    /// Chosen by action, whether or not it holds: its screen may not be known yet.
    private final Map<String, KeyCombination> wanted = new TreeMap<>();
    /// The actions of each place.
    private final Map<String, Set<Hotkey>> places = new HashMap<>();
    /// What lies beside what, so that the keys of both are heard.
    private final Map<String, Set<String>> beside = new HashMap<>();
    /// What holds: chosen by action.
    private final ReadOnlyObjectWrapper<Map<String, KeyCombination>> held = new ReadOnlyObjectWrapper<>(Map.of());

    /// Makes this what everything below a node asks for its keys.
    public void over(Node window) {
        window.getProperties().put(ChosenKeys.class, this);
    }

    /// Whom a node asks for its keys; empty outside of a window.
    static Optional<ChosenKeys> above(Node node) {
        for (Node above = node; above != null; above = above.getParent())
            if (above.hasProperties() && above.getProperties().get(ChosenKeys.class) instanceof ChosenKeys chosen)
                return Optional.of(chosen);
        return Optional.empty();
    }

    /// Makes the actions of a place known, besides those that are known there already.
    public void know(String place, Collection<Hotkey> actions) {
        if (places.computeIfAbsent(place, _ -> new LinkedHashSet<>()).addAll(actions)) hold();
    }

    /// While one of the places is shown, the keys of the other are heard too.
    public void knowBeside(String one, String other) {
        beside.computeIfAbsent(one, _ -> new HashSet<>()).add(other);
        beside.computeIfAbsent(other, _ -> new HashSet<>()).add(one);
        hold();
    }

    /// Takes over what was kept, in place of all that was chosen before. What is no key or can't be one is
    /// left out; what belongs to no known action waits for it.
    ///
    /// @param kept keys as [KeyChoice#written] writes them, by action
    public void restore(Map<String, String> kept) {
        wanted.clear();
        kept.forEach((id, text) -> KeyChoice.read(text).ifPresent(key -> wanted.put(id, key)));
        hold();
    }

    /// What is to be kept, as [#restore] takes it.
    public Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>();
        wanted.forEach((id, key) -> kept.put(id, KeyChoice.written(key)));
        return kept;
    }

    /// The key of an action.
    public KeyCombination of(Hotkey action) {
        return held.get().getOrDefault(action.id(), action.usual());
    }

    /// Whether another than the usual key holds.
    public boolean isChanged(Hotkey action) {
        return held.get().containsKey(action.id());
    }

    /// The actions that have another than their usual key.
    public int changed() {
        return held.get().size();
    }

    /// Calls at once, and whenever a key has become another.
    public Subscription subscribe(Runnable listener) {
        return held.subscribe(_ -> listener.run());
    }

    /// The actions that have this key and can be wanted where this action is.
    public List<Hotkey> inTheWay(Hotkey action, KeyCombination key) {
        return all().stream()
                .filter(other -> !other.id().equals(action.id()) && of(other).equals(key) && !mayShare(action, other))
                .toList();
    }

    /// As [#inTheWay(Hotkey, KeyCombination)], of a key as it is kept; none of what is no key.
    public List<Hotkey> inTheWay(Hotkey action, String key) {
        return KeyChoice.read(key).map(one -> inTheWay(action, one)).orElse(List.of());
    }

    /// As [#take(Hotkey, KeyCombination)], of a key as it is kept.
    public void take(Hotkey action, String key) {
        take(action, KeyChoice.read(key).orElseThrow(() -> new IllegalArgumentException("No key: " + key)));
    }

    /// Gives an action a key.
    ///
    /// @throws IllegalArgumentException where it can't have that one
    public void take(Hotkey action, KeyCombination key) {
        if (action.fixed()
                || KeyChoice.refusal(action, key).isPresent()
                || !inTheWay(action, key).isEmpty())
            throw new IllegalArgumentException(action.id() + " can't have " + key.getName());
        forgetWhatDoesNotHold();
        if (key.equals(action.usual())) wanted.remove(action.id());
        else wanted.put(action.id(), key);
        hold();
    }

    /// Gives every action its usual key.
    public void putAllBack() {
        wanted.clear();
        hold();
    }

    /// What was ignored must not come to hold because something else was put out of its way.
    private void forgetWhatDoesNotHold() {
        all().stream().map(Hotkey::id).filter(id -> !held.get().containsKey(id)).forEach(wanted::remove);
    }

    private Set<Hotkey> all() {
        Set<Hotkey> all = new LinkedHashSet<>();
        places.values().forEach(all::addAll);
        return all;
    }

    private void hold() {
        Map<String, KeyCombination> holds = new TreeMap<>();
        Set<Hotkey> all = all();
        for (Hotkey action : all) {
            KeyCombination key = wanted.get(action.id());
            if (key == null || action.fixed() || key.equals(action.usual())) continue;
            if (KeyChoice.refusal(action, key).isEmpty()) holds.put(action.id(), key);
        }
        while (!holds.isEmpty() && holds.keySet().removeAll(colliding(all, holds))) continue;
        held.set(Map.copyOf(holds));
    }

    /// The actions that share a key with another one that may be wanted at the same time.
    private Set<String> colliding(Set<Hotkey> all, Map<String, KeyCombination> holds) {
        Map<KeyCombination, List<Hotkey>> byKey = new HashMap<>();
        for (Hotkey action : all)
            byKey.computeIfAbsent(holds.getOrDefault(action.id(), action.usual()), _ -> new ArrayList<>())
                    .add(action);
        Set<String> colliding = new HashSet<>();
        for (List<Hotkey> same : byKey.values())
            for (Hotkey one : same)
                for (Hotkey other : same) if (!one.equals(other) && !mayShare(one, other)) colliding.add(one.id());
        return colliding;
    }

    /// Two that are never heard at the same time: on different screens, or made to share a key.
    private boolean mayShare(Hotkey one, Hotkey other) {
        if (one.usual().equals(other.usual())) return true;
        Set<String> where = placesOf(one);
        Set<String> there = placesOf(other);
        if (where.contains(EVERYWHERE) || there.contains(EVERYWHERE)) return false;
        return where.stream()
                .noneMatch(place -> there.contains(place)
                        || beside.getOrDefault(place, Set.of()).stream().anyMatch(there::contains));
    }

    /// The places where an action is known.
    public Set<String> placesOf(Hotkey action) {
        Set<String> where = new HashSet<>();
        places.forEach((place, actions) -> {
            if (actions.contains(action)) where.add(place);
        });
        return where;
    }
}
