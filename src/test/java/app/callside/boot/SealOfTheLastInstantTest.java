package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.call.CallPlan;
import app.callside.call.CallRecord;
import app.callside.call.Disposition;
import app.callside.call.EndedCall;
import app.callside.call.Finish;
import app.callside.call.LiveCall;
import app.callside.call.Outcome;
import app.callside.deck.CallKind;
import app.callside.ledger.CustomerId;
import app.callside.testing.SampleStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clocks count finer than the store: what it keeps is never a later instant than the one that was sealed. */
@Tag("X1")
class SealOfTheLastInstantTest {
    private static final Clock BEFORE = Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), ZoneOffset.UTC);
    /** The last ten nanoseconds of a millisecond; to the nearest microsecond this would be the next one. */
    private static final Clock LATE = Clock.fixed(Instant.parse("2026-11-23T15:00:00.123999990Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void aCallThatEndedBetweenTwoMicrosecondsIsNotTakenForChanged() {
        try (Wiring wiring = Wiring.open(SampleStore.in(folder.resolve("data"), BEFORE), LATE, () -> 0, Locale.US)) {
            CustomerId customer = wiring.worklist
                    .on(LocalDate.now(LATE))
                    .getFirst()
                    .standing()
                    .customer();
            LiveCall call = wiring.calls.open(
                    new CallPlan(customer, "", "Dana Reyes", CallKind.FOLLOW_UP, "Marta Klein", "", "A date", "clear"));
            call.hangUp();
            CallRecord record = wiring.calls.finish(
                    EndedCall.of(call),
                    new Finish(Outcome.of(Disposition.CALL_BACK), false, Optional.empty(), "they call", "", 7));
            assertEquals(List.of(), wiring.sealedCalls.changed());
            assertEquals(
                    record.endedAt().toEpochMilli(),
                    wiring.callStore.call(record.id()).orElseThrow().endedAt().toEpochMilli());
        }
    }
}
