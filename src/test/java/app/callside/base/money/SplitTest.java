package app.callside.base.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SplitTest {
    @Test
    @Tag("C2")
    void sharesAddUpToTheAmountInAnyCurrency() {
        long seed = 7;
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            CurrencyUnit currency = List.of(CurrencyUnit.USD, CurrencyUnit.JPY, CurrencyUnit.of("KWD"))
                    .get(random.nextInt(3));
            Money amount = Money.ofMinor(currency, random.nextLong(-1_000_000, 100_000_000));
            List<Money> shares = Split.evenly(amount, 1 + random.nextInt(36));
            assertEquals(amount, shares.stream().reduce(Money.zero(currency), Money::plus), "seed " + seed);
            long spread =
                    shares.getFirst().getAmountMinorLong() - shares.getLast().getAmountMinorLong();
            assertTrue(Math.abs(spread) <= 1, "shares differ by more than one unit, seed " + seed);
        }
    }
}
