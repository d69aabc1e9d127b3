package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.call.CallFixture;
import app.callside.call.Disposition;
import app.callside.call.EndedCall;
import app.callside.call.Finish;
import app.callside.call.LiveCall;
import app.callside.call.Outcome;
import app.callside.intake.FaultyRows;
import app.callside.intake.ImportOptions;
import app.callside.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether an import can still be taken back does not hang on what the machine's clock says. */
@Tag("X1")
class ImportAndClockTest {
    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-11-23T09:00:00Z");

    private final Clock wall = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @ParameterizedTest
    @ValueSource(strings = {"P1D", "P-1D", "P-9000D"})
    void whatACallRestsOnIsNotTakenBack(Duration set) throws IOException {
        TestDatabase.prepare(folder.resolve("data"));
        try (Wiring wiring = Wiring.open(folder.resolve("data"), wall, Locale.US)) {
            Path file = Files.writeString(folder.resolve("open.csv"), """
                    Customer No,Customer Name,Invoice No,Invoice Date,Due Date,Amount,Balance,Currency
                    C-1,Fernhill Bakery,90001,2026-09-01,2026-10-01,1200.00,1200.00,EUR
                    """);
            wiring.intake.run(
                    file, ImportOptions.FROM_FILE.asOf(LocalDate.of(2026, 11, 23)), FaultyRows.REFUSE, Progress.NONE);
            assertTrue(wiring.intake.undoable().isPresent());
            now = now.plus(set);
            LiveCall call = wiring.calls.open(CallFixture.plan());
            wiring.journal.flush();
            assertTrue(wiring.intake.undoable().isEmpty(), "somebody is on the line about it");
            call.hangUp();
            wiring.calls.finish(
                    EndedCall.of(call),
                    new Finish(
                            Outcome.of(Disposition.PROMISE),
                            true,
                            Optional.of(CallFixture.followUp(LocalDate.now(wall))),
                            "",
                            "recap",
                            7));
            assertEquals(
                    "intake.called-since",
                    assertThrows(Refused.class, wiring.intake::undo).fault().key());
        }
    }
}
