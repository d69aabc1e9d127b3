package app.callside.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.ledger.Aging;
import app.callside.ledger.AgingBucket;
import app.callside.ledger.AgingSnapshot;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R2")
class ReceivablesTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 30);
    private static final Period MONTH = Period.of(Period.Kind.MONTH, NOVEMBER);

    /** What is open, how much of it is not due, and what was sold since a day before. */
    private static AgingSnapshot snapshot(LocalDate asOf, LocalDate from, long current, long overdue, long sold) {
        EnumMap<AgingBucket, Aging.Slot> slots = new EnumMap<>(AgingBucket.class);
        slots.put(AgingBucket.CURRENT, new Aging.Slot(1, usd(current)));
        slots.put(AgingBucket.DAYS_31_60, new Aging.Slot(1, usd(overdue)));
        return new AgingSnapshot(asOf, new Aging(CurrencyUnit.USD, slots), from, usd(sold));
    }

    private static Money usd(long units) {
        return Money.of(CurrencyUnit.USD, units);
    }

    private static final List<AgingSnapshot> TWO = List.of(
            snapshot(OCTOBER, OCTOBER.minusDays(89), 60_000, 40_000, 270_000),
            snapshot(NOVEMBER, OCTOBER.plusDays(1), 70_000, 20_000, 120_000));

    @Test
    void daysSalesOutstandingAreReceivablesBySalesTimesDays() {
        // November alone has 30 days, fewer than 90: October's stretch counts as well, 120 days in all
        Receivables receivables = new Receivables(TWO, 90);
        Receivables.Reckoned dso = receivables.dso(MONTH);
        assertEquals(days("27.7"), dso.value()); // 90,000 / 390,000 x 120 = 27.69
        assertEquals(days("21.5"), receivables.best(MONTH).value()); // 70,000 / 390,000 x 120 = 21.54
        assertEquals(days("6.2"), receivables.delinquent(MONTH).value());
        assertEquals(
                List.of(
                        new Value.Sum(usd(90_000)),
                        new Value.Sum(usd(390_000)),
                        new Value.Count(120),
                        new Value.Day(NOVEMBER)),
                dso.numbers());
        assertEquals(days("22.5"), new Receivables(TWO, 30).dso(MONTH).value()); // 90,000 / 120,000 x 30
    }

    @Test
    void withoutSalesOrWithLessThanNoneNothingIsSaid() {
        for (long sold : new long[] {0, -500}) {
            Receivables receivables =
                    new Receivables(List.of(snapshot(NOVEMBER, NOVEMBER.minusDays(89), 70_000, 20_000, sold)), 90);
            assertEquals(Value.NONE, receivables.dso(MONTH).value());
            assertEquals(Value.NONE, receivables.delinquent(MONTH).value());
        }
    }

    @Test
    void collectionEffectivenessIsWhatWasCollectedOfWhatCouldBe() {
        // (100,000 + 120,000 / 1 - 90,000) / (100,000 + 120,000 / 1 - 70,000) x 100 = 130,000 / 150,000 = 86.67
        Receivables.Reckoned cei = new Receivables(TWO, 90).cei(MONTH);
        assertEquals(new Value.Percent(new BigDecimal("86.7")), cei.value());
        assertEquals(new Value.Count(1), cei.numbers().get(2));
    }

    @Test
    void overThreeMonthsSalesAreThoseOfAMonth() {
        List<AgingSnapshot> quarter = List.of(
                snapshot(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 7, 1), 50_000, 50_000, 1),
                snapshot(LocalDate.of(2026, 10, 31), LocalDate.of(2026, 10, 1), 50_000, 50_000, 60_000),
                snapshot(LocalDate.of(2026, 12, 31), LocalDate.of(2026, 11, 1), 60_000, 20_000, 90_000));
        Receivables.Reckoned cei =
                new Receivables(quarter, 90).cei(Period.of(Period.Kind.QUARTER, LocalDate.of(2026, 12, 31)));
        assertEquals(new Value.Count(3), cei.numbers().get(2));
        // (100,000 + 150,000 / 3 - 80,000) / (100,000 + 150,000 / 3 - 60,000) = 70,000 / 90,000 = 77.78
        assertEquals(new Value.Percent(new BigDecimal("77.8")), cei.value());
    }

    @Test
    void whereNoImportToldBalancesNothingIsSaid() {
        Receivables receivables = new Receivables(TWO, 90);
        Period later = Period.of(Period.Kind.MONTH, LocalDate.of(2027, 2, 1));
        assertEquals(Value.NONE, receivables.dso(later).value());
        assertEquals(Value.NONE, receivables.delinquent(later).value());
        assertEquals(Value.NONE, receivables.cei(later).value());
        assertEquals(Value.NONE, receivables.cei(MONTH.before()).value(), "nothing is known of the time before");
        assertEquals(Value.NONE, new Receivables(List.of(), 90).dso(MONTH).value());
        AgingSnapshot unsold = snapshot(NOVEMBER, OCTOBER, 1, 1, 0);
        assertEquals(Value.NONE, new Receivables(List.of(unsold), 90).dso(MONTH).value(), "nothing was sold");
    }

    @Test
    void whateverStoodOpenTheIndexesKeepTheirSense() {
        long seed = 20_261_123;
        Random random = new Random(seed);
        int told = 0;
        for (int i = 0; i < 3000; i++) {
            List<AgingSnapshot> months = new ArrayList<>();
            LocalDate from = LocalDate.of(2025, 10, 2);
            for (int month = 0; month < 14; month++) {
                LocalDate asOf = LocalDate.of(2025, 10, 31).plusMonths(month);
                months.add(
                        snapshot(asOf, from, random.nextInt(90_000), random.nextInt(90_000), random.nextInt(90_000)));
                from = asOf.plusDays(1);
            }
            Receivables receivables = new Receivables(months, 90);
            Period.Kind kind = random.nextBoolean() ? Period.Kind.QUARTER : Period.Kind.MONTH;
            Period period = Period.of(kind, LocalDate.of(2026, 1, 1).plusMonths(random.nextInt(10)));
            String about = period + ", seed " + seed;
            Value cei = receivables.cei(period).value();
            if (cei instanceof Value.Percent index) {
                told++;
                assertTrue(index.percent().signum() >= 0, about);
                assertTrue(index.percent().compareTo(BigDecimal.valueOf(100)) <= 0, about);
            }
            if (receivables.delinquent(period).value() instanceof Value.Days delinquent) {
                BigDecimal dso = ((Value.Days) receivables.dso(period).value()).days();
                BigDecimal best = ((Value.Days) receivables.best(period).value()).days();
                assertEquals(dso.subtract(best), delinquent.days(), about);
                assertTrue(delinquent.days().signum() >= 0, about);
            }
        }
        assertTrue(told > 1000, "the index was told only " + told + " times");
    }

    private static Value.Days days(String number) {
        return new Value.Days(new BigDecimal(number));
    }
}
