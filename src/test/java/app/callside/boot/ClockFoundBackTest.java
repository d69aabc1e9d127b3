package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.Fault;
import app.callside.people.Deed;
import app.callside.testing.SampleStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A flat battery, a mistyped date: the desk says at its start that the clock stands before what is on record. */
@Tag("X1")
class ClockFoundBackTest {
    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private List<Fault> toldAt(Clock clock) {
        try (Wiring wiring = Wiring.open(folder, clock, Locale.US)) {
            return List.copyOf(wiring.news());
        }
    }

    @Test
    void itIsToldOnceAndStandsInTheTrail() {
        SampleStore.in(folder, MONDAY);
        try (Wiring wiring = Wiring.open(folder, MONDAY, Locale.US)) {
            wiring.ledger.setCreditHold(
                    wiring.ledger.standingsOn(LocalDate.now(MONDAY)).getFirst().customer(), true);
        }
        Clock sunday = Clock.offset(MONDAY, Duration.ofDays(-1));
        List<Fault> told = toldAt(sunday);
        assertEquals(List.of("clock.back"), told.stream().map(Fault::key).toList());
        assertEquals(
                List.of("22 Nov 2026 15:00", "23 Nov 2026 15:00"),
                told.getFirst().values());
        assertEquals(List.of(), toldAt(sunday), "it goes on from what was entered then");
        try (Wiring wiring = Wiring.open(folder, sunday, Locale.US)) {
            assertEquals(
                    1,
                    wiring.trail
                            .page(Optional.of(Deed.CLOCK_SET_BACK), "", 0, 5)
                            .total());
            assertTrue(wiring.trail.check().isWhole());
        }
    }

    @Test
    void aClockThatIsALittleSlowIsNot() {
        SampleStore.in(folder, MONDAY);
        assertEquals(List.of(), toldAt(Clock.offset(MONDAY, Duration.ofMinutes(-10))));
    }
}
