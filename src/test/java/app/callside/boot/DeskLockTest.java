package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.DirectWork;
import app.callside.people.Role;
import app.callside.shell.ui.ShellModel;
import app.callside.testing.SampleStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the clock does to a desk that nobody touches. */
@Tag("R6")
class DeskLockTest {
    @TempDir
    Path folder;

    private final HarborSupply.SetClock clock = new HarborSupply.SetClock();
    private final DirectWork work = new DirectWork();
    private Wiring wiring;
    private ShellModel shell;
    private DeskLock lock;
    private Optional<String> caller = Optional.empty();
    private Instant now = Instant.parse("2026-11-23T09:00:00Z");

    @BeforeEach
    void open() {
        clock.set(now.toString());
        wiring = Wiring.open(SampleStore.in(folder, clock), clock, () -> 0, Locale.US);
        shell = new ShellModel(
                wiring.ledger,
                wiring.calls,
                wiring.agreed.promises,
                wiring.house,
                clock,
                work,
                wiring.messages,
                wiring.formats,
                wiring.profile());
        lock = new PeopleDesk(wiring, shell, () -> caller, work).lock();
    }

    @AfterEach
    void close() {
        wiring.close();
    }

    private void addSomebody() {
        wiring.staff.add("Omar Lund", Role.SUPERVISOR, "first password", "harbour lights");
        lock.refresh();
    }

    private void idleFor(Duration time) {
        now = now.plus(time);
        clock.set(now.toString());
        lock.check();
    }

    private Duration most(boolean inCall) {
        return wiring.signIn.policy().idleFor(inCall);
    }

    @Test
    void aDeskOfTwoIsLockedWhenNobodyHasTouchedItForSoLong() {
        addSomebody();
        idleFor(most(false).minusSeconds(1));
        assertFalse(shell.locked().get());
        idleFor(Duration.ofSeconds(1));
        assertTrue(shell.locked().get());
        assertEquals(Optional.empty(), wiring.seat.user());
    }

    @Test
    void aTouchBeginsTheWaitAnew() {
        addSomebody();
        idleFor(most(false).minusSeconds(1));
        lock.touch();
        idleFor(most(false).minusSeconds(1));
        assertFalse(shell.locked().get());
    }

    @Test
    void duringACallItWaitsLonger() {
        addSomebody();
        caller = Optional.of("Dana Reyes");
        idleFor(most(false));
        assertFalse(shell.locked().get());
        idleFor(most(true).minus(most(false)));
        assertTrue(shell.locked().get());
    }

    @Test
    void whoeverIsAloneIsNeverLockedOut() {
        lock.refresh();
        idleFor(Duration.ofDays(1));
        assertFalse(shell.locked().get());
    }
}
