package app.callside.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.followup.FollowUp;
import app.callside.ledger.CustomerId;
import app.callside.promise.KeptRate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("F2")
class AgendaTest {
    /** A Wednesday. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, 2026-11-25, TODAY",
        "2026-11-24, 2026-11-24, OVERDUE",
        "2026-11-22, 2026-11-25, TODAY",
        "2026-11-26, 2026-11-26, THIS_WEEK",
        "2026-11-29, 2026-11-30, THIS_WEEK",
        "2026-11-30, 2026-11-30, LATER"
    })
    void aDayHasItsPart(LocalDate due, LocalDate lastDay, Agenda.Part part) {
        assertEquals(part, Agenda.Part.of(due, lastDay, DAY));
    }

    private static AgendaItem step(String name, int in, Optional<LocalTime> at) {
        return new AgendaItem.Step(
                name,
                Optional.empty(),
                new FollowUp(
                        UUID.randomUUID(),
                        new CustomerId(1),
                        Optional.empty(),
                        DAY.plusDays(in),
                        at,
                        "look",
                        Optional.empty()));
    }

    @Test
    void whatIsDueTodayComesFirstThenWhatIsLate() {
        Agenda agenda = new Agenda(
                DAY,
                List.of(
                        step("Later", 9, Optional.empty()),
                        step("Late", -3, Optional.empty()),
                        step("At ten", 0, Optional.of(LocalTime.of(10, 0))),
                        step("Soon", 1, Optional.empty()),
                        step("Today", 0, Optional.empty())),
                KeptRate.of(List.of(), DAY));
        assertEquals(
                List.of("Today", "At ten", "Late", "Soon", "Later"),
                agenda.items().stream().map(AgendaItem::customerName).toList());
    }
}
