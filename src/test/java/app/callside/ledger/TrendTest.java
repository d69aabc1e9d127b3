package app.callside.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P4")
class TrendTest {
    @Test
    void payingLaterEveryMonthIsATrendThatOneOddMonthDoesNotHide() {
        Trend later = Trend.of(months(18, month -> month == 7 ? -40 : 2.0 * month));
        assertEquals(Trend.Direction.LATER, later.direction());
        assertEquals(2.0, later.daysPerMonth(), 0.2);
        assertEquals(
                Trend.Direction.SOONER, Trend.of(months(18, month -> -month)).direction());
    }

    @Test
    void fewMonthsAndEqualMonthsAreSteady() {
        assertEquals(
                Trend.Direction.STEADY, Trend.of(months(7, month -> 10 * month)).direction());
        assertEquals(Trend.Direction.STEADY, Trend.of(months(24, _ -> 6)).direction());
        assertEquals(Trend.Direction.STEADY, Trend.of(List.of()).direction());
    }

    @Test
    void chanceIsRarelyTakenForATrend() {
        long seed = 20261123;
        Random random = new Random(seed);
        int found = 0;
        for (int i = 0; i < 1000; i++) {
            int count = 8 + random.nextInt(17);
            if (Trend.of(months(count, _ -> 6 + 8 * random.nextGaussian())).direction() != Trend.Direction.STEADY)
                found++;
        }
        assertTrue(found <= 70, found + " of 1000, seed " + seed);
    }

    private static List<PayerProfile.Month> months(int count, IntToDoubleFunction daysLate) {
        return IntStream.range(0, count)
                .mapToObj(month -> new PayerProfile.Month(
                        YearMonth.of(2025, 1).plusMonths(month), daysLate.applyAsDouble(month), 1))
                .toList();
    }
}
