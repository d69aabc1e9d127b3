package app.callside.desk.ui;

import app.callside.call.LiveCall;
import app.callside.deck.MustSay;
import app.callside.deck.TickedBy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/// What must be said on the call, and what has been: ticked by key, by click, or by what happens.
final class Checklist {
    private final Function<LiveCall, List<MustSay>> asked;
    private final ObservableSet<String> said = FXCollections.observableSet(new LinkedHashSet<>());
    private Optional<LiveCall> call = Optional.empty();
    private final ReadOnlyBooleanWrapper byHand = new ReadOnlyBooleanWrapper(false);
    private List<MustSay> points = List.of();

    /// @param asked what a call must say
    Checklist(Function<LiveCall, List<MustSay>> asked) {
        this.asked = asked;
    }

    void follow(LiveCall live) {
        call = Optional.of(live);
        points = asked.apply(live);
        byHand.set(false);
        said.clear();
        said.addAll(live.ticks().keySet());
    }

    void tick(String point, boolean isSaid) {
        put(point, isSaid);
        if (isSaid && call.isPresent()) byHand.set(true);
    }

    private void put(String point, boolean isSaid) {
        call.ifPresent(live -> {
            live.tick(point, isSaid);
            if (isSaid) said.add(point);
            else said.remove(point);
        });
    }

    /// Ticks the points that this proves.
    void happened(TickedBy what) {
        points.stream()
                .filter(point -> point.by().equals(Optional.of(what)))
                .map(MustSay::id)
                .filter(id -> !said.contains(id))
                .forEach(id -> put(id, true));
    }

    /// Ticks the first point that has not been said.
    void tickNext() {
        points.stream()
                .map(MustSay::id)
                .filter(id -> !said.contains(id))
                .findFirst()
                .ifPresent(id -> tick(id, true));
    }

    /// Takes back the tick that came last.
    void takeBackTick() {
        List<String> ticks = List.copyOf(said);
        if (!ticks.isEmpty()) tick(ticks.getLast(), false);
    }

    /// Whether somebody has ticked a point of this call themselves.
    ReadOnlyBooleanProperty byHand() {
        return byHand.getReadOnlyProperty();
    }

    /// What has not been said.
    List<MustSay> unsaid() {
        return points.stream().filter(point -> !said.contains(point.id())).toList();
    }

    List<MustSay> points() {
        return points;
    }

    ObservableSet<String> said() {
        return said;
    }
}
