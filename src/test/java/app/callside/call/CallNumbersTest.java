package app.callside.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.deck.CallKind;
import app.callside.ledger.CustomerId;
import app.callside.review.Calls;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R2")
class CallNumbersTest {
    private static final CustomerId CUSTOMER = new CustomerId(1);
    private static final Instant LATE = Instant.parse("2026-11-22T23:30:00Z");

    @Test
    void countsWhatHappenedOnTheCall() {
        CallRecord call =
                Calls.eventful(CUSTOMER, "Dana Reyes", LATE, Calls.promise(CUSTOMER, Calls.part("USD", 1, 100, 0)));
        CallNumbers numbers = CallNumbers.of(call);
        assertEquals(Calls.TODAY, numbers.day(), "after midnight on the desk's own clock");
        assertTrue(numbers.promised(), "the second promise was not taken back");
        assertEquals(Set.of("owner-away-1"), numbers.used());
        assertEquals(Set.of("who-i-am"), numbers.points());
        assertEquals(Duration.ZERO, numbers.wrapUp());
    }

    @Test
    void wrapUpIsWhatFollowsTheHangingUp() {
        CallRecord call = Calls.call(CUSTOMER, "Dana Reyes", LATE, Disposition.REFUSED);
        CallNumbers.Row row = new CallNumbers.Row(
                call.id(),
                CUSTOMER,
                call.collector(),
                call.kind(),
                call.disposition(),
                true,
                LATE,
                LATE.plusSeconds(300),
                call.zone(),
                Duration.ofSeconds(200),
                Duration.ofSeconds(40),
                1,
                2);
        assertEquals(Duration.ofSeconds(60), CallNumbers.of(row, List.of()).wrapUp());
    }

    private static CallNumbers numbers(CallKind kind, Disposition outcome, int said, int mustSay) {
        CallRecord call = Calls.call(CUSTOMER, "Dana Reyes", LATE, outcome);
        CallNumbers.Row row = new CallNumbers.Row(
                call.id(),
                CUSTOMER,
                "Dana Reyes",
                kind,
                outcome,
                true,
                LATE,
                LATE.plusSeconds(300),
                call.zone(),
                Duration.ofSeconds(200),
                Duration.ZERO,
                said,
                mustSay);
        return CallNumbers.of(row, List.of(new CallEvent.Ticked(Calls.at(0, 42), "who-i-am", true)));
    }

    @Test
    void nobodyHasToBeToldAnythingWhereNobodyAnswered() {
        CallNumbers none = numbers(CallKind.FOLLOW_UP, Disposition.NO_ANSWER, 1, 7);
        assertEquals(0, none.mustSay());
        assertEquals(0, none.said());
        assertEquals(Set.of(), none.points());
        assertEquals(
                0, numbers(CallKind.FOLLOW_UP, Disposition.WRONG_NUMBER, 1, 7).mustSay());
        assertEquals(7, numbers(CallKind.FOLLOW_UP, Disposition.REFUSED, 1, 7).mustSay());
        assertEquals(
                Set.of("who-i-am"),
                numbers(CallKind.FOLLOW_UP, Disposition.REFUSED, 1, 7).points());
        assertEquals(
                3, numbers(CallKind.VOICEMAIL, Disposition.VOICEMAIL, 1, 3).mustSay(), "a machine is told as well");
    }

    @Test
    void pointsAreComparedCallByCall() {
        CallSums sums = new CallSums();
        sums.add(numbers(CallKind.FOLLOW_UP, Disposition.REFUSED, 9, 7)); // more ticked than there had to be
        sums.add(numbers(CallKind.FOLLOW_UP, Disposition.REFUSED, 4, 7));
        sums.add(numbers(CallKind.FOLLOW_UP, Disposition.REFUSED, 2, 0)); // from before there was a checklist
        CallSums.Sum sum = sums.days().values().iterator().next();
        assertEquals(3, sum.calls());
        assertEquals(2, sum.told());
        assertEquals(11, sum.said());
        assertEquals(14, sum.mustSay());
        assertEquals(Set.of(2), Set.copyOf(sums.points().values()));
    }

    @Test
    void aCardIsCountedWithoutItsEditionAndOnceACall() {
        CallNumbers numbers = CallNumbers.of(Calls.call(
                CUSTOMER,
                "Dana Reyes",
                LATE,
                Disposition.REFUSED,
                new CallEvent.CardShown(Calls.at(0, 5), "cash-is-short@1", 1),
                new CallEvent.CardShown(Calls.at(0, 9), "next-pay-run@2", 2),
                new CallEvent.CardUsed(Calls.at(0, 11), "cash-is-short@1", "Cash is short"),
                new CallEvent.CardUsed(Calls.at(0, 31), "cash-is-short@2", "Cash is short"),
                new CallEvent.CardUsed(Calls.at(0, 41), "from-the-deck@1", "Taken from the deck"),
                new CallEvent.Ticked(Calls.at(0, 42), "who-i-am", true),
                new CallEvent.Ticked(Calls.at(0, 43), "who-i-am", false)));
        assertEquals(Set.of("cash-is-short", "from-the-deck"), numbers.used());
        assertEquals(Set.of("cash-is-short", "next-pay-run", "from-the-deck"), numbers.shown());
        assertEquals(Set.of(), numbers.points());
        assertFalse(numbers.promised());
        CallSums sums = new CallSums();
        sums.add(numbers);
        sums.add(numbers);
        assertEquals(
                new CallSums.CardSum(2, 2, 0),
                sums.cards().get(new CallSums.CardDay(numbers.day(), "Dana Reyes", "cash-is-short")));
    }
}
