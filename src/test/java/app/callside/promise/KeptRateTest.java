package app.callside.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("F3")
class KeptRateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

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
    void aPaymentThatCameEarlyWaitsForItsLastDayLikeAllOthers() {
        Money hundred = Money.parse("USD 100.00");
        Instalment early = part(4, "USD 100.00").paid(hundred, DAY.minusDays(1));
        assertEquals(Fate.KEPT, early.fateOn(DAY));
        assertEquals(0, KeptRate.of(List.of(early), DAY).matured());
        assertEquals(1, KeptRate.of(List.of(early), DAY.plusDays(4)).kept());
        Instalment inGrace = part(-1, "USD 100.00").until(DAY.plusDays(1)).paid(hundred, DAY.minusDays(1));
        assertEquals(0, KeptRate.of(List.of(inGrace), DAY).matured(), "its last day is tomorrow");
        Instalment today = part(0, "USD 100.00").paid(hundred, DAY);
        assertEquals(1, KeptRate.of(List.of(today), DAY).kept(), "paid on its last day");
    }

    @Test
    void withNothingDueThereIsNoRate() {
        assertEquals(
                OptionalInt.empty(),
                KeptRate.of(List.of(part(3, "USD 1.00")), DAY).percent());
    }
}
