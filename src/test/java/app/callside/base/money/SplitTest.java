package app.callside.base.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
            Money amount = Money.ofMinor(currency, random.nextLong(1, 1L << (1 + random.nextInt(40))));
            List<Money> shares = Split.evenly(amount, 1 + random.nextInt(36));
            assertEquals(amount, shares.stream().reduce(Money.zero(currency), Money::plus), "seed " + seed);
            Money each = shares.getFirst();
            assertTrue(shares.stream().limit(shares.size() - 1).allMatch(each::equals), "seed " + seed);
            assertFalse(shares.getLast().isLessThan(each), "the last carries the rest, seed " + seed);
            assertTrue(shares.stream().allMatch(Money::isPositive), "seed " + seed);
        }
    }

    @Test
    @Tag("C2")
    void sharesOfOneSizeLeaveTheRestToTheLast() {
        Money each = Money.parse("USD 300.00");
        assertEquals(List.of(each, each, Money.parse("USD 0.01")), Split.ofEach(Money.parse("USD 600.01"), each));
        assertEquals(List.of(each, each), Split.ofEach(Money.parse("USD 600.00"), each));
        assertEquals(List.of(Money.parse("USD 5.00")), Split.ofEach(Money.parse("USD 5.00"), each));
    }
}
