package app.callside.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
