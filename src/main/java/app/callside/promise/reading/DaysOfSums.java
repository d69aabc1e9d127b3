package app.callside.promise.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the day of each sum: in their order, no day twice, each as near as can be; a single day is for
/// all.
///
/// @param text of the note, with marks
/// @param sums in the order of the note
/// @param days in the order of the note
record DaysOfSums(String text, List<Said<Sum>> sums, List<Said<Optional<LocalDate>>> days) {
    /// What it costs to leave a sum without a day: more than any distance within a line.
    private static final int WITHOUT = 400;

    /// What a semicolon between a sum and a day is worth in letters.
    private static final int APART = 60;

    /// What parts two statements.
    private static final Pattern APARTNESS = Pattern.compile(";|[a-zA-Z0-9)][.!?] ");

    /// What it costs to take a vague day for the only sum, where another day is named.
    private static final int VAGUE = 150;

    /// What a comma is worth.
    private static final int BESIDE = 12;

    /// One after the other joined by these, days are those of one sum: "1,500 on 15/05, 15/06 and 15/07".
    private static final Pattern LISTED = Pattern.compile(" ?(?:,|and|\\+|&|, and) (?:on |the |on the )*|, ?| ");

    /// Before the sum they are listed with a comma or "and"; side by side they may be one day.
    private static final Pattern COMMA_LISTED = Pattern.compile(" ?(?:,|and|\\+|, and) (?:on |the |on the )*");

    private static final Pattern AT_ONCE = Pattern.compile("[ ,:-]*(?:of |at |for |he pays |she pays |they pay )?");

    /// What joins two payments that share a day.
    private static final Pattern JOINT = Pattern.compile("[^D.;]*\\b(?:and|plus|with)\\b[^D.;]*");

    /// The days on which each sum is paid; one absent day where none was said.
    List<List<Optional<LocalDate>>> ofEach() {
        if (days.size() == 1) return forAll(days.getFirst());
        List<List<Optional<LocalDate>>> found = new ArrayList<>();
        int[] chosen = nearest();
        shareDays(chosen);
        for (int sum = 0; sum < chosen.length; sum++)
            found.add(
                    chosen[sum] < 0
                            ? List.of(Optional.empty())
                            : listed(
                                    firstListed(sum, chosen),
                                    chosen[sum],
                                    sum + 1 < sums.size() ? sums.get(sum + 1).at() : text.length(),
                                    chosen));
        return found;
    }

    /// "Half of 40117 and 40131 on 12/4": what is joined to a payment before its day falls on that day.
    private void shareDays(int[] chosen) {
        for (int sum = chosen.length - 2; sum >= 0; sum--) {
            int next = chosen[sum + 1];
            boolean joined = next >= 0
                    && days.get(next).at() > sums.get(sum + 1).at()
                    && JOINT.matcher(between(sums.get(sum), sums.get(sum + 1))).matches();
            if (chosen[sum] < 0 && joined) chosen[sum] = next;
        }
    }

    /// "On the 1st of July, August and September, 600": the sum stands behind its days.
    private int firstListed(int sum, int[] chosen) {
        int from = sum == 0 ? 0 : sums.get(sum - 1).end();
        int first = chosen[sum];
        boolean rightBefore = days.get(first).end() <= sums.get(sum).at()
                && AT_ONCE.matcher(between(days.get(first), sums.get(sum))).matches();
        while (rightBefore && first > 0 && days.get(first - 1).at() >= from) {
            int index = first - 1;
            boolean taken = Arrays.stream(chosen).anyMatch(day -> day == index);
            boolean joined = COMMA_LISTED
                    .matcher(between(days.get(index), days.get(first)))
                    .matches();
            if (taken || !joined || days.get(index).what().isEmpty()) break;
            first--;
        }
        return first;
    }

    /// The day and those that are listed with it.
    private List<Optional<LocalDate>> listed(int first, int own, int until, int[] chosen) {
        List<Optional<LocalDate>> list = new ArrayList<>(List.of(days.get(first).what()));
        for (int next = first + 1; next < days.size() && days.get(next).end() <= until; next++) {
            int index = next;
            boolean taken = index != own && Arrays.stream(chosen).anyMatch(day -> day == index);
            boolean joined =
                    LISTED.matcher(between(days.get(next - 1), days.get(next))).matches();
            if (taken || !joined || days.get(next).what().isEmpty()) break;
            list.add(days.get(next).what());
        }
        return list;
    }

    /// "500 cash and 700 by card on Friday", "Friday 500 cash and 700 by card": one day for all beside it.
    private List<List<Optional<LocalDate>>> forAll(Said<Optional<LocalDate>> day) {
        boolean first = day.at() < sums.getFirst().at();
        List<List<Optional<LocalDate>>> found = new ArrayList<>();
        for (Said<Sum> sum : sums) {
            boolean itsOwn = first || sum.end() <= day.at() || sums.size() == 1;
            found.add(List.of(itsOwn ? day.what() : Optional.empty()));
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

    /// What stands between two, in whichever order; nothing where they overlap.
    private String between(Said<?> one, Said<?> other) {
        int from = Math.min(one.end(), other.end());
        return text.substring(from, Math.max(from, Math.max(one.at(), other.at())));
    }

    /// "3,000 this week, on Friday": the only sum has a day that is told more exactly later.
    private boolean isRefined(int day) {
        return sums.size() == 1
                && days.get(day).what().isEmpty()
                && days.subList(day + 1, days.size()).stream()
                        .anyMatch(later -> later.what().isPresent());
    }

    private int distance(int sum, int day) {
        Said<Sum> one = sums.get(sum);
        Said<Optional<LocalDate>> other = days.get(day);
        String between = between(one, other);
        int apart = (int) APARTNESS.matcher(between).results().count();
        int commas = (int) between.chars().filter(letter -> letter == ',').count();
        int vague = isRefined(day) ? VAGUE : 0;
        return one.distanceTo(other) + APART * apart + BESIDE * commas + vague;
    }
}
