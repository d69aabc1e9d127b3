package app.callside.deck;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of call that have a script and a must-say list of their own.
public enum CallKind {
    /// Before the due date.
    COURTESY("courtesy"),
    /// The first call after the due date.
    FIRST_CALL("first-call"),
    /// A later call, nothing promised yet.
    FOLLOW_UP("follow-up"),
    /// On the day for which payment was promised.
    PROMISE_DUE("promise-due"),
    /// After that day, nothing received.
    BROKEN_PROMISE("broken-promise"),
    /// To an executive who can decide.
    ESCALATION("escalation"),
    /// A message on a machine.
    VOICEMAIL("voicemail");

    private final String id;

    CallKind(String id) {
        this.id = id;
    }

    /// The id in files and output.
    public String id() {
        return id;
    }

    /// Of the id in files and output; empty where it is none.
    public static Optional<CallKind> of(String id) {
        return Arrays.stream(values()).filter(k -> k.id.equals(id)).findFirst();
    }
}
