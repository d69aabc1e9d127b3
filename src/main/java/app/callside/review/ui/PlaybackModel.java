package app.callside.review.ui;

import app.callside.review.Playback;
import app.callside.review.Timeline;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// Plays the open call back, moment by moment. It is told how time goes by. For the interface thread.
public final class PlaybackModel {
    /// How many times faster than life.
    private static final List<Integer> SPEEDS = List.of(1, 2, 4, 8);

    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Integer>> reached = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper speed = new ReadOnlyIntegerWrapper(2);
    private final ReadOnlyObjectWrapper<Duration> callTime = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private final ObservableValue<Optional<Duration>> moment =
            Bindings.createObjectBinding(() -> reached.get().map(_ -> callTime.get()), reached, callTime);
    private Playback call = Playback.of(List.of());
    private Duration played = Duration.ZERO;

    /// Another call is open: nothing of it has been played.
    void open(Optional<Timeline> timeline) {
        playing.set(false);
        call = Playback.of(timeline.map(Timeline::moments).orElse(List.of()));
        rewind();
    }

    private void rewind() {
        played = Duration.ZERO;
        callTime.set(Duration.ZERO);
        reached.set(Optional.empty());
    }

    /// Plays on, or holds where it is; from the beginning when it has come to the end.
    void playOrHold() {
        if (call.length().isZero()) return;
        if (played.compareTo(call.length()) >= 0) rewind();
        playing.set(!playing.get());
        if (playing.get()) show();
    }

    /// Back to the whole call.
    void stop() {
        playing.set(false);
        rewind();
    }

    /// Holds where the next moment comes.
    void next() {
        goTo(reached.get().orElse(0));
    }

    /// Holds where the moment before the one that came last comes; before the first, all of the call is
    /// shown.
    void previous() {
        int now = reached.get().orElse(0) - 1;
        int before = now - 1;
        while (before >= 0 && call.when(before).equals(call.when(now))) before--;
        if (before < 0) stop();
        else goTo(before);
    }

    /// Holds where a moment comes.
    ///
    /// @param moment counted from 0; nothing happens where the call has none of that number
    void goTo(int moment) {
        if (moment < 0 || moment >= call.moments()) return;
        playing.set(false);
        played = call.when(moment);
        show();
    }

    void faster() {
        step(1);
    }

    void slower() {
        step(-1);
    }

    private void step(int by) {
        int index = SPEEDS.indexOf(speed.get()) + by;
        if (index >= 0 && index < SPEEDS.size()) speed.set(SPEEDS.get(index));
    }

    /// @param time that has gone by on the clock of whoever watches
    void advance(Duration time) {
        if (!playing.get()) return;
        played = played.plus(time.multipliedBy(speed.get()));
        show();
        if (played.compareTo(call.length()) >= 0) playing.set(false);
    }

    private void show() {
        callTime.set(call.callTime(played));
        reached.set(Optional.of(call.reached(played)));
    }

    /// How long the whole call plays at this speed.
    Duration length() {
        return call.length().dividedBy(speed.get());
    }

    ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /// How many moments have come; absent while the call is not played.
    ReadOnlyObjectProperty<Optional<Integer>> reached() {
        return reached.getReadOnlyProperty();
    }

    /// Where in the call whoever plays it or steps through it is; absent while all of it is shown.
    ObservableValue<Optional<Duration>> moment() {
        return moment;
    }

    ReadOnlyIntegerProperty speed() {
        return speed.getReadOnlyProperty();
    }

    /// What the clock of the call shows.
    ReadOnlyObjectProperty<Duration> callTime() {
        return callTime.getReadOnlyProperty();
    }
}
