package app.callside.call;

import app.callside.base.text.HouseRules;
import app.callside.deck.CallKind;
import java.util.List;

/// The outcome chosen at the end of every call.
public enum Disposition {
    PAID_NOW(true),
    PROMISE_PLAN(true),
    PROMISE(true),
    DISPUTE(true),
    DOCUMENT_NEEDED(true),
    /// They say that it is paid, or on its way.
    CLAIMS_PAID(true),
    CALL_BACK(true),
    REFUSED(true),
    CEASE_CALLS(true),
    THIRD_PARTY(true),
    VOICEMAIL(false),
    NO_ANSWER(false),
    WRONG_NUMBER(false);

    private final boolean conversation;

    Disposition(boolean conversation) {
        this.conversation = conversation;
    }

    /// Those that the house offers, in its order.
    public static List<Disposition> ofTheHouse() {
        return offered(HouseRules.named("disposition"));
    }

    /// Those that a house offers, in its order.
    ///
    /// @param rules the file of outcomes
    /// @throws IllegalArgumentException where it names one that there is not
    public static List<Disposition> offered(HouseRules rules) {
        return rules.words("offered").stream().map(Disposition::valueOf).toList();
    }

    /// Whether what a kind of call must say had to be said on one that ended so: to somebody, or to a
    /// machine where the call is meant for one.
    public boolean isTold(CallKind kind) {
        return conversation || kind == CallKind.VOICEMAIL;
    }

    /// False where nobody was spoken to: an attempt, not a conversation.
    public boolean isConversation() {
        return conversation;
    }
}
