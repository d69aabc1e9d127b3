package app.callside.people;

import app.callside.base.work.UnitOfWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Who did what, when: each entry is chained to the one before by a hash, and none is ever changed. What is
/// done and its entry are kept in one transaction, so that neither is there without the other.
public final class AuditTrail {
    private final AuditStore store;
    private final Seat seat;
    private final UnitOfWork unit;
    private final Clock clock;

    public AuditTrail(AuditStore store, Seat seat, UnitOfWork unit, Clock clock) {
        this.store = store;
        this.seat = seat;
        this.unit = unit;
        this.clock = clock;
    }

    /// Adds what whoever sits here does; in the unit of work in which they do it, or in one of its own.
    ///
    /// @throws app.callside.base.work.Refused in a copy that is only there to be read: the entry would go
    ///     with it, and what leaves no trace is not done
    public void tell(Deed deed, String subject, String details) {
        unit.inOne(() -> add(seat.name(), role(), deed, subject, details));
    }

    /// As [#tell], of what a command prints: it reads beside the open window, from a copy that takes the
    /// entry with it when it goes.
    public void tellAsFarAsKept(Deed deed, String subject, String details) {
        tell(seat.name(), role(), deed, subject, details);
    }

    /// To be asked before something is begun that takes long and is told in the end.
    ///
    /// @throws app.callside.base.work.Refused where [#tell] would
    public void needMayTell() {
        unit.needMayChange();
    }

    /// Adds what somebody does who does not sit here, or not yet.
    void tell(String by, String role, Deed deed, String subject, String details) {
        unit.ofTheProgram().inOne(() -> add(by, role, deed, subject, details));
    }

    private String role() {
        return seat.user().map(user -> user.role().name()).orElse("");
    }

    private void add(String by, String role, Deed deed, String subject, String details) {
        store.add(AuditEntry.after(
                store.headForUpdate(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                by,
                role,
                deed,
                subject,
                details));
    }

    /// Notices a clock that was set back since the last entry was made, and enters that: days due, and
    /// what a day's work is counted for, go by it.
    ///
    /// @param slack that clocks may differ by without anybody having set them
    /// @return when the last entry was made; empty where the clock goes on from there
    public Optional<Instant> noticeClockSetBack(Duration slack) {
        Instant now = clock.instant();
        Optional<Instant> last = store.page(Optional.empty(), "", 0, 1).stream()
                .map(AuditEntry::at)
                .filter(at -> now.plus(slack).isBefore(at))
                .findFirst();
        last.ifPresent(at -> tell(Deed.CLOCK_SET_BACK, "", at + " > " + now));
        return last;
    }

    /// Part of the trail, newest first.
    ///
    /// @param words in the name, the subject or the details, whatever their capitals
    /// @throws app.callside.base.work.Refused for whoever may not see it
    public Page page(Optional<Deed> deed, String words, int offset, int limit) {
        seat.need(Right.READ_AUDIT);
        return new Page(store.page(deed, words, offset, limit), store.count(deed, words));
    }

    /// Every entry of a kind, oldest first, for those who check what it vouches for.
    ///
    /// @throws app.callside.base.work.Refused for whoever may not see it
    public void each(Deed deed, Consumer<AuditEntry> reader) {
        seat.need(Right.READ_AUDIT);
        store.each(row -> row.entry().filter(entry -> entry.deed() == deed).ifPresent(reader));
    }

    /// Every entry, oldest first.
    ///
    /// @throws app.callside.base.work.Refused for whoever may not see it
    public void each(Consumer<AuditEntry> reader) {
        seat.need(Right.READ_AUDIT);
        store.each(row -> row.entry().ifPresent(reader));
    }

    /// Follows the chain from its beginning to its end.
    public ChainCheck check() {
        ChainWalk walk = new ChainWalk(store.head());
        store.each(walk::step);
        return walk.end();
    }

    /// @param total entries that fit in all
    public record Page(List<AuditEntry> entries, int total) {
        public Page {
            entries = List.copyOf(entries);
        }
    }
}
