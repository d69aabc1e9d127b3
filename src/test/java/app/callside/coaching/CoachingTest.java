package app.callside.coaching;

import static app.callside.review.Calls.TODAY;
import static app.callside.review.Calls.ZONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("R3")
class CoachingTest {
    private static final Instant NOON = TODAY.atTime(12, 0).atZone(ZONE).toInstant();
    private static final Marks GOOD = Marks.NONE.with("Commitment", 5).with("Listening", 4);

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
                ScoreSheet.ofTheHouse(),
                seat,
                new AuditTrail(new JdbcAuditStore(database), seat, database, clock),
                database,
                clock);
    }

    private CallId add(String collector, Instant start) {
        CallRecord made = Calls.call(new CustomerId(1), collector, start, Disposition.REFUSED);
        database.inOne(() -> calls.add(made));
        return made.id();
    }

    @Test
    void aReviewIsWrittenSharedAnsweredAndAcknowledged() {
        assertEquals(Optional.empty(), omar.review(call).orElseThrow().score());
        omar.write(call, GOOD, "  good hold on the plan  ");
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
        omar.write(call, GOOD, "");
        omar.share(call);
        Refused refused = assertThrows(Refused.class, () -> omar.write(call, Marks.NONE, "other"));
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
        omar.write(call, GOOD, "");
        omar.share(call);
        assertTrue(omar.review(call).orElseThrow().flagged());
        assertEquals(false, dana.review(call).orElseThrow().flagged());
    }

    @Test
    void nobodyElseReadsOrAnswers() {
        omar.write(call, GOOD, "");
        omar.share(call);
        assertEquals(Optional.empty(), sam.review(call));
        assertEquals(List.of(), sam.toRead());
        for (Runnable deed : List.<Runnable>of(
                () -> sam.remark(call, Optional.empty(), "mine"),
                () -> sam.acknowledge(call),
                () -> omar.acknowledge(call),
                () -> dana.write(call, GOOD, "I was good"),
                () -> dana.flag(call, true),
                () -> dana.share(call),
                () -> dana.keepSheet("1 Anything")))
            assertEquals(
                    "people.right",
                    assertThrows(Refused.class, deed::run).fault().key());
    }

    @Test
    void anotherSheetChangesNothingOfWhatWasScoredBefore() {
        omar.write(call, GOOD, "");
        omar.share(call);
        ScoreSheet next = omar.keepSheet("5 Commitment\n1 Brevity: gets to the point");
        assertEquals(2, next.edition());
        assertEquals(next, omar.keepSheet(next.text()), "the same again is no new edition");
        assertEquals(1, omar.review(call).orElseThrow().sheet().edition());
        assertEquals(next, sam.sheet());
        CallId other = add("Sam Iyer", NOON.plusSeconds(1));
        omar.write(other, Marks.NONE.with("Brevity", 2), "");
        assertEquals(2, omar.review(other).orElseThrow().sheet().edition());
    }

    @Test
    void progressIsSeenByCriterionAndMonth() {
        score(call, 2);
        score(add("Dana Reyes", NOON.minus(Duration.ofDays(31))), 4);
        score(add("Dana Reyes", NOON.minus(Duration.ofDays(32))), 5);
        score(add("Sam Iyer", NOON), 1);
        omar.write(add("Dana Reyes", NOON.plusSeconds(1)), Marks.NONE.with("Commitment", 5), "kept to myself");
        Progress own = dana.progress(Optional.of("Sam Iyer"));
        assertEquals(YearMonth.of(2026, 11), own.months().getLast());
        Progress.Line line = line(own, "Commitment");
        assertEquals(List.of(Optional.of(4.5), Optional.of(2.0)), line.values().subList(4, 6));
        assertEquals(List.of(2, 1), line.calls().subList(4, 6));
        assertEquals(Optional.empty(), line.values().getFirst());
        assertEquals(Optional.of(40.0), own.lines().getFirst().values().getLast());
        assertEquals(
                Optional.of(1.5),
                line(omar.progress(Optional.empty()), "Commitment").values().getLast());
    }

    private void score(CallId id, int stars) {
        omar.write(id, Marks.NONE.with("Commitment", stars), "");
        omar.share(id);
    }

    private static Progress.Line line(Progress progress, String criterion) {
        return progress.lines().stream()
                .filter(line -> line.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theListKnowsWhatIsReviewedAndFlagged() {
        try (CallIndex index = new CallIndex(folder.resolve("index"), new JdbcCallSource(database))) {
            assertEquals(0, found(index, new Narrowing.Reviewed(true)));
            omar.write(call, GOOD, "");
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
        return index.find(CallFilter.ALL.with(part), ZONE, Optional.empty(), 9).total();
    }

    @Test
    void whatWasDoneStandsInTheTrail() {
        omar.write(call, GOOD, "");
        omar.share(call);
        omar.share(call);
        dana.acknowledge(call);
        dana.acknowledge(call);
        AuditTrail trail = new AuditTrail(
                new JdbcAuditStore(database),
                Seat.of(User.of("Omar Lund", Role.SUPERVISOR)),
                database,
                Clock.fixed(NOON, ZONE));
        assertEquals(
                List.of(Deed.REVIEW_ACKNOWLEDGED, Deed.CALL_REVIEWED, Deed.REVIEW_SHARED, Deed.CALL_REVIEWED),
                trail.page(Optional.empty(), "", 0, 9).entries().stream()
                        .map(AuditEntry::deed)
                        .toList());
    }
}
