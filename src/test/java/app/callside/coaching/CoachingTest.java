package app.callside.coaching;

import static app.callside.review.Calls.TODAY;
import static app.callside.review.Calls.ZONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.base.text.Language;
import app.callside.base.work.Refused;
import app.callside.call.CallId;
import app.callside.call.CallRecord;
import app.callside.call.Disposition;
import app.callside.call.store.JdbcCallStore;
import app.callside.coaching.store.JdbcCoachingStore;
import app.callside.ledger.CustomerId;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.people.AuditEntry;
import app.callside.people.AuditTrail;
import app.callside.people.Deed;
import app.callside.people.Role;
import app.callside.people.Seat;
import app.callside.people.User;
import app.callside.people.store.JdbcAuditStore;
import app.callside.review.CallFilter;
import app.callside.review.Calls;
import app.callside.review.Narrowing;
import app.callside.review.index.CallIndex;
import app.callside.review.store.JdbcCallSource;
import app.callside.testing.Ledgers;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("R3")
class CoachingTest {
    private static final Instant NOON = TODAY.atTime(12, 0).atZone(ZONE).toInstant();
    private static final String FOLLOW_UP = "follow-up";
    private static final Marks GOOD = Marks.NONE.with("Commitment", 5).with("Obstacle", 4);
    private static final SheetDraft BREVITY =
            new SheetDraft("Brevity", Set.of(Occasion.FOLLOW_UP), "5 Commitment\n1 Brevity: gets to the point");

    @TempDir
    Path folder;

    private Database database;
    private JdbcCallStore calls;
    private Coaching omar;
    private Coaching dana;
    private Coaching sam;
    private CallId call;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        calls = new JdbcCallStore(database);
        JdbcLedgerStore ledger = new JdbcLedgerStore(database);
        database.inOne(() -> assertEquals(new CustomerId(1), ledger.add(Ledgers.customer("Customer 1"))));
        omar = at(Seat.of(User.of("Omar Lund", Role.SUPERVISOR)));
        dana = at(Seat.of(User.of("Dana Reyes", Role.COLLECTOR)));
        sam = at(Seat.of(User.of("Sam Iyer", Role.COLLECTOR)));
        call = add("Dana Reyes", NOON);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Coaching at(Seat seat) {
        Clock clock = Clock.fixed(NOON.plusSeconds(60), ZONE);
        return new Coaching(
                new JdbcCoachingStore(database),
                calls,
                () -> HouseSheets.all(Language.ENGLISH),
                seat,
                new AuditTrail(new JdbcAuditStore(database), seat, database, clock),
                database,
                clock);
    }

    private CallId add(String collector, Instant start) {
        return add(collector, start, Disposition.REFUSED);
    }

    private CallId add(String collector, Instant start, Disposition outcome) {
        CallRecord made = Calls.call(new CustomerId(1), collector, start, outcome);
        database.inOne(() -> calls.add(made));
        return made.id();
    }

    @Test
    void aReviewIsWrittenSharedAnsweredAndAcknowledged() {
        assertEquals(Optional.empty(), omar.review(call).orElseThrow().score());
        omar.write(call, FOLLOW_UP, GOOD, "  good hold on the plan  ");
        omar.remark(call, Optional.of(Duration.ofSeconds(100)), "here you could have asked who else signs");
        assertEquals(Optional.empty(), dana.review(call), "not before it is shared");
        omar.share(call);
        CallReview read = dana.review(call).orElseThrow();
        assertEquals(GOOD, read.marks());
        assertEquals(List.of("good hold on the plan", "Omar Lund"), List.of(read.comment(), read.reviewer()));
        assertEquals(
                Optional.of(Duration.ofSeconds(100)), read.remarks().getFirst().moment());
        assertEquals(List.of(call), dana.toRead());
        dana.remark(call, Optional.empty(), "thanks, I will");
        dana.acknowledge(call);
        assertEquals(List.of(), dana.toRead());
        CallReview answered = omar.review(call).orElseThrow();
        assertTrue(answered.acknowledged().isPresent());
        assertEquals("Dana Reyes", answered.remarks().getLast().by());
    }

    @Test
    void whatIsSharedStaysAsItIs() {
        omar.write(call, FOLLOW_UP, GOOD, "");
        omar.share(call);
        Refused refused = assertThrows(Refused.class, () -> omar.write(call, FOLLOW_UP, Marks.NONE, "other"));
        assertEquals("coaching.shared", refused.fault().key());
        assertEquals(GOOD, dana.review(call).orElseThrow().marks());
    }

    @Test
    void nothingIsNotShared() {
        Refused refused = assertThrows(Refused.class, () -> omar.share(call));
        assertEquals("coaching.blank", refused.fault().key());
        omar.flag(call, true);
        assertThrows(Refused.class, () -> omar.share(call));
    }

    @Test
    void aFlagStaysAmongSupervisors() {
        omar.flag(call, true);
        omar.write(call, FOLLOW_UP, GOOD, "");
        omar.share(call);
        assertTrue(omar.review(call).orElseThrow().flagged());
        assertEquals(false, dana.review(call).orElseThrow().flagged());
    }

    @Test
    void nobodyElseReadsOrAnswers() {
        omar.write(call, FOLLOW_UP, GOOD, "");
        omar.share(call);
        assertEquals(Optional.empty(), sam.review(call));
        assertEquals(List.of(), sam.toRead());
        for (Runnable deed : List.<Runnable>of(
                () -> sam.remark(call, Optional.empty(), "mine"),
                () -> sam.acknowledge(call),
                () -> omar.acknowledge(call),
                () -> dana.write(call, FOLLOW_UP, GOOD, "I was good"),
                () -> dana.flag(call, true),
                () -> dana.share(call),
                () -> dana.sheets(),
                () -> dana.addSheet(BREVITY),
                () -> dana.keepSheet(FOLLOW_UP, BREVITY),
                () -> dana.retireSheet(FOLLOW_UP, true)))
            assertEquals(
                    "people.right",
                    assertThrows(Refused.class, deed::run).fault().key());
    }

    @Test
    void anotherEditionChangesNothingOfWhatWasScoredBefore() {
        omar.write(call, FOLLOW_UP, GOOD, "");
        omar.share(call);
        SheetDraft draft = new SheetDraft("Later calls", Set.of(Occasion.FOLLOW_UP), BREVITY.text());
        SheetTemplate next = omar.keepSheet(FOLLOW_UP, draft);
        assertEquals(2, next.sheet().edition());
        assertEquals(next, omar.keepSheet(FOLLOW_UP, next.draft()), "the same again is no new edition");
        ScoreSheet kept = dana.review(call).orElseThrow().sheet();
        assertEquals(List.of(1, "Follow-up"), List.of(kept.edition(), kept.name()));
        assertEquals(GOOD, dana.review(call).orElseThrow().marks());
        CallId other = add("Sam Iyer", NOON.plusSeconds(1));
        omar.write(other, FOLLOW_UP, Marks.NONE.with("Brevity", 2), "");
        ScoreSheet by = omar.review(other).orElseThrow().sheet();
        assertEquals(List.of(2, "Later calls"), List.of(by.edition(), by.name()));
    }

    @Test
    void whatIsScoredInPartStaysOnItsEditionAndWhatIsOnlyCommentedGoesOn() {
        omar.write(call, FOLLOW_UP, GOOD, "");
        CallId other = add("Sam Iyer", NOON.plusSeconds(1));
        omar.write(other, FOLLOW_UP, Marks.NONE, "a word first");
        omar.keepSheet(FOLLOW_UP, BREVITY);
        omar.write(call, FOLLOW_UP, GOOD.with("Read back", 3), "");
        assertEquals(1, omar.review(call).orElseThrow().sheet().edition());
        assertEquals(3, omar.review(call).orElseThrow().marks().stars().get("Read back"));
        assertEquals(2, omar.review(other).orElseThrow().sheet().edition());
    }

    @Test
    void theSheetIsProposedByWhatTheCallWas() {
        assertEquals("Follow-up", proposed(call));
        assertEquals("Dispute", proposed(add("Dana Reyes", NOON.plusSeconds(1), Disposition.DISPUTE)));
        assertEquals("Message", proposed(add("Dana Reyes", NOON.plusSeconds(2), Disposition.VOICEMAIL)));
        omar.retireSheet(FOLLOW_UP, true);
        assertEquals("Any call", proposed(call));
        omar.keepSheet("dispute", new SheetDraft("Contested", Set.of(Occasion.FOLLOW_UP), BREVITY.text()));
        assertEquals("Contested", proposed(call));
        omar.flag(call, true);
        omar.retireSheet(FOLLOW_UP, false);
        assertEquals("Follow-up", proposed(call), "a flag alone is no beginning");
        omar.write(call, "dispute", Marks.NONE, "begun");
        assertEquals("Contested", proposed(call));
    }

    private String proposed(CallId id) {
        return omar.review(id).orElseThrow().sheet().name();
    }

    @Test
    void anotherSheetKeepsTheMarksThatItAsksForToo() {
        omar.write(call, FOLLOW_UP, GOOD, "");
        omar.write(call, "dispute", GOOD, "");
        CallReview now = omar.review(call).orElseThrow();
        assertEquals("dispute", now.sheet().key());
        assertEquals(Marks.NONE, now.marks(), "a dispute sheet asks for neither");
        omar.write(call, "every-call", GOOD, "");
        assertEquals(
                Marks.NONE.with("Commitment", 5),
                omar.review(call).orElseThrow().marks());
    }

    @Test
    void sheetsAreAddedRenamedAndRetiredUnderTheirOwnNames() {
        int house = omar.sheets().size();
        SheetTemplate added = omar.addSheet(BREVITY);
        assertEquals(house + 1, omar.sheets().size());
        assertEquals(added, omar.sheets().getLast());
        assertEquals(
                "coaching.sheet-named",
                refusedKey(() -> omar.addSheet(new SheetDraft(" brevity ", Set.of(), "1 Tone"))));
        assertEquals("coaching.sheet-name", refusedKey(() -> omar.addSheet(new SheetDraft(" ", Set.of(), "1 Tone"))));
        assertEquals(
                "coaching.sheet",
                refusedKey(() -> omar.addSheet(new SheetDraft("Twice", Set.of(), "1 Tone\n2 tone: again"))));
        omar.keepSheet(added.key(), new SheetDraft("Short calls", Set.of(), BREVITY.text()));
        SheetTemplate renamed = omar.sheets().getLast();
        assertEquals(
                List.of("Short calls", 2, added.key()),
                List.of(renamed.sheet().name(), renamed.sheet().edition(), renamed.key()));
        omar.addSheet(BREVITY);
        assertEquals(
                house + 2,
                omar.sheets().stream().map(SheetTemplate::key).distinct().count());
        omar.retireSheet(added.key(), true);
        assertEquals("coaching.retired", refusedKey(() -> omar.write(call, added.key(), GOOD, "")));
        assertTrue(omar.sheets().stream().anyMatch(one -> one.key().equals(added.key()) && one.retired()));
    }

    @Test
    void aCallBegunOnASheetThatIsRetiredGoesOnWithIt() {
        omar.write(call, FOLLOW_UP, GOOD, "");
        omar.retireSheet(FOLLOW_UP, true);
        omar.write(call, FOLLOW_UP, GOOD.with("Tone", 1), "");
        assertEquals(
                Optional.of(1),
                Optional.ofNullable(
                        omar.review(call).orElseThrow().marks().stars().get("Tone")));
    }

    @Test
    void oneSheetAtLeastIsOffered() {
        List<SheetTemplate> all = omar.sheets();
        all.subList(1, all.size()).forEach(one -> omar.retireSheet(one.key(), true));
        assertEquals(
                "coaching.last-sheet",
                refusedKey(() -> omar.retireSheet(all.getFirst().key(), true)));
        omar.retireSheet(FOLLOW_UP, false);
        omar.retireSheet(all.getFirst().key(), true);
        assertEquals("Follow-up", proposed(call));
    }

    private static String refusedKey(org.junit.jupiter.api.function.Executable deed) {
        return assertThrows(Refused.class, deed).fault().key();
    }

    @Test
    void theTrailTellsOfEverySheet() {
        SheetTemplate added = omar.addSheet(BREVITY);
        omar.keepSheet(added.key(), new SheetDraft("Short calls", Set.of(), BREVITY.text()));
        omar.retireSheet(added.key(), true);
        omar.retireSheet(added.key(), true);
        omar.retireSheet(added.key(), false);
        List<AuditEntry> told = trail().page(Optional.empty(), "", 0, 9).entries();
        assertEquals(
                List.of(
                        Deed.SCORE_SHEET_BROUGHT_BACK,
                        Deed.SCORE_SHEET_RETIRED,
                        Deed.SCORE_SHEET_CHANGED,
                        Deed.SCORE_SHEET_ADDED),
                told.stream().map(AuditEntry::deed).toList());
        assertEquals(added.key() + " 2", told.get(2).subject());
        assertTrue(
                told.get(2).details().startsWith("Short calls\n5 Commitment"),
                told.get(2).details());
    }

    private AuditTrail trail() {
        return new AuditTrail(
                new JdbcAuditStore(database),
                Seat.of(User.of("Omar Lund", Role.SUPERVISOR)),
                database,
                Clock.fixed(NOON, ZONE));
    }

    @Test
    void progressIsSeenByCriterionAndMonth() {
        score(call, 2);
        score(add("Dana Reyes", NOON.minus(Duration.ofDays(31))), 4);
        score(add("Dana Reyes", NOON.minus(Duration.ofDays(32))), 5);
        score(add("Sam Iyer", NOON), 1);
        omar.write(
                add("Dana Reyes", NOON.plusSeconds(1)), FOLLOW_UP, Marks.NONE.with("Commitment", 5), "kept to myself");
        Progress own = dana.progress(Optional.of("Sam Iyer"));
        assertEquals(YearMonth.of(2026, 11), own.months().getLast());
        Progress.Line line = line(own, "Commitment");
        assertEquals(List.of(Optional.of(4.5), Optional.of(2.0)), line.values().subList(4, 6));
        assertEquals(List.of(2, 1), line.calls().subList(4, 6));
        assertEquals(Optional.empty(), line.values().getFirst());
        assertEquals(
                new Progress.Subject.OfSheet(FOLLOW_UP, "Follow-up", 1, 1),
                own.lines().getFirst().subject());
        assertEquals(Optional.of(40.0), own.lines().getFirst().values().getLast());
        assertEquals(
                Optional.of(1.5),
                line(omar.progress(Optional.empty()), "Commitment").values().getLast());
    }

    private void score(CallId id, int stars) {
        omar.write(id, FOLLOW_UP, Marks.NONE.with("Commitment", stars), "");
        omar.share(id);
    }

    private static Progress.Line line(Progress progress, String criterion) {
        return progress.lines().stream()
                .filter(line -> line.subject().equals(new Progress.Subject.OfCriterion(criterion)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyWhatIsComparableIsCompared() {
        shared(FOLLOW_UP, "Commitment", 2);
        shared("broken-promise", "Commitment", 4);
        omar.keepSheet(FOLLOW_UP, new SheetDraft("Later calls", Set.of(), "2 Tone\n3 commitment: said otherwise"));
        shared(FOLLOW_UP, "commitment", 5);
        omar.keepSheet(FOLLOW_UP, new SheetDraft("Later", Set.of(), "2 Tone: calm\n3 commitment"));
        shared(FOLLOW_UP, "commitment", 4);
        Progress progress = omar.progress(Optional.empty());
        assertEquals(
                List.of(
                        new Progress.Subject.OfSheet(FOLLOW_UP, "Follow-up", 1, 1),
                        new Progress.Subject.OfSheet("broken-promise", "Broken promise", 1, 1),
                        new Progress.Subject.OfSheet(FOLLOW_UP, "Later", 2, 3),
                        new Progress.Subject.OfCriterion("commitment")),
                progress.lines().stream().map(Progress.Line::subject).toList());
        assertEquals(
                List.of(40.0, 80.0, 90.0, 3.75),
                progress.lines().stream()
                        .map(line -> line.values().getLast().orElseThrow())
                        .toList());
        assertEquals(
                List.of(1, 1, 2, 4),
                progress.lines().stream().map(line -> line.calls().getLast()).toList());
    }

    private int held;

    private void shared(String sheet, String criterion, int stars) {
        CallId id = add("Dana Reyes", NOON.plusSeconds(++held));
        omar.write(id, sheet, Marks.NONE.with(criterion, stars), "");
        omar.share(id);
    }

    @Test
    void theListKnowsWhatIsReviewedAndFlagged() {
        try (CallIndex index = new CallIndex(folder.resolve("index"), new JdbcCallSource(database))) {
            assertEquals(0, found(index, new Narrowing.Reviewed(true)));
            omar.write(call, FOLLOW_UP, GOOD, "");
            assertEquals(0, found(index, new Narrowing.Reviewed(true)));
            omar.share(call);
            assertEquals(1, found(index, new Narrowing.Reviewed(true)));
            assertEquals(0, found(index, new Narrowing.Flagged()));
            omar.flag(call, true);
            assertEquals(1, found(index, new Narrowing.Flagged()));
            omar.flag(call, false);
            assertEquals(0, found(index, new Narrowing.Flagged()));
        }
    }

    private static int found(CallIndex index, Narrowing part) {
        return index.find(CallFilter.ALL.with(part), Optional.empty(), 9).total();
    }

    @Test
    void whatWasDoneStandsInTheTrail() {
        omar.write(call, FOLLOW_UP, GOOD, "");
        omar.share(call);
        omar.share(call);
        dana.acknowledge(call);
        dana.acknowledge(call);
        assertEquals(
                List.of(Deed.REVIEW_ACKNOWLEDGED, Deed.CALL_REVIEWED, Deed.REVIEW_SHARED, Deed.CALL_REVIEWED),
                trail().page(Optional.empty(), "", 0, 9).entries().stream()
                        .map(AuditEntry::deed)
                        .toList());
    }
}
