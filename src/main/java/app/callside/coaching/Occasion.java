package app.callside.coaching;

import app.callside.call.Agreement;
import app.callside.call.CallEvent;
import app.callside.call.CallRecord;
import app.callside.call.Disposition;
import app.callside.deck.CallKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a call can be for which there is a score sheet of its own.
public enum Occasion {
    COURTESY,
    FIRST_CALL,
    FOLLOW_UP,
    PROMISE_DUE,
    BROKEN_PROMISE,
    ESCALATION,
    VOICEMAIL,
    /// Something was contested on it, whatever it was made for.
    DISPUTE;

    private static Occasion of(CallKind kind) {
        return switch (kind) {
            case COURTESY -> COURTESY;
            case FIRST_CALL -> FIRST_CALL;
            case FOLLOW_UP -> FOLLOW_UP;
            case PROMISE_DUE -> PROMISE_DUE;
            case BROKEN_PROMISE -> BROKEN_PROMISE;
            case ESCALATION -> ESCALATION;
            case VOICEMAIL -> VOICEMAIL;
        };
    }

    /// What a call was: what became of it before what it was made for.
    static List<Occasion> of(CallRecord call) {
        List<Occasion> was = new ArrayList<>();
        if (call.disposition() == Disposition.VOICEMAIL) was.add(VOICEMAIL);
        if (call.disposition() == Disposition.DISPUTE || isContested(call)) was.add(DISPUTE);
        was.add(of(call.kind()));
        return was.stream().distinct().toList();
    }

    private static boolean isContested(CallRecord call) {
        Set<Object> withdrawn = call.events().stream()
                .flatMap(event -> event instanceof CallEvent.Withdrawn one ? Stream.of(one.agreement()) : Stream.of())
                .collect(Collectors.toSet());
        return call.events().stream()
                .anyMatch(event -> event instanceof CallEvent.Agreed agreed
                        && agreed.agreement() instanceof Agreement.Disputed
                        && !withdrawn.contains(agreed.agreement().id()));
    }
}
