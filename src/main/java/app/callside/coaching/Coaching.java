package app.callside.coaching;

import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.base.work.UnitOfWork;
import app.callside.call.CallId;
import app.callside.call.CallRecord;
import app.callside.call.CallStore;
import app.callside.people.AuditTrail;
import app.callside.people.Deed;
import app.callside.people.Right;
import app.callside.people.Seat;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Reviews of finished calls. A supervisor scores, remarks and flags; once it is shared, whoever held the call
/// reads it, answers and acknowledges, and what was given stays. Reads and writes the store: not for the
/// interface thread.
public final class Coaching {
    private static final int MONTHS = 6;

    private final CoachingStore store;
    private final CallStore calls;
    private final ScoreSheet first;
    private final Seat seat;
    private final AuditTrail trail;
    private final UnitOfWork unit;
    private final Clock clock;

    /// @param first the sheet until another is kept
    public Coaching(
            CoachingStore store,
            CallStore calls,
            ScoreSheet first,
            Seat seat,
            AuditTrail trail,
            UnitOfWork unit,
            Clock clock) {
        this.store = store;
        this.calls = calls;
        this.first = first;
        this.seat = seat;
        this.trail = trail;
        this.unit = unit;
        this.clock = clock;
    }

    /// By which calls are scored now.
    public ScoreSheet sheet() {
        return store.sheet().orElse(first);
    }

    /// Scores by another sheet from now on; reviews made before keep theirs.
    ///
    /// @throws Refused where it can't be read, or for whoever may not
    public ScoreSheet keepSheet(String text) {
        seat.need(Right.REVIEW_CALLS);
        ScoreSheet now = sheet();
        ScoreSheet next = ScoreSheet.read(now.edition() + 1, text);
        if (next.criteria().equals(now.criteria())) return now;
        return unit.inOne(() -> {
            store.add(next, seat.name(), clock.instant());
            trail.tell(Deed.SCORE_SHEET_CHANGED, String.valueOf(next.edition()), next.text());
            return next;
        });
    }

    /// What there is about a call; for a supervisor a blank one where there is nothing, for whoever held it
    /// only what is shared with them.
    public Optional<CallReview> review(CallId id) {
        seat.needSomebody();
        Optional<CallReview> kept = store.review(id);
        if (seat.may(Right.REVIEW_CALLS)) return kept.or(() -> Optional.of(CallReview.blank(id, sheet())));
        return kept.filter(review -> review.shared().isPresent())
                .filter(_ -> isOwn(id))
                .map(CallReview::forTheCollector);
    }

    /// Scores a call, by the sheet of now; one that is scored in part, by the sheet by which that was begun.
    ///
    /// @throws Refused once it is shared
    public void write(CallId id, Marks marks, String comment) {
        change(id, review -> {
            if (review.shared().isPresent()) throw new Refused(Fault.of("coaching.shared"));
            ScoreSheet by = review.marks().equals(Marks.NONE) ? sheet() : review.sheet();
            return review.written(seat.name(), by, marks, comment.strip());
        });
    }

    /// Marks a call among supervisors, or takes the mark back.
    public void flag(CallId id, boolean flagged) {
        change(id, review -> review.flagged(flagged));
    }

    /// Lets whoever held the call see the review.
    ///
    /// @throws Refused where nothing is written in it
    public void share(CallId id) {
        change(id, review -> {
            if (review.score().isEmpty()
                    && review.comment().isEmpty()
                    && review.remarks().isEmpty()) throw new Refused(Fault.of("coaching.blank"));
            if (review.shared().isPresent()) return review;
            trail.tell(Deed.REVIEW_SHARED, id.toString(), record(id).collector());
            return review.shared(seat.name(), clock.instant());
        });
    }

    private void change(CallId id, UnaryOperator<CallReview> to) {
        seat.need(Right.REVIEW_CALLS);
        CallRecord call = record(id);
        unit.inOne(() -> {
            CallReview before = store.review(id).orElseGet(() -> CallReview.blank(id, sheet()));
            CallReview after = to.apply(before);
            if (after.equals(before)) return;
            store.keep(after);
            trail.tell(
                    Deed.CALL_REVIEWED,
                    id.toString(),
                    call.collector() + " " + after.score().map(String::valueOf).orElse("-")
                            + (after.flagged() ? " !" : ""));
        });
    }

    /// Says something about a call: a supervisor at any time, whoever held it as an answer to what is shared.
    ///
    /// @param moment call time, where it is about a moment of the call
    /// @throws Refused for whoever may not
    public void remark(CallId id, Optional<Duration> moment, String words) {
        needMayAnswer(id);
        Remark remark = new Remark(moment, seat.name(), clock.instant(), words);
        unit.inOne(() -> {
            if (store.review(id).isEmpty()) store.keep(CallReview.blank(id, sheet()));
            store.add(id, remark);
            trail.tell(Deed.REVIEW_ANSWERED, id.toString(), "");
        });
    }

    /// Says that one has read what is shared about one's own call.
    ///
    /// @throws Refused for the call of somebody else, or where nothing is shared
    public void acknowledge(CallId id) {
        seat.needSomebody();
        if (!isOwn(id)) throw new Refused(Fault.of("people.right", seat.name()));
        unit.inOne(() -> {
            CallReview review = shared(id);
            if (review.acknowledged().isPresent()) return;
            store.keep(review.acknowledged(clock.instant()));
            trail.tell(Deed.REVIEW_ACKNOWLEDGED, id.toString(), "");
        });
    }

    private void needMayAnswer(CallId id) {
        seat.needSomebody();
        if (seat.may(Right.REVIEW_CALLS)) return;
        if (!isOwn(id)) throw new Refused(Fault.of("people.right", seat.name()));
        shared(id);
    }

    private CallReview shared(CallId id) {
        return store.review(id)
                .filter(review -> review.shared().isPresent())
                .orElseThrow(() -> new Refused(Fault.of("coaching.unshared")));
    }

    private boolean isOwn(CallId id) {
        return record(id).collector().equals(seat.name());
    }

    private CallRecord record(CallId id) {
        return calls.call(id).orElseThrow(() -> new Refused(Fault.of("coaching.gone")));
    }

    /// The own calls about which something is shared that one has not acknowledged, newest first.
    public List<CallId> toRead() {
        seat.needSomebody();
        return store.toRead(seat.name());
    }

    /// How shared scores went in the last months, this one included.
    ///
    /// @param collector whose; absent for everybody's. Whoever is no supervisor sees their own.
    public Progress progress(Optional<String> collector) {
        seat.needSomebody();
        Optional<String> whose = seat.may(Right.REVIEW_CALLS) ? collector : Optional.of(seat.name());
        YearMonth now = YearMonth.from(LocalDate.now(clock));
        List<YearMonth> months = IntStream.range(0, MONTHS)
                .mapToObj(back -> now.minusMonths(MONTHS - 1L - back))
                .toList();
        return Progress.of(
                store.marked(
                        whose,
                        months.getFirst().atDay(1).atStartOfDay(clock.getZone()).toInstant(),
                        now.plusMonths(1).atDay(1).atStartOfDay(clock.getZone()).toInstant()),
                months,
                clock.getZone());
    }
}
