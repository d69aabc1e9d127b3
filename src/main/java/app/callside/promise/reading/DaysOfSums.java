package app.callside.promise.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Finds the day of each sum: in their order, no day twice, each as near as can be; a single day is for all.
///
/// @param sums in the order of the note
/// @param days in the order of the note
record DaysOfSums(List<Said<Sum>> sums, List<Said<Optional<LocalDate>>> days) {
    /// What it costs to leave a sum without a day: more than any distance within a line.
    private static final int WITHOUT = 400;

    List<Optional<LocalDate>> ofEach() {
        if (days.size() == 1) return forAll(days.getFirst());
        List<Optional<LocalDate>> found = new ArrayList<>();
        for (int day : nearest())
            found.add(day < 0 ? Optional.empty() : days.get(day).what());
        return found;
    }

    /// "500 cash and 700 by card on Friday", "Friday 500 cash and 700 by card": one day for all beside it.
    private List<Optional<LocalDate>> forAll(Said<Optional<LocalDate>> day) {
        boolean first = day.at() < sums.getFirst().at();
        List<Optional<LocalDate>> found = new ArrayList<>();
        for (Said<Sum> sum : sums) {
            boolean itsOwn = first || sum.end() <= day.at() || sums.size() == 1;
            found.add(itsOwn ? day.what() : Optional.empty());
        }
        return found;
    }

    /// The cheapest way to go through sums and days side by side.
    private int[] nearest() {
        int[][] cost = new int[sums.size() + 1][days.size() + 1];
        for (int sum = sums.size(); sum >= 0; sum--)
            for (int day = days.size(); day >= 0; day--) cost[sum][day] = cheapest(cost, sum, day);
        int[] chosen = new int[sums.size()];
        Arrays.fill(chosen, -1);
        int sum = 0;
        int day = 0;
        while (sum < sums.size() && day < days.size()) {
            if (cost[sum][day] == cost[sum + 1][day + 1] + distance(sum, day)) chosen[sum++] = day++;
            else if (cost[sum][day] == cost[sum][day + 1]) day++;
            else sum++;
        }
        return chosen;
    }

    private int cheapest(int[][] cost, int sum, int day) {
        if (sum == sums.size()) return 0;
        int without = WITHOUT + cost[sum + 1][day];
        if (day == days.size()) return without;
        int paired = distance(sum, day) + cost[sum + 1][day + 1];
        return Math.min(Math.min(without, paired), cost[sum][day + 1]);
    }

    private int distance(int sum, int day) {
        return sums.get(sum).distanceTo(days.get(day));
    }
}
