package app.callside.deck.ui;

import app.callside.deck.Deck;
import app.callside.deck.ExcuseGroup;
import app.callside.deck.NextAction;
import app.callside.deck.PathStep;
import app.callside.deck.ProblemPath;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// The problem path that a call is on: which steps are done, and which comes next.
public final class PathModel {
    private Deck deck;
    private final Set<String> done = new LinkedHashSet<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private Optional<ProblemPath> taken = Optional.empty();
    private Consumer<ProblemPath> heardTaken = _ -> {};
    private Consumer<PathStep> heardDone = _ -> {};
    private Consumer<NextAction> acts = _ -> {};
    private Runnable heardLeft = () -> {};

    PathModel(Deck deck) {
        this.deck = deck;
    }

    /// Who hears that a path was taken, that a step of it is done and that it was left, and who opens what a step
    /// creates.
    public void listen(
            Consumer<ProblemPath> onTaken, Consumer<PathStep> onDone, Runnable onLeft, Consumer<NextAction> onAct) {
        heardLeft = onLeft;
        heardTaken = onTaken;
        heardDone = onDone;
        acts = onAct;
    }

    /// From the next call on, with the paths of this deck.
    void use(Deck newer) {
        deck = newer;
    }

    /// Begins a call, or goes on with one.
    ///
    /// @param path id and version of the path it was on, if any
    public void begin(Optional<String> path, Set<String> steps) {
        taken = deck.paths().stream()
                .filter(one -> path.filter(one.name()::equals).isPresent())
                .findFirst();
        done.clear();
        done.addAll(steps);
        changed();
    }

    public List<ProblemPath> paths() {
        return deck.paths();
    }

    /// Takes a path; one that was taken before begins anew.
    ///
    /// @param place among all paths, from 0
    public void take(int place) {
        if (place < paths().size()) take(paths().get(place));
    }

    void take(ProblemPath path) {
        taken = Optional.of(path);
        done.clear();
        heardTaken.accept(path);
        changed();
    }

    /// Puts the path away; what came of it stays.
    public void leave() {
        if (taken.isEmpty()) return;
        heardLeft.run();
        taken = Optional.empty();
        done.clear();
        changed();
    }

    /// Opens what the next step creates.
    public void act() {
        next().ifPresent(step -> acts.accept(step.action()));
    }

    /// The next step needs nothing, or was settled in talk.
    public void pass() {
        next().ifPresent(this::finish);
    }

    /// Something was taken on the call: it does the next step where that creates the like.
    public void happened(NextAction what) {
        next().filter(step -> isLike(step.action(), what)).ifPresent(this::finish);
    }

    /// A plan is a promise in parts.
    private static boolean isLike(NextAction wanted, NextAction what) {
        return wanted == what || isMoney(wanted) && isMoney(what);
    }

    private static boolean isMoney(NextAction action) {
        return action == NextAction.PROMISE || action == NextAction.PLAN;
    }

    private void finish(PathStep step) {
        done.add(step.id());
        heardDone.accept(step);
        changed();
    }

    Optional<ProblemPath> taken() {
        return taken;
    }

    Optional<PathStep> next() {
        return taken.flatMap(path -> path.next(done));
    }

    boolean isDone(PathStep step) {
        return done.contains(step.id());
    }

    /// The path that cards of a group lead to.
    Optional<ProblemPath> from(ExcuseGroup group) {
        return deck.pathFrom(group);
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }

    /// Counts up whenever a path is taken, left, or a step done.
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }
}
