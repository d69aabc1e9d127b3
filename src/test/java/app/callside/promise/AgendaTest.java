package app.callside.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.followup.FollowUp;
import app.callside.ledger.CustomerId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
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

    private static Instalment part(int dueIn, String amount) {
        return Instalment.of(DAY.plusDays(dueIn), Money.parse(amount), Optional.empty(), List.of());
    }

    @Test
    void theKeptRateCountsWhatWasDueOnly() {
        Money hundred = Money.parse("USD 100.00");
        KeptRate rate = KeptRate.of(
                List.of(
                        part(-3, "USD 100.00").paid(hundred),
                        part(-3, "USD 100.00").paid(hundred, DAY),
                        part(-3, "USD 200.00").paid(hundred),
                        part(-3, "EUR 50.00"),
                        part(-3, "USD 900.00").ended(new Ending(Ending.Kind.CANCELLED, DAY.minusDays(5))),
                        part(0, "USD 900.00"),
                        part(4, "USD 900.00")),
                DAY);
        assertEquals(1, rate.kept(), "late and in part are not kept");
        assertEquals(4, rate.matured());
        assertEquals(OptionalInt.of(25), rate.percent());
        assertEquals(
                Map.of(CurrencyUnit.EUR, 0, CurrencyUnit.USD, 25), Map.copyOf(rate.percentByAmount()), "by amount");
    }

    @Test
    void withNothingDueThereIsNoRate() {
        assertEquals(
                OptionalInt.empty(),
                KeptRate.of(List.of(part(3, "USD 1.00")), DAY).percent());
    }
}
