package app.callside.deck;

import java.util.Arrays;
import java.util.Optional;

/// What a card leads to once it was used; the call desk turns it into work with one key.
public enum NextAction {
    /// Take a promise with an amount and a date.
    PROMISE("promise"),
    /// Take a first part and a plan for the rest.
    PLAN("plan"),
    /// Open a dispute over the part in question.
    DISPUTE("dispute"),
    /// Send or obtain a document.
    DOCUMENT("document"),
    /// Check what was said: whom to ask, what, by when.
    VERIFY("verify"),
    /// Adjust an invoice that is wrong.
    ADJUST("adjust"),
    /// Agree the minute of the next call.
    CALL_BACK("call-back"),
    /// Record who does what with a bill there, and where it is stuck.
    CHAIN("chain"),
    /// Record another person and reach them.
    CONTACT("contact"),
    /// Calm the call; nothing is asked for.
    CALM("calm"),
    /// Stop asking; a rule or a court now decides how to go on.
    STOP("stop");

    private final String id;

    NextAction(String id) {
        this.id = id;
    }

    /// The id in files and output.
    public String id() {
        return id;
    }

    /// Whether something comes of it that is to be done by a day, or is known from then on.
    public boolean createsWork() {
        return switch (this) {
            case PROMISE, PLAN, DISPUTE, DOCUMENT, VERIFY, ADJUST, CALL_BACK, CHAIN, CONTACT -> true;
            case CALM, STOP -> false;
        };
    }

    public static Optional<NextAction> of(String id) {
        return Arrays.stream(values()).filter(a -> a.id.equals(id)).findFirst();
    }
}
