package app.callside.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where a customer's payments have been moving.
///
/// Taken over the months in which they paid, at most the latest 24: the slope is Theil and Sen's, the median of the
/// slopes between every two months, which a single odd month can't bend. It is called a direction only where Mann and
/// Kendall's test, two-sided and corrected for ties, finds it at one in twenty, and only from 8 months on, where that
/// test's normal form is good; otherwise it is `STEADY`, which also stands for "nothing can be said".
///
/// @param daysPerMonth by how many days later each month, below zero for sooner
public record Trend(Direction direction, double daysPerMonth) {
    /// Where it goes.
    public enum Direction {
        LATER,
        SOONER,
        STEADY
    }

    static final int MOST_MONTHS = 24;
    private static final int FEWEST_MONTHS = 8;

    /// The two-sided 5 % point of the normal distribution.
    private static final double POINT = 1.96;

    static Trend of(List<PayerProfile.Month> months) {
        if (months.size() < FEWEST_MONTHS) return new Trend(Direction.STEADY, 0);
        List<Double> slopes = new ArrayList<>();
        int rises = 0;
        for (int i = 0; i < months.size(); i++) {
            for (int j = i + 1; j < months.size(); j++) {
                double rise = months.get(j).daysLate() - months.get(i).daysLate();
                slopes.add(rise / distance(months.get(i), months.get(j)));
                rises += (int) Math.signum(rise);
            }
        }
        double slope = median(slopes);
        if (!isSure(rises, months)) return new Trend(Direction.STEADY, slope);
        return new Trend(rises > 0 ? Direction.LATER : Direction.SOONER, slope);
    }

    private static long distance(PayerProfile.Month from, PayerProfile.Month to) {
        return from.month().until(to.month(), java.time.temporal.ChronoUnit.MONTHS);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    private static boolean isSure(int rises, List<PayerProfile.Month> months) {
        int n = months.size();
        double variance = n * (n - 1.0) * (2.0 * n + 5) / 18;
        for (int tied : ties(months)) variance -= tied * (tied - 1.0) * (2.0 * tied + 5) / 18;
        return variance > 0 && (Math.abs(rises) - 1) / Math.sqrt(variance) > POINT;
    }

    private static Collection<Integer> ties(List<PayerProfile.Month> months) {
        Map<Double, Integer> same = new HashMap<>();
        months.forEach(month -> same.merge(month.daysLate(), 1, Integer::sum));
        return same.values();
    }
}
