package app.callside.review;

import app.callside.base.money.Totals;
import app.callside.base.work.Fault;
import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.base.work.UnitOfWork;
import app.callside.call.CallCorrection;
import app.callside.call.CallId;
import app.callside.call.CallRecord;
import app.callside.call.CallStore;
import app.callside.people.AuditTrail;
import app.callside.people.Deed;
import app.callside.people.Right;
import app.callside.people.Seat;
import app.callside.promise.Fate;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseBook;
import app.callside.recap.SentRecap;
import app.callside.recap.SentRecaps;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/// Every finished call of every collector: found by filter and words, read as a timeline. Reads the store:
/// not for the interface thread.
public final class CallHistory {
    private static final int STRETCH = 500;

    private final CallSearch search;
    private final ReviewStore store;
    private final CallStore calls;
    private final PromiseBook promises;
    private final SentRecaps sentRecaps;
    private final Seat seat;
    private final AuditTrail trail;
    private final UnitOfWork unit;
    private final Clock clock;

    /// @param clock its zone is the calendar of the filter's days
    public CallHistory(
            CallSearch search,
            ReviewStore store,
            CallStore calls,
            PromiseBook promises,
            SentRecaps sentRecaps,
            Seat seat,
            AuditTrail trail,
            UnitOfWork unit,
            Clock clock) {
        this.search = search;
        this.store = store;
        this.calls = calls;
        this.promises = promises;
        this.sentRecaps = sentRecaps;
        this.seat = seat;
        this.trail = trail;
        this.unit = unit;
        this.clock = clock;
    }

    /// Part of the list, newest call first.
    ///
    /// @param limit how many to give at most, 1 or more
    /// @param today the day as of which promises are judged
    public Page page(CallFilter filter, int limit, LocalDate today) {
        return page(filter, Optional.empty(), limit, today);
    }

    /// @param last the call after which it begins; absent for the newest
    /// @param limit how many to give at most, 1 or more
    /// @param today the day as of which promises are judged
    public Page page(CallFilter filter, Optional<CallFacts> last, int limit, LocalDate today) {
        seat.needSomebody();
        if (limit < 1) throw new IllegalArgumentException("No page holds " + limit + " calls");
        CallSearch.Found found = search.find(ofThisSeat(filter), last, limit);
        return new Page(rows(found.calls(), today), found.total(), found.marker());
    }

    private List<CallRow> rows(List<CallId> calls, LocalDate today) {
        Map<CallId, List<Instalment>> promised = store.promisedOn(calls);
        return store.facts(calls).stream()
                .map(call -> row(call, promised.getOrDefault(call.id(), List.of()), today))
                .toList();
    }

    /// Reads what has to be read before every call can be found: after a crash, or where the index is
    /// missing or damaged. It can take a minute for half a million calls; calls are found meanwhile, the
    /// newest first.
    public void catchUp(Progress progress) {
        search.catchUp(progress);
    }

    /// False while calls are missing from the list that [#catchUp(Progress)] would bring.
    public boolean isWhole() {
        return search.isWhole();
    }

    /// Whether whoever sits here sees which calls supervisors have marked.
    public boolean seesFlags() {
        return seat.may(Right.REVIEW_CALLS);
    }

    /// Whoever may not see the calls of others sees their own, whatever was asked for.
    private CallFilter ofThisSeat(CallFilter filter) {
        CallFilter seen = seesFlags() ? filter : filter.without(Narrowing.Flagged.class);
        return seat.may(Right.READ_ALL_CALLS) ? seen : seen.with(new Narrowing.HeldBy(seat.name()));
    }

    /// @throws Refused for the call of somebody else, where whoever sits here may not see it
    public void needMayRead(CallRecord call) {
        seat.needSomebody();
        if (!call.collector().equals(seat.name())) seat.need(Right.READ_ALL_CALLS);
    }

    /// Goes through all calls that pass the filter, newest first, a stretch at a time.
    ///
    /// @param taker is given each stretch; it says whether to go on
    /// @throws Refused for whoever may not take calls out of the program
    public void each(CallFilter filter, LocalDate today, Predicate<List<CallRow>> taker) {
        seat.need(Right.EXPORT_HISTORY);
        Optional<CallFacts> last = Optional.empty();
        while (true) {
            List<CallRow> rows =
                    rows(search.find(ofThisSeat(filter), last, STRETCH).calls(), today);
            if (rows.isEmpty() || !taker.test(rows) || rows.size() < STRETCH) return;
            last = Optional.of(rows.getLast().call());
        }
    }

    private CallRow row(CallFacts call, List<Instalment> parts, LocalDate today) {
        return new CallRow(
                call, Totals.of(parts.stream().map(Instalment::amount).toList()), worst(parts, today));
    }

    private Optional<Fate> worst(List<Instalment> parts, LocalDate today) {
        return parts.stream().map(part -> promises.fateOf(part, today)).min(Comparator.comparing(CallHistory::concern));
    }

    /// Lower wants attention sooner.
    private static int concern(Fate fate) {
        return switch (fate) {
            case BROKEN -> 0;
            case PART_KEPT -> 1;
            case DUE_TODAY -> 2;
            case OPEN -> 3;
            case LATE -> 4;
            case KEPT -> 5;
            case REPLACED -> 6;
            case CANCELLED -> 7;
        };
    }

    /// One call from its first second to its last.
    ///
    /// @throws Refused when the store holds no such call, or it is not for whoever sits here to read
    public Timeline timeline(CallId id) {
        CallRecord call = calls.call(id).orElseThrow(() -> new Refused(Fault.of("review.gone")));
        needMayRead(call);
        return new Timeline(
                CallFacts.of(call),
                call.kind(),
                call.held(),
                call.goal(),
                call.goalMet(),
                call.recap(),
                moments(call),
                promised(id),
                calls.corrections(id));
    }

    private List<Moment> moments(CallRecord call) {
        List<SentRecap> kept = sentRecaps.of(call.id());
        Stream<Moment> sent = IntStream.range(0, kept.size())
                .filter(number -> kept.get(number).isOut())
                .filter(number -> kept.get(number).way() != SentRecap.Way.READ_BACK) // told by the call itself
                .mapToObj(number -> sent(call, kept.get(number), number));
        return Stream.concat(TimelineFold.of(call.events()).stream(), sent)
                .sorted(Comparator.comparing(Moment::at))
                .toList();
    }

    private static Moment sent(CallRecord call, SentRecap recap, int number) {
        return new Moment.RecapSent(
                Duration.between(call.startedAt(), recap.at()), recap.form(), recap.way(), number, recap.sha256());
    }

    /// A recap of a call as it went out, byte for byte.
    ///
    /// @param number as its moment on the timeline says
    /// @throws Refused when the store holds no such call or recap, or it is not for whoever sits here to
    ///     read
    public SentRecap sentRecap(CallId id, int number) {
        seat.needSomebody();
        needMayRead(calls.call(id).orElseThrow(() -> new Refused(Fault.of("review.gone"))));
        List<SentRecap> kept = sentRecaps.of(id);
        if (number < 0 || number >= kept.size()) throw new Refused(Fault.of("review.gone"));
        return kept.get(number);
    }

    private List<PromisedPart> promised(CallId id) {
        LocalDate today = LocalDate.now(clock);
        return store.promisedOn(List.of(id)).getOrDefault(id, List.of()).stream()
                .map(part -> new PromisedPart(part, promises.fateOf(part, today)))
                .toList();
    }

    /// Adds what is to be put right about a finished call. The call itself stays as it was.
    ///
    /// @throws Refused for the call of somebody else, where whoever sits here may not
    public void correct(CallId id, String words) {
        seat.needSomebody();
        CallRecord call = calls.call(id).orElseThrow(() -> new Refused(Fault.of("review.gone")));
        if (!call.collector().equals(seat.name())) seat.need(Right.CORRECT_ALL_CALLS);
        CallCorrection correction = new CallCorrection(id, clock.instant(), seat.name(), words);
        unit.inOne(() -> {
            calls.add(correction);
            trail.tell(Deed.CALL_CORRECTED, id.toString(), call.customerName()); // what it says can be erased some day
        });
    }

    /// Everyone who ever held a call that whoever sits here may see, by name.
    public List<String> collectors() {
        if (seat.may(Right.READ_ALL_CALLS)) return store.collectors();
        return store.collectors().stream().filter(seat.name()::equals).toList();
    }

    /// Every currency in which something was ever promised on a call that whoever sits here may see, by
    /// code.
    public List<CurrencyUnit> currencies() {
        seat.needSomebody();
        return store.currencies(seat.may(Right.READ_ALL_CALLS) ? Optional.empty() : Optional.of(seat.name()));
    }

    /// @param rows of this part of the list, newest first
    /// @param total how many calls pass the filter in all
    /// @param marker marks what was searched for
    public record Page(List<CallRow> rows, int total, Marker marker) {
        public Page {
            rows = List.copyOf(rows);
        }
    }
}
