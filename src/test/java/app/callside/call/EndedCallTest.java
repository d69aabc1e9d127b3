package app.callside.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R1")
class EndedCallTest {
    private static final Instant LATER = CallFixture.START.plusSeconds(90);

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
        EndedCall ended = EndedCall.of(call);
        call.type(0, "typed too late");
        CallRecord record = ended.record(as(Disposition.PAID_NOW), LATER, List.of());
        assertEquals("pays today\nby wire", record.notes());
        assertEquals(Duration.ofSeconds(40), record.talked());
        assertEquals(Duration.ofSeconds(20), record.held());
        assertEquals(1, record.said());
        assertEquals(7, record.mustSay());
        assertEquals(LATER, record.endedAt());
        assertEquals("as agreed", record.recap());
    }

    @Test
    void whoWasConfirmedWasSpokenTo() {
        call.confirm(new RightParty("Ruth Adler", "CFO", "", ""));
        CallRecord record = EndedCall.of(call).record(as(Disposition.PROMISE), LATER, List.of());
        assertEquals("Ruth Adler", record.spokeTo());
        assertTrue(record.rightParty());
    }

    @Test
    void anAttemptSpokeToNobody() {
        CallRecord attempt = EndedCall.of(call).record(as(Disposition.NO_ANSWER), LATER, List.of());
        assertEquals("", attempt.spokeTo());
        assertFalse(attempt.rightParty());
        assertEquals(
                "Marta Klein",
                EndedCall.of(call)
                        .record(as(Disposition.REFUSED), LATER, List.of())
                        .spokeTo());
    }

    @Test
    void aClockSetBackNeverEndsACallBeforeItsStart() {
        CallRecord record =
                EndedCall.of(call).record(as(Disposition.REFUSED), CallFixture.START.minusSeconds(3600), List.of());
        assertEquals(record.startedAt(), record.endedAt());
    }

    @Test
    @Tag("C7")
    void noCallEndsWithoutANextStepOrAReason() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Finish(Outcome.of(Disposition.REFUSED), false, Optional.empty(), " ", "", 7));
    }
}
