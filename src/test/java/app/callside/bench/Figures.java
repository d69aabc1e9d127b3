package app.callside.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The lines of a benchmark run.
final class Figures {
    private final List<String> lines = new ArrayList<>();

    /// Adds a line of the median and the spread of several measurements.
    ///
    /// @return the median
    double times(String what, String unit, double... measured) {
        double[] sorted = measured.clone();
        Arrays.sort(sorted);
        double median = sorted[sorted.length / 2];
        double p99 = sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * 0.99))];
        lines.add(String.format(
                Locale.ROOT,
                "%-58s %10.2f %-7s (min %.2f, p99 %.2f, n %d)",
                what,
                median,
                unit,
                sorted[0],
                p99,
                sorted.length));
        return median;
    }

    /// Adds a line of words.
    void note(String what, String words) {
        lines.add(String.format(Locale.ROOT, "%-58s %s", what, words));
    }

    void ratio(String what, double numerator, double denominator) {
        lines.add(String.format(Locale.ROOT, "%-58s %10.2f x", what, numerator / denominator));
    }

    void print() {
        lines.forEach(System.out::println);
    }
}
