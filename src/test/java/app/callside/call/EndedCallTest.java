package app.callside.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R1")
class EndedCallTest {

    private long nanos;
    private final LiveCall call = LiveCall.open(
            CallId.fresh(), CallFixture.opened(), new MemoryJournal(), new CallTimer(() -> nanos, Duration.ZERO));

    private static Finish as(Disposition outcome) {
        return new Finish(Outcome.of(outcome), true, Optional.empty(), "paid in full", "as agreed", 7);
    }

    @Test
    void theRecordIsTheCallAsItStood() {
        call.type(0, "pays today");
        call.type(1, " ");
        call.type(2, "by wire");
        call.tick("who-i-am", true);
        call.hold();
        nanos += Duration.ofSeconds(20).toNanos();
        call.resume();
        nanos += Duration.ofSeconds(40).toNanos();
        call.hangUp();
        nanos += Duration.ofSeconds(90).toNanos();
        EndedCall ended = EndedCall.of(call);
        call.type(0, "typed too late");
        CallRecord record = ended.record(as(Disposition.PAID_NOW), List.of());
        assertEquals("pays today\nby wire", record.notes());
        assertEquals(Duration.ofSeconds(40), record.talked());
        assertEquals(Duration.ofSeconds(20), record.held());
        assertEquals(1, record.said());
        assertEquals(7, record.mustSay());
        assertEquals(CallFixture.START.plusSeconds(20 + 40 + 90), record.endedAt());
        assertEquals("as agreed", record.recap());
    }

    @Test
    void whoWasConfirmedWasSpokenTo() {
        call.confirm(new RightParty("Ruth Adler", "CFO", "", ""));
        CallRecord record = EndedCall.of(call).record(as(Disposition.PROMISE), List.of());
        assertEquals("Ruth Adler", record.spokeTo());
        assertTrue(record.rightParty());
    }

    @Test
    void anAttemptSpokeToNobody() {
        CallRecord attempt = EndedCall.of(call).record(as(Disposition.NO_ANSWER), List.of());
        assertEquals("", attempt.spokeTo());
        assertFalse(attempt.rightParty());
        assertEquals(
                "Marta Klein",
                EndedCall.of(call).record(as(Disposition.REFUSED), List.of()).spokeTo());
    }

    @Test
    @Tag("C7")
    void noCallEndsWithoutANextStepOrAReason() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Finish(Outcome.of(Disposition.REFUSED), false, Optional.empty(), " ", "", 7));
    }
}
