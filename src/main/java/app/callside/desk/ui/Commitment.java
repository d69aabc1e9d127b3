package app.callside.desk.ui;

import app.callside.base.ui.Hotkey;
import app.callside.call.Agreement;
import app.callside.deck.NextAction;
import java.util.Locale;
import java.util.Optional;

/// What the commitment bar can take.
enum Commitment {
    PAID_NOW("Alt+1"),
    PLAN("Alt+2"),
    PROMISE("Alt+3"),
    CALL_BACK("Alt+4"),
    DISPUTE("Alt+5"),
    DOCUMENT("Alt+6"),
    /// a claim that can be checked
    VERIFY("Alt+7"),
    /// an invoice that is to be adjusted
    ADJUST("Alt+8"),
    /// what they said beside the money
    RELATION("Alt+R"),
    /// how a bill becomes a payment there
    CHAIN("Alt+9"),
    /// somebody else who can release the payment
    DECIDER("Shortcut+Shift+R"),
    /// they are ready to pay
    PAY("Alt+0"),
    /// how we are paid
    PAY_DETAILS("Shortcut+Alt+0"),
    /// who is on the line
    PARTY("Shortcut+R");

    private final Hotkey key;

    Commitment(String usual) {
        key = Hotkey.of("commit-" + name().toLowerCase(Locale.ROOT), usual);
    }

    Hotkey key() {
        return key;
    }

    /// Whether it asks for payment; nothing does while a call is being calmed.
    boolean asksMoney() {
        return switch (this) {
            case PAID_NOW, PLAN, PROMISE, PAY -> true;
            case CALL_BACK, DISPUTE, DOCUMENT, VERIFY, ADJUST, CHAIN, RELATION, DECIDER, PAY_DETAILS, PARTY -> false;
        };
    }

    /// Where the work of a card or of a step on a path is taken; empty where there is nothing to take.
    static Optional<Commitment> of(NextAction action) {
        return switch (action) {
            case PROMISE -> Optional.of(PROMISE);
            case PLAN -> Optional.of(PLAN);
            case DISPUTE -> Optional.of(DISPUTE);
            case DOCUMENT -> Optional.of(DOCUMENT);
            case VERIFY -> Optional.of(VERIFY);
            case ADJUST -> Optional.of(ADJUST);
            case CALL_BACK -> Optional.of(CALL_BACK);
            case CHAIN -> Optional.of(CHAIN);
            case CONTACT -> Optional.of(DECIDER);
            case CALM, STOP -> Optional.empty();
        };
    }

    /// The step that an agreement does.
    static NextAction stepOf(Agreement agreement) {
        return switch (agreement) {
            case Agreement.Promised promised -> promised.promise().isPlan() ? NextAction.PLAN : NextAction.PROMISE;
            case Agreement.Disputed disputed -> disputed.dispute().accepted() ? NextAction.ADJUST : NextAction.DISPUTE;
            case Agreement.DocumentNeeded _ -> NextAction.DOCUMENT;
            case Agreement.ToVerify _ -> NextAction.VERIFY;
            case Agreement.CallBack _ -> NextAction.CALL_BACK;
        };
    }
}
