package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.call.CallId;
import app.callside.call.CallPlan;
import app.callside.call.Disposition;
import app.callside.call.EndedCall;
import app.callside.call.Finish;
import app.callside.call.LiveCall;
import app.callside.call.Outcome;
import app.callside.coaching.Marks;
import app.callside.deck.CallKind;
import app.callside.people.AuditEntry;
import app.callside.people.Deed;
import app.callside.people.Role;
import app.callside.review.CallFilter;
import app.callside.review.CallRow;
import app.callside.review.Narrowing;
import app.callside.review.Proposal;
import app.callside.testing.SampleStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over the invented book, whose collectors have held calls of every kind. */
@Tag("R3")
class SamplingTest {
    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-11-23T16:20:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private Wiring wiring;

    @BeforeEach
    void open() {
        wiring = Wiring.open(SampleStore.in(folder, MONDAY), MONDAY, Locale.US);
        wiring.staff().add("Omar Lund", Role.SUPERVISOR, "first password", "harbour lights");
    }

    @AfterEach
    void close() {
        wiring.close();
    }

    @Test
    void ofEverybodyWhoHeldCallsTwoAndADrawnOneAreProposed() {
        Map<String, List<Proposal>> byCollector = wiring.finished.sampling.proposals().stream()
                .collect(Collectors.groupingBy(one -> one.call().call().collector()));
        Set<String> busy = week().stream().map(row -> row.call().collector()).collect(Collectors.toSet());
        assertTrue(byCollector.keySet().containsAll(busy), busy + " but only " + byCollector.keySet());
        byCollector.values().forEach(some -> {
            assertTrue(some.size() <= 3);
            assertEquals(Proposal.Why.RANDOM, some.getLast().why());
            assertEquals(
                    some.size(),
                    some.stream().map(one -> one.call().call().id()).distinct().count());
        });
        assertEquals(
                wiring.finished.sampling.proposals(),
                wiring.finished.sampling.proposals(),
                "the draw is the same all day");
    }

    @Test
    void whoseCallsWereLookedAtAreLeftInPeace() {
        String collector = week().getFirst().call().collector();
        List<CallId> looked = week().stream()
                .filter(row -> row.call().collector().equals(collector))
                .limit(2)
                .map(row -> row.call().id())
                .toList();
        assertEquals(2, looked.size(), "the book has too few calls to judge");
        review(looked.getFirst());
        List<Proposal> after = of(collector);
        assertEquals(2, after.size(), "one look is left, and the draw");
        assertFalse(ids(after).contains(looked.getFirst()));
        review(looked.getLast());
        assertEquals(List.of(), of(collector));
    }

    @Test
    void aCallThatARuleSpokeAgainstIsToldOfWithItsReasonAndProposed() {
        CallRow some = week().getFirst();
        CallPlan plan = new CallPlan(
                some.call().customer(),
                some.call().customerName(),
                "Dana Reyes",
                CallKind.FOLLOW_UP,
                "Marta Klein",
                "",
                "A date",
                "not all is clear",
                "the credit belongs to another order");
        LiveCall live = wiring.calls.open(plan);
        live.hangUp();
        CallId id = wiring.calls
                .finish(
                        EndedCall.of(live),
                        new Finish(Outcome.of(Disposition.CALL_BACK), false, Optional.empty(), "they call", "", 7))
                .id();
        AuditEntry told = wiring.trail
                .page(Optional.of(Deed.RULE_OVERRIDDEN), "", 0, 9)
                .entries()
                .getFirst();
        assertEquals(id.toString(), told.subject());
        assertTrue(told.details().endsWith("the credit belongs to another order"));
        assertEquals(
                List.of(id),
                wiring.history().page(CallFilter.ALL.with(new Narrowing.Overridden()), 9, TODAY).rows().stream()
                        .map(row -> row.call().id())
                        .toList());
        assertTrue(of("Dana Reyes").stream()
                .anyMatch(one -> one.why() == Proposal.Why.OVERRIDE
                        && one.call().call().id().equals(id)));
        assertEquals(List.of(), wiring.sealedCalls.changed());
    }

    private void review(CallId id) {
        wiring.coaching().write(id, "every-call", Marks.NONE.with("Commitment", 3), "");
        wiring.coaching().share(id);
    }

    private List<Proposal> of(String collector) {
        return wiring.finished.sampling.proposals().stream()
                .filter(one -> one.call().call().collector().equals(collector))
                .toList();
    }

    private static Set<CallId> ids(List<Proposal> proposals) {
        Set<CallId> ids = new HashSet<>();
        proposals.forEach(one -> ids.add(one.call().call().id()));
        return ids;
    }

    private List<CallRow> week() {
        return wiring.history()
                .page(CallFilter.ALL.with(new Narrowing.From(TODAY.minusDays(6))), 200, TODAY)
                .rows();
    }
}
