package app.callside.call;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.people.AuditTrail;
import app.callside.people.Deed;
import app.callside.people.Right;
import app.callside.people.Seat;
import java.util.Collection;
import java.util.List;

/// Puts redacted calls in the place of finished ones, and seals them anew in the audit trail, so that any later
/// change is found as before.
public final class CallRedactions {
    private final RedactedCallStore store;
    private final SealedCalls seals;
    private final AuditTrail trail;
    private final Seat seat;

    public CallRedactions(RedactedCallStore store, SealedCalls seals, AuditTrail trail, Seat seat) {
        this.store = store;
        this.seals = seals;
        this.trail = trail;
        this.seat = seat;
    }

    /// A new seal would cover up what was done to a call before: so there is none for a call that its old seal
    /// does not fit.
    ///
    /// @throws Refused for whoever may not erase, and where one of the calls is not what was sealed
    public void needSound(Collection<CallId> calls) {
        seat.need(Right.ERASE_PERSONS);
        List<String> changed = seals.changedAmong(calls);
        if (!changed.isEmpty()) throw new Refused(Fault.of("erasure.changed", changed.size(), changed.getFirst()));
    }

    /// Inside a unit of work, after [#needSound].
    ///
    /// @throws Refused for whoever may not erase
    public void put(CallRecord redacted) {
        seat.need(Right.ERASE_PERSONS);
        store.redact(redacted);
        trail.tell(
                Deed.CALL_REDACTED,
                redacted.id().toString(),
                CallSeal.of(redacted).asDetails());
    }
}
