package app.callside.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.promise.Rung;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T8")
class LiveCallTest {
    private final MemoryJournal journal = new MemoryJournal();
    private long nanos = 77;
    private final LiveCall call =
            LiveCall.open(CallId.fresh(), CallFixture.opened(), journal, new CallTimer(() -> nanos, Duration.ZERO));

    private void pass(long millis) {
        nanos += Duration.ofMillis(millis).toNanos();
    }

    private static Duration ms(long millis) {
        return Duration.ofMillis(millis);
    }

    @Test
    void aLineKeepsTheTimeOfItsFirstCharacter() {
        pass(4_000);
        call.type(0, "w");
        pass(9_000);
        call.type(0, "will pay");
        pass(1_000);
        call.type(1, "x");
        call.type(0, "will pay soon");
        assertEquals(
                List.of(
                        new NoteLine(0, ms(4_000), Speaker.COLLECTOR, "will pay soon"),
                        new NoteLine(1, ms(14_000), Speaker.COLLECTOR, "x")),
                call.lines());
    }

    @Test
    void aQuotationMarkMakesItTheCustomersWords() {
        assertEquals(Speaker.COLLECTOR, call.type(0, "\"").speaker());
        assertEquals(Speaker.CUSTOMER, call.type(0, "\"w").speaker());
        assertEquals(Speaker.CUSTOMER, call.type(1, " “next week”").speaker());
        assertEquals(Speaker.COLLECTOR, call.type(2, "he said \"next week\"").speaker());
    }

    @Test
    void aMarkByHandStaysWhileTheLineIsTypedOn() {
        call.type(0, "no money");
        call.mark(0, Speaker.CUSTOMER);
        assertEquals(Speaker.CUSTOMER, call.type(0, "no money now").speaker());
        call.mark(0, Speaker.COLLECTOR);
        assertEquals(Speaker.COLLECTOR, call.type(0, "no money now!").speaker());
        assertEquals("no money now!", call.lines().getFirst().text());
    }

    @Test
    void theEventsKeepOnlyHowALineReadsNow() {
        for (String text : List.of("p", "pa", "pai")) call.type(0, text);
        call.hold();
        call.type(0, "paid");
        long lines = call.events().stream()
                .filter(CallEvent.LineTyped.class::isInstance)
                .count();
        assertEquals(1, lines);
        assertEquals("paid", call.lines().getFirst().text());
    }

    @Test
    void holdingIsCountedApartFromTalking() {
        long seed = 5;
        Random random = new Random(seed);
        long talked = 0;
        long held = 0;
        boolean holding = false;
        for (int step = 0; step < 500; step++) {
            int millis = random.nextInt(5_000);
            pass(millis);
            if (holding) held += millis;
            else talked += millis;
            switch (random.nextInt(3)) {
                case 0 -> {
                    call.hold();
                    holding = true;
                }
                case 1 -> {
                    call.resume();
                    holding = false;
                }
                default -> call.type(0, "n" + step);
            }
            assertEquals(holding, call.isOnHold());
            assertEquals(ms(held), call.held(), "step " + step + ", seed " + seed);
            assertEquals(ms(talked), call.talked(), "step " + step + ", seed " + seed);
        }
        assertEquals(ms(talked + held), call.elapsed());
    }

    @Test
    void holdingTwiceIsHoldingOnce() {
        call.hold();
        call.hold();
        call.resume();
        call.resume();
        assertEquals(3, call.events().size());
    }

    @Test
    @Tag("T2")
    void aTickKeepsItsFirstTimeAndCanBeTakenBack() {
        pass(2_000);
        call.tick("who-i-am", true);
        pass(1_000);
        call.tick("who-i-am", true);
        call.tick("amount", true);
        assertEquals(Map.of("who-i-am", ms(2_000), "amount", ms(3_000)), call.ticks());
        call.tick("who-i-am", false);
        call.tick("never-said", false);
        assertEquals(Map.of("amount", ms(3_000)), call.ticks());
        assertEquals(4, call.events().size());
    }

    @Test
    void whatWasAgreedCanBeWithdrawn() {
        Agreement kept = new Agreement.Promised(CallFixture.promise("12.50"));
        Agreement gone = new Agreement.Disputed(CallFixture.dispute());
        call.agree(gone);
        call.agree(kept);
        call.withdraw(gone.id());
        assertEquals(List.of(kept), call.agreements());
        assertEquals(1, call.promises().size());
    }

    @Test
    void agreeingAgainUnderTheSameIdReplacesIt() {
        var promise = CallFixture.promise("12.50");
        call.agree(new Agreement.Promised(promise));
        call.agree(new Agreement.Promised(promise.by("Sam Iyer")));
        assertEquals(List.of(promise.by("Sam Iyer")), call.promises());
    }

    @Test
    void hangingUpStopsTheClockForGood() {
        pass(3_000);
        call.hold();
        pass(2_000);
        call.hangUp();
        pass(60_000);
        call.hangUp();
        call.hold();
        assertTrue(call.hasEnded());
        assertFalse(call.isOnHold());
        assertEquals(ms(5_000), call.elapsed());
        assertEquals(ms(2_000), call.held());
        assertEquals(ms(3_000), call.talked());
        assertEquals(ms(5_000), call.type(0, "after the call").stamp());
    }

    @Test
    void everyVerbIsInTheJournalBeforeItReturns() {
        call.confirm(new RightParty("Marta Klein", "AP", "", ""));
        call.type(0, "a");
        call.use("cash-flow-1", "Cash is short");
        call.offer(Rung.PAID_IN_FULL, false);
        call.readBack();
        call.hangUp();
        assertEquals(call.events(), journal.unfinished().getFirst().events());
    }

    @Test
    void aCallBroughtBackIsWhatItWas() {
        long seed = 11;
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            pass(random.nextInt(3_000));
            call.type(random.nextInt(6), "line " + i);
            if (random.nextInt(5) == 0) call.hold();
            if (random.nextInt(5) == 0) call.resume();
            if (random.nextInt(5) == 0) call.tick("point-" + random.nextInt(3), random.nextBoolean());
            if (random.nextInt(8) == 0) call.agree(new Agreement.CallBack(CallFixture.followUp(CallFixture.TODAY)));
        }
        LiveCall back = LiveCall.bringBack(
                journal.unfinished().getFirst(), journal, new CallTimer(() -> nanos, call.elapsed()));
        assertEquals(EndedCall.of(call), EndedCall.of(back), "seed " + seed);
        assertEquals(call.lines(), back.lines());
        assertEquals(call.isOnHold(), back.isOnHold());
    }

    @Test
    void aCallOpensOnce() {
        CallState state = new CallState(CallFixture.opened());
        assertThrows(IllegalArgumentException.class, () -> state.apply(CallFixture.opened()));
    }

    @Test
    void theTimerCountsOnFromWhatHadPassed() {
        CallTimer timer = new CallTimer(() -> nanos, Duration.ofMinutes(3));
        pass(1_500);
        assertEquals(Duration.ofMinutes(3).plusMillis(1_500), timer.elapsed());
    }

    @Test
    void theWorkAfterHangingUpHasATimeOfItsOwn() {
        pass(60_000);
        assertEquals(Duration.ZERO, call.wrapUp());
        call.hangUp();
        pass(42_000);
        assertEquals(ms(42_000), call.wrapUp());
        assertEquals(ms(60_000), call.elapsed());
    }

    @Test
    void anAgreementIsPutDownToTheCardThatWasUsedLast() {
        call.use("cash-is-short@1", "Cash is tight");
        call.use("only-a-part@2", "Offers only a part");
        call.calm(true);
        assertTrue(call.isCalm());
        Agreement agreement = CallFixture.promised();
        call.agree(agreement);
        call.agree(agreement);
        assertEquals(
                List.of(new CallEvent.CardWorked(call.elapsed(), "only-a-part@2", agreement.id())),
                call.events().stream()
                        .filter(CallEvent.CardWorked.class::isInstance)
                        .toList());
    }

    @Test
    @Tag("T8")
    void aQuoteMarksTheLineOnlyWhileItIsAllOfIt() {
        MemoryJournal journal = new MemoryJournal();
        LiveCall call = LiveCall.open(
                CallId.fresh(), CallFixture.opened(), journal, new CallTimer(() -> 0, java.time.Duration.ZERO));
        assertEquals(Speaker.CUSTOMER, call.type(0, "\"our CFO is aw").speaker());
        assertEquals(Speaker.CUSTOMER, call.type(0, "\"our CFO is away\"").speaker());
        NoteLine goesOn = call.type(0, "\"our CFO is away\" she says, laughing");
        assertEquals(Speaker.COLLECTOR, goesOn.speaker());
        assertEquals("our CFO is away", goesOn.theirWords());
        call.type(1, "they have no money");
        call.mark(1, Speaker.CUSTOMER);
        assertEquals(Speaker.CUSTOMER, call.type(1, "they have no money at all").speaker(), "the key's mark stays");
    }
}
