package app.callside.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// A clock that goes when the tour says so: a call of minutes passes in a second, and every picture shows its time.
final class TourClock extends Clock implements LongSupplier {
    private final Instant begin;
    private final ZoneId zone;
    private final AtomicLong passed = new AtomicLong();

    TourClock(Instant begin, ZoneId zone) {
        this.begin = begin;
        this.zone = zone;
    }

    void pass(Duration time) {
        passed.addAndGet(time.toNanos());
    }

    @Override
    public long getAsLong() {
        return passed.get();
    }

    @Override
    public Instant instant() {
        return begin.plusNanos(passed.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        throw new UnsupportedOperationException("The tour stays in its zone");
    }
}
