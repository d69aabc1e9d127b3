package app.callside.call;

import app.callside.people.AuditTrail;
import app.callside.people.Deed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Finds finished calls that are no longer what they were when they were finished.
public final class SealedCalls {
    private final CallStore store;
    private final AuditTrail trail;

    public SealedCalls(CallStore store, AuditTrail trail) {
        this.store = store;
        this.trail = trail;
    }

    /// Ids of calls whose record has been changed or is gone, in the order in which they were finished. Reads every
    /// sealed call: not for the interface thread.
    public List<String> changed() {
        List<String> changed = new ArrayList<>();
        trail.each(Deed.CALL_FINISHED, entry -> {
            Optional<CallSeal> sealed = CallSeal.in(entry.details());
            Optional<CallSeal> now =
                    store.call(new CallId(UUID.fromString(entry.subject()))).map(CallSeal::of);
            if (sealed.isEmpty() || !sealed.equals(now)) changed.add(entry.subject());
        });
        return changed;
    }
}
