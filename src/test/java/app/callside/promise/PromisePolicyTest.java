package app.callside.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.base.text.HouseRules.SumByCurrency;
import app.callside.promise.PromisePolicy.Limit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C2")
class PromisePolicyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final PromisePolicy POLICY =
            new PromisePolicy(0, 30, 3, 25, new SumByCurrency(Map.of(), BigDecimal.valueOf(50)), 2);

    private static Set<Limit> overstepped(int waiting, int everyDays, String... amounts) {
        List<Instalment> parts = new ArrayList<>();
        for (String amount : amounts)
            parts.add(Instalment.of(
                    DAY.plusDays((long) everyDays * (1 + parts.size())),
                    Money.parse("USD " + amount),
                    Optional.empty(),
                    List.of()));
        return POLICY.overstepped(parts, DAY, waiting);
    }

    @Test
    void onTheBoundsEverythingIsAllowed() {
        assertEquals(Set.of(), overstepped(1, 10, "100", "250", "50"));
        assertEquals(Set.of(), overstepped(1, 10, "100", "250", "0.01"), "the last may be what is left");
        assertEquals(Set.of(), overstepped(0, 10, "10"), "a single payment is the first and the last");
    }

    @Test
    void beyondThemEachIsNamed() {
        assertEquals(Set.of(Limit.LONGEST_DAYS), overstepped(0, 31, "10"));
        assertEquals(Set.of(Limit.MOST_PAYMENTS), overstepped(0, 5, "100", "100", "100", "100"));
        assertEquals(Set.of(Limit.LEAST_FIRST), overstepped(0, 5, "99.99", "300.01"));
        assertEquals(Set.of(Limit.LEAST_PAYMENT), overstepped(0, 5, "100", "49.99", "100"));
        assertEquals(Set.of(Limit.MOST_PROMISES), overstepped(2, 5, "100"));
    }

    @Test
    void theFirstPaymentIsRoundedUpAndNeverMoreThanTheWhole() {
        assertEquals(Money.parse("USD 50.00"), POLICY.leastFirst(Money.parse("USD 60.00")), "the least amount");
        assertEquals(Money.parse("USD 40.00"), POLICY.leastFirst(Money.parse("USD 40.00")));
        assertEquals(Money.parse("USD 250.01"), POLICY.leastFirst(Money.parse("USD 1000.01")));
        assertEquals(Money.parse("JPY 251"), POLICY.leastFirst(Money.parse("JPY 1001")));
    }

    @Test
    void theHouseHasItsRules() {
        PromisePolicy house = PromisePolicy.ofTheHouse();
        assertEquals(Money.parse("JPY 15000"), house.least().in(CurrencyUnit.JPY));
        assertEquals(DAY.plusDays(house.longestDays()), house.latest(DAY));
    }
}
