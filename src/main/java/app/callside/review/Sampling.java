package app.callside.review;

import app.callside.call.Disposition;
import app.callside.people.Right;
import app.callside.people.Seat;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Proposes calls to review, so that of each collector more than one call a week gets a look: what went
/// wrong first, and one that is drawn. The draw is the same all day. Reads the store: not for the
/// interface thread.
public final class Sampling {
    /// How many calls of a collector get a look in seven days.
    static final int LOOKS = 2;

    private static final int SPAN_DAYS = 7;
    /// A promise takes its time to be broken.
    private static final int BROKEN_SPAN_DAYS = 30;
    private static final int LOOKED_THROUGH = 200;
    private static final Duration LONG = Duration.ofMinutes(8);
    private static final Set<Disposition> NOTHING_CAME =
            EnumSet.of(Disposition.REFUSED, Disposition.CALL_BACK, Disposition.CEASE_CALLS);

    private final CallHistory history;
    private final Seat seat;
    private final Clock clock;

    public Sampling(CallHistory history, Seat seat, Clock clock) {
        this.history = history;
        this.seat = seat;
        this.clock = clock;
    }

    /// By collector, for each what is most worth a look first; nobody of whom enough was looked at.
    ///
    /// @throws app.callside.base.work.Refused for whoever reviews nothing
    public List<Proposal> proposals() {
        seat.need(Right.REVIEW_CALLS);
        LocalDate today = LocalDate.now(clock);
        return history.collectors().stream()
                .flatMap(collector -> of(collector, today).stream())
                .toList();
    }

    private List<Proposal> of(String collector, LocalDate today) {
        CallFilter week = CallFilter.ALL
                .with(new Narrowing.HeldBy(collector))
                .with(new Narrowing.From(today.minusDays(SPAN_DAYS - 1L)));
        int looked =
                history.page(week.with(new Narrowing.Reviewed(true)), 1, today).total();
        if (looked >= LOOKS) return List.of();
        CallFilter open = week.with(new Narrowing.Reviewed(false));
        List<CallRow> calls = history.page(open, LOOKED_THROUGH, today).rows();
        List<Proposal> found = new ArrayList<>();
        add(found, broken(collector, today), Proposal.Why.BROKEN_PROMISE);
        add(found, first(open.with(new Narrowing.Overridden()), today), Proposal.Why.OVERRIDE);
        add(found, calls.stream().filter(Sampling::nothingCame).findFirst(), Proposal.Why.NO_COMMITMENT);
        add(found, longest(calls), Proposal.Why.LONG);
        List<Proposal> proposed = new ArrayList<>(found.subList(0, Math.min(found.size(), LOOKS - looked)));
        drawn(calls, proposed, today).ifPresent(one -> proposed.add(new Proposal(one, Proposal.Why.RANDOM)));
        return proposed;
    }

    private static void add(List<Proposal> found, Optional<CallRow> call, Proposal.Why why) {
        call.filter(one -> found.stream().noneMatch(other -> isSame(other.call(), one)))
                .ifPresent(one -> found.add(new Proposal(one, why)));
    }

    private static boolean isSame(CallRow one, CallRow other) {
        return one.call().id().equals(other.call().id());
    }

    private Optional<CallRow> broken(String collector, LocalDate today) {
        return first(
                CallFilter.ALL
                        .with(new Narrowing.HeldBy(collector))
                        .with(new Narrowing.From(today.minusDays(BROKEN_SPAN_DAYS - 1L)))
                        .with(new Narrowing.Reviewed(false))
                        .with(new Narrowing.Became(new Since(Since.Kind.BROKEN, today))),
                today);
    }

    private Optional<CallRow> first(CallFilter filter, LocalDate today) {
        return history.page(filter, 1, today).rows().stream().findFirst();
    }

    private static boolean nothingCame(CallRow row) {
        return NOTHING_CAME.contains(row.call().outcome().disposition())
                && row.promised().byCurrency().isEmpty();
    }

    private static Optional<CallRow> longest(List<CallRow> calls) {
        return calls.stream()
                .filter(row -> row.call().talked().compareTo(LONG) >= 0)
                .max(Comparator.comparing(row -> row.call().talked()));
    }

    private static Optional<CallRow> drawn(List<CallRow> calls, List<Proposal> proposed, LocalDate today) {
        Set<Object> taken = new HashSet<>();
        proposed.forEach(one -> taken.add(one.call().call().id()));
        List<CallRow> left = calls.stream()
                .filter(row -> row.call().outcome().isConversation())
                .filter(row -> !taken.contains(row.call().id()))
                .toList();
        return left.stream().min(Comparator.comparing(row -> lot(row, today)));
    }

    /// The same for a call all day, whatever other calls there are.
    private static int lot(CallRow row, LocalDate today) {
        return new java.util.Random(today.toEpochDay() ^ row.call().id().hashCode()).nextInt();
    }
}
