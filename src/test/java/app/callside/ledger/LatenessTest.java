package app.callside.ledger;

import static app.callside.ledger.Delays.TODAY;
import static app.callside.ledger.Delays.late;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P4")
class LatenessTest {
    @Test
    void anAgeFarBeyondTheHabitIsUnusual() {
        List<Delay> delays = new ArrayList<>(Delays.regular(24, 27, 6));
        Lateness.Unusual unusual = assertInstanceOf(
                Lateness.Unusual.class, PayerProfile.from(delays).judge(74, TODAY));
        assertEquals(74, unusual.days());
        assertEquals(Optional.empty(), unusual.last());
        assertTrue(unusual.weeks() >= Lateness.FEWEST_WEEKS);
    }

    @Test
    void theLastTimeItWasSoLateIsNamed() {
        List<Delay> delays = new ArrayList<>(Delays.regular(40, 27, 6));
        delays.add(late(980, 75, "100.00"));
        Lateness.Unusual unusual = assertInstanceOf(
                Lateness.Unusual.class, PayerProfile.from(delays).judge(74, TODAY));
        assertEquals(
                Optional.of(YearMonth.from(TODAY.minusDays(980))),
                unusual.last().map(delay -> YearMonth.from(delay.settledOn())));
    }

    @Test
    void whatTheyAlwaysDoIsOrdinary() {
        PayerProfile profile = PayerProfile.from(Delays.regular(24, 27, 30));
        assertInstanceOf(Lateness.Ordinary.class, profile.judge(28, TODAY));
        assertInstanceOf(Lateness.Ordinary.class, profile.judge(30, TODAY));
        assertInstanceOf(Lateness.Unusual.class, profile.judge(45, TODAY));
        assertInstanceOf(Lateness.Ordinary.class, profile.judge(0, TODAY));
    }

    @Test
    void aShortHistoryIsNeverJudged() {
        assertInstanceOf(
                Lateness.TooLittleHistory.class,
                PayerProfile.from(Delays.regular(2, 27, 1)).judge(300, TODAY));
        assertInstanceOf(
                Lateness.TooLittleHistory.class,
                PayerProfile.from(Delays.regular(Lateness.FEWEST_SETTLED - 1, 90, 1))
                        .judge(300, TODAY));
        assertInstanceOf(
                Lateness.TooLittleHistory.class,
                PayerProfile.from(Delays.regular(60, 2, 1)).judge(100, TODAY),
                "many invoices, few weeks");
    }

    @Test
    void theWeeksKnowHowOldTheOldestWas() {
        long seed = 20261123;
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            List<Delay> delays = new ArrayList<>();
            for (int i = 0; i < 40; i++) delays.add(late(random.nextInt(500), random.nextInt(90) - 20, "1.00"));
            var last = TODAY.minusDays(random.nextInt(60));
            List<Integer> weeks = Lateness.Weeks.oldestOverdue(delays, last);
            for (int week = 0; week < weeks.size(); week++) {
                var day = last.minusDays(7L * week);
                int expected = delays.stream()
                        .filter(delay ->
                                !delay.dueOn().isAfter(day) && delay.settledOn().isAfter(day))
                        .mapToInt(delay -> (int) java.time.temporal.ChronoUnit.DAYS.between(delay.dueOn(), day))
                        .max()
                        .orElse(0);
                assertEquals(expected, weeks.get(week), "seed " + seed + ", round " + round + ", week " + week);
            }
        }
    }

    /** Customers who never change their ways are called unusual on fewer than one morning in twenty. */
    @Test
    void fewFalseAlarmsOnHistoriesThatNeverChange() {
        long seed = 20261123;
        Random random = new Random(seed);
        Map<String, ToIntFunction<Random>> manners = Map.of(
                "regular", one -> (int) Math.round(6 + 2.5 * one.nextGaussian()),
                "scattered", one -> (int) Math.round(5 + 12 * one.nextGaussian()),
                "evenly", one -> one.nextInt(45) - 10,
                "with a tail", one -> (int) (-10 * Math.log(1 - one.nextDouble())));
        int rounds = 300;
        for (var manner : manners.entrySet()) {
            for (double daysBetween : new double[] {27, 10, 3, 0.7}) {
                int alarms = 0;
                for (int i = 0; i < rounds; i++) {
                    Delays.Snapshot now = Delays.snapshot(random, daysBetween, 900, manner.getValue());
                    if (now.oldestDaysPastDue()
                            .filter(days -> now.profile().judge(days, TODAY) instanceof Lateness.Unusual)
                            .isPresent()) alarms++;
                }
                assertTrue(
                        alarms <= 0.05 * rounds,
                        alarms + " alarms in " + rounds + " for " + manner.getKey() + ", every " + daysBetween
                                + " days, seed " + seed);
            }
        }
    }

    /** The test has teeth: who stops paying is noticed. */
    @Test
    void whoStopsPayingIsNoticed() {
        long seed = 7;
        Random random = new Random(seed);
        int noticed = 0;
        for (int i = 0; i < 100; i++) {
            Delays.Snapshot now = Delays.snapshot(random, 10, 900, one -> (int) Math.round(6 + 5 * one.nextGaussian()));
            if (now.profile().judge(60, TODAY) instanceof Lateness.Unusual) noticed++;
        }
        assertTrue(noticed >= 95, "only " + noticed + ", seed " + seed);
    }
}
