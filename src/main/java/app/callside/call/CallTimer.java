package app.callside.call;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Call time from a monotonic clock: a change of the wall clock or of daylight saving does not move it, and with
/// [app.callside.base.time.MachineClock] it goes on while the machine sleeps.
public final class CallTimer {
    private final LongSupplier nanos;
    private final long origin;
    private final Duration before;

    /// @param nanos a clock that never goes back, such as `System::nanoTime`
    /// @param before call time that had passed when this timer began; more than zero when a call is brought back
    public CallTimer(LongSupplier nanos, Duration before) {
        this.nanos = nanos;
        this.before = before;
        origin = nanos.getAsLong();
    }

    public Duration elapsed() {
        return before.plusNanos(nanos.getAsLong() - origin);
    }
}
