package app.callside.call;

import app.callside.people.AuditTrail;
import app.callside.people.Deed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Finds finished calls that are no longer what they were when they were finished. A call that was redacted is
/// held against the seal of its last redaction; no other entry of the trail can give a call a new seal.
public final class SealedCalls {
    private final CallStore store;
    private final AuditTrail trail;

    public SealedCalls(CallStore store, AuditTrail trail) {
        this.store = store;
        this.trail = trail;
    }

    /// Ids of calls whose record has been changed or is gone, in the order in which they were finished,
    /// redacted ones last. Reads every sealed call: not for the interface thread.
    public List<String> changed() {
        return changed(_ -> true);
    }

    /// As [#changed()], of some calls only.
    List<String> changedAmong(Collection<CallId> calls) {
        return changed(calls.stream().map(CallId::toString).collect(Collectors.toSet())::contains);
    }

    private List<String> changed(Predicate<String> asked) {
        Map<String, Optional<CallSeal>> redacted = new LinkedHashMap<>();
        trail.each(Deed.CALL_REDACTED, entry -> redacted.put(entry.subject(), CallSeal.in(entry.details())));
        List<String> changed = new ArrayList<>();
        trail.each(Deed.CALL_FINISHED, entry -> {
            boolean held = asked.test(entry.subject()) && !redacted.containsKey(entry.subject());
            if (held && isChanged(entry.subject(), CallSeal.in(entry.details()))) changed.add(entry.subject());
        });
        redacted.forEach((call, seal) -> {
            if (asked.test(call) && isChanged(call, seal)) changed.add(call);
        });
        return changed;
    }

    private boolean isChanged(String call, Optional<CallSeal> seal) {
        return seal.isEmpty()
                || !seal.equals(store.call(new CallId(UUID.fromString(call))).map(CallSeal::of));
    }
}
