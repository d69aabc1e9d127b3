package app.callside.call;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A call as the journal has it: the events that reached the disk.
///
/// @param lastWrittenAt wall time of the last of them
public record JournaledCall(CallId id, List<CallEvent> events, Instant lastWrittenAt) {
    public JournaledCall {
        if (events.isEmpty() || !(events.getFirst() instanceof CallEvent.Opened))
            throw new IllegalArgumentException("A call begins with its opening");
        events = List.copyOf(events);
    }

    public CallEvent.Opened opened() {
        return (CallEvent.Opened) events.getFirst();
    }

    public Duration lastCallTime() {
        return events.stream().map(CallEvent::at).max(Duration::compareTo).orElse(Duration.ZERO);
    }
}
