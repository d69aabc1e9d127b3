package app.callside.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A journal on nothing. */
public final class MemoryJournal implements CallJournal {
    private final Map<CallId, List<CallEvent>> calls = new LinkedHashMap<>();
    private Instant lastWritten = CallFixture.START;

    /** The wall time that the journal gives for its last record. */
    public void wroteLastAt(Instant wall) {
        lastWritten = wall;
    }

    @Override
    public void append(CallId call, CallEvent event) {
        calls.computeIfAbsent(call, _ -> new ArrayList<>()).add(event);
    }

    @Override
    public void rewrite(CallId call, List<CallEvent> events) {
        calls.put(call, new ArrayList<>(events));
    }

    @Override
    public void flush() {}

    @Override
    public List<JournaledCall> unfinished() {
        return calls.entrySet().stream()
                .map(call -> new JournaledCall(call.getKey(), call.getValue(), lastWritten))
                .toList();
    }

    @Override
    public void discard(CallId call) {
        calls.remove(call);
    }

    @Override
    public void onState(Consumer<SaveState> listener) {}

    @Override
    public void close() {}
}
