package app.callside.recap;

import app.callside.base.work.UnitOfWork;
import app.callside.call.CallId;
import java.time.Clock;
import java.util.List;

/// What went out of the recaps. Blocks: not for the interface thread.
public final class SentRecaps {
    private final SentRecapStore store;
    private final UnitOfWork unit;
    private final Clock clock;

    public SentRecaps(SentRecapStore store, UnitOfWork unit, Clock clock) {
        this.store = store;
        this.unit = unit;
        this.clock = clock;
    }

    /// Keeps what goes out now.
    public void keep(CallId call, SentRecap.Form form, SentRecap.Way way, byte[] content) {
        unit.inOne(() -> {
            store.add(new SentRecap(call, clock.instant(), form, way, content));
            return true;
        });
    }

    /// Oldest first.
    public List<SentRecap> of(CallId call) {
        return store.ofCall(call);
    }
}
