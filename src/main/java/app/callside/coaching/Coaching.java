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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Reviews of finished calls. A supervisor scores, remarks and flags; once it is shared, whoever held the
/// call reads it, answers and acknowledges, and what was given stays. Reads and writes the store: not for
/// the interface thread.
public final class Coaching {
    private static final int MONTHS = 6;

    private final CoachingStore store;
    private final CallStore calls;
    private final Supplier<List<SheetTemplate>> house;
    private final Seat seat;
    private final AuditTrail trail;
    private final UnitOfWork unit;
    private final Clock clock;

    /// @param house the sheets that come with the program, in the language of now, in the order in which
    ///     they are
    /// offered; one at least
    public Coaching(
            CoachingStore store,
            CallStore calls,
            Supplier<List<SheetTemplate>> house,
            Seat seat,
            AuditTrail trail,
            UnitOfWork unit,
            Clock clock) {
        this.store = store;
        this.calls = calls;
        this.house = house;
        this.seat = seat;
        this.trail = trail;
        this.unit = unit;
        this.clock = clock;
    }

    /// Every sheet, those of the program first; the retired ones too.
    public List<SheetTemplate> sheets() {
        seat.need(Right.REVIEW_CALLS);
        return shelf();
    }

    private List<SheetTemplate> shelf() {
        Map<String, SheetTemplate> newest = new LinkedHashMap<>();
        house.get().forEach(one -> newest.put(one.key(), one));
        store.sheets().forEach(one -> newest.put(one.key(), one));
        return List.copyOf(newest.values());
    }

    private SheetTemplate template(String key) {
        return shelf().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refused(Fault.of("coaching.sheet-gone")));
    }

    /// Puts another sheet beside those that there are.
    ///
    /// @throws Refused where it can't be read or another one is called so, or for whoever may not
    public SheetTemplate addSheet(SheetDraft draft) {
        seat.need(Right.REVIEW_CALLS);
        return unit.inOne(() -> {
            List<SheetTemplate> all = shelf();
            needOwnName(draft, "", all);
            SheetTemplate made = new SheetTemplate(draft.read(nextKey(all), 1), draft.occasions(), false);
            return kept(made, Deed.SCORE_SHEET_ADDED);
        });
    }

    /// The next that no sheet has; none is ever given twice, since sheets are retired and not removed.
    private static String nextKey(List<SheetTemplate> all) {
        int number = all.size() + 1;
        while (isTaken("sheet-" + number, all)) number++;
        return "sheet-" + number;
    }

    private static boolean isTaken(String key, List<SheetTemplate> all) {
        return all.stream().anyMatch(one -> one.key().equals(key));
    }

    /// Scores by the sheet as it is written here from now on; reviews made before keep theirs.
    ///
    /// @throws Refused where it can't be read or another one is called so, or for whoever may not
    public SheetTemplate keepSheet(String key, SheetDraft draft) {
        seat.need(Right.REVIEW_CALLS);
        return unit.inOne(() -> {
            needOwnName(draft, key, shelf());
            SheetTemplate now = template(key);
            SheetTemplate next = now.changed(draft);
            return next.saysTheSame(now) ? now : kept(next, Deed.SCORE_SHEET_CHANGED);
        });
    }

    /// Offers a sheet no more for calls that are not begun with it, or offers it again.
    ///
    /// @throws Refused for the last one that is offered, or for whoever may not
    public SheetTemplate retireSheet(String key, boolean retired) {
        seat.need(Right.REVIEW_CALLS);
        return unit.inOne(() -> {
            SheetTemplate now = template(key);
            if (now.retired() == retired) return now;
            if (retired && offered().size() == 1) throw new Refused(Fault.of("coaching.last-sheet"));
            return kept(now.retired(retired), retired ? Deed.SCORE_SHEET_RETIRED : Deed.SCORE_SHEET_BROUGHT_BACK);
        });
    }

    private static void needOwnName(SheetDraft draft, String key, List<SheetTemplate> all) {
        if (all.stream().anyMatch(one -> !one.key().equals(key) && one.sheet().isNamed(draft.name())))
            throw new Refused(Fault.of("coaching.sheet-named", draft.name().strip()));
    }

    private SheetTemplate kept(SheetTemplate sheet, Deed deed) {
        store.add(sheet, seat.name(), clock.instant());
        String what = sheet.sheet().name() + "\n" + sheet.sheet().text();
        trail.tell(deed, sheet.key() + " " + sheet.sheet().edition(), what);
        return sheet;
    }

    private List<SheetTemplate> offered() {
        return shelf().stream().filter(one -> !one.retired()).toList();
    }

    /// By what the call was: the first sheet made for that, else the first made for any call.
    private ScoreSheet proposed(CallRecord call) {
        List<SheetTemplate> offered = offered();
        return Occasion.of(call).stream()
                .flatMap(was -> offered.stream().filter(one -> one.occasions().contains(was)))
                .findFirst()
                .or(() -> offered.stream()
                        .filter(one -> one.occasions().isEmpty())
                        .findFirst())
                .orElseGet(offered::getFirst)
                .sheet();
    }

    /// What there is about a call; for a supervisor a blank one where there is nothing, for whoever held it
    /// only what is shared with them.
    public Optional<CallReview> review(CallId id) {
        seat.needSomebody();
        Optional<CallReview> kept = store.review(id);
        if (seat.may(Right.REVIEW_CALLS))
            return Optional.of(kept.map(this::asOfNow).orElseGet(() -> blank(id)));
        return kept.filter(review -> review.shared().isPresent())
                .filter(_ -> isOwn(id))
                .map(CallReview::forTheCollector);
    }

    private CallReview blank(CallId id) {
        return CallReview.blank(id, proposed(record(id)));
    }

    /// What is not scored yet is scored by the newest edition.
    private CallReview asOfNow(CallReview kept) {
        if (kept.shared().isPresent()) return kept;
        if (!kept.isBegun()) return kept.by(proposed(record(kept.call())));
        return kept.marks().equals(Marks.NONE)
                ? kept.by(template(kept.sheet().key()).sheet())
                : kept;
    }

    /// Scores a call; one that is scored in part stays with the edition by which that was begun, unless
    /// another sheet is chosen. Marks that the sheet does not ask for fall away.
    ///
    /// @param sheet its key
    /// @throws Refused once it is shared, or for a sheet that is not offered any more
    public void write(CallId id, String sheet, Marks marks, String comment) {
        change(id, review -> {
            if (review.shared().isPresent()) throw new Refused(Fault.of("coaching.shared"));
            ScoreSheet by = by(review, sheet);
            return review.written(seat.name(), by, marks.on(by), comment.strip());
        });
    }

    private ScoreSheet by(CallReview before, String key) {
        boolean same = before.isBegun() && before.sheet().key().equals(key);
        if (same && !before.marks().equals(Marks.NONE)) return before.sheet();
        SheetTemplate chosen = template(key);
        if (chosen.retired() && !same)
            throw new Refused(Fault.of("coaching.retired", chosen.sheet().name()));
        return chosen.sheet();
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
            CallReview before = store.review(id).orElseGet(() -> CallReview.blank(id, proposed(call)));
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

    /// Says something about a call: a supervisor at any time, whoever held it as an answer to what is
    /// shared.
    ///
    /// @param moment call time, where it is about a moment of the call
    /// @throws Refused for whoever may not
    public void remark(CallId id, Optional<Duration> moment, String words) {
        needMayAnswer(id);
        Remark remark = new Remark(moment, seat.name(), clock.instant(), words);
        unit.inOne(() -> {
            if (store.review(id).isEmpty()) store.keep(blank(id));
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
