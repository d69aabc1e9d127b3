package app.callside.base.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// A clock that never goes back, is not moved when the wall clock is set, and goes on while the machine sleeps. Where
/// the platform's own monotonic clock stands still during sleep, as on Linux, what was slept is added from the
/// machine's uptime; Windows counts it by itself.
public final class MachineClock implements LongSupplier {
    private static final Path UPTIME = Path.of("/proc/uptime");
    private static final long SECOND = 1_000_000_000L;

    private final LongSupplier nanos;
    private final Supplier<OptionalLong> uptime;
    private long lookedAt;
    private long apart;
    private long slept;
    private boolean known;

    /// The clock of this machine.
    public MachineClock() {
        this(System::nanoTime, MachineClock::uptime);
    }

    /// @param nanos a monotonic clock that may stand still while the machine sleeps
    /// @param uptime nanoseconds since the machine started, sleep included; empty where nobody tells
    MachineClock(LongSupplier nanos, Supplier<OptionalLong> uptime) {
        this.nanos = nanos;
        this.uptime = uptime;
    }

    @Override
    public synchronized long getAsLong() {
        long now = nanos.getAsLong();
        if (!known || now - lookedAt >= SECOND) look(now);
        return now + slept;
    }

    /// Both clocks run alike while the machine is awake; when the uptime has run ahead, it slept.
    private void look(long now) {
        lookedAt = now;
        OptionalLong up = uptime.get();
        if (up.isEmpty()) {
            known = true;
            return;
        }
        long ahead = up.getAsLong() - now;
        if (known && ahead - apart >= SECOND) slept += ahead - apart;
        if (!known || Math.abs(ahead - apart) >= SECOND) apart = ahead;
        known = true;
    }

    private static OptionalLong uptime() {
        try {
            String seconds = Files.readString(UPTIME).split(" ", 2)[0];
            return OptionalLong.of((long) (Double.parseDouble(seconds) * SECOND));
        } catch (IOException | NumberFormatException elsewhere) {
            return OptionalLong.empty(); // another system
        }
    }
}
