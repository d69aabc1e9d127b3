package app.callside.desk.ui;

import app.callside.base.text.Formats;
import app.callside.call.CallId;
import app.callside.call.LiveCall;
import app.callside.desk.CallPolicy;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The clock of the call as the screen shows it, moved on a few times a second.
final class CallClock {
    private final Formats formats;
    private final Supplier<CallPolicy> rules;
    private CallPolicy policy;
    private Optional<CallId> of = Optional.empty();
    private final ReadOnlyStringWrapper timer = new ReadOnlyStringWrapper("00:00");
    private final ReadOnlyStringWrapper wrapUp = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<CallPolicy.Urgency> urgency =
            new ReadOnlyObjectWrapper<>(CallPolicy.Urgency.NONE);
    private final ReadOnlyBooleanWrapper onHold = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper heldLong = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper ended = new ReadOnlyBooleanWrapper(false);

    /// @param rules asked for at the beginning of each call
    CallClock(Formats formats, Supplier<CallPolicy> rules) {
        this.formats = formats;
        this.rules = rules;
        policy = rules.get();
    }

    void show(LiveCall live) {
        if (!of.equals(Optional.of(live.id()))) {
            of = Optional.of(live.id());
            policy = rules.get();
        }
        timer.set(formats.callTime(live.elapsed()));
        wrapUp.set(live.hasEnded() ? formats.callTime(live.wrapUp()) : "");
        urgency.set(policy.at(live.talked()));
        onHold.set(live.isOnHold());
        heldLong.set(!live.hasEnded() && live.isOnHold() && policy.isLong(live.onHoldFor()));
        ended.set(live.hasEnded());
    }

    ReadOnlyStringProperty timer() {
        return timer.getReadOnlyProperty();
    }

    /// Time since hanging up; empty before.
    ReadOnlyStringProperty wrapUp() {
        return wrapUp.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<CallPolicy.Urgency> urgency() {
        return urgency.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty onHold() {
        return onHold.getReadOnlyProperty();
    }

    /// Whether they have been on hold for too long.
    ReadOnlyBooleanProperty heldLong() {
        return heldLong.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty ended() {
        return ended.getReadOnlyProperty();
    }
}
