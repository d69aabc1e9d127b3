package app.callside.coaching;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// How calls did over time. Only what is comparable stands on a line: a criterion has its one to five stars in
/// whatever sheet it stands, so all calls count on whose sheet it stands under its name; a whole score says the
/// same only by the same criteria and weights, so each sheet has a line of its own, and another one from the
/// edition in which they changed.
///
/// @param months oldest first
/// @param lines the whole scores first, then a line for each criterion
public record Progress(List<YearMonth> months, List<Line> lines) {
    /// What a line is about.
    public sealed interface Subject {
        /// The stars of a criterion, in all sheets that have it.
        record OfCriterion(String name) implements Subject {}

        /// The whole score by a sheet, in hundredths.
        ///
        /// @param from the first and the last of its editions that are on the line; they look for the same
        record OfSheet(String key, String name, int from, int to) implements Subject {}
    }

    /// @param values for each month the mean: of stars 1 to 5 for a criterion, of hundredths for the whole;
    ///     absent where nothing was marked
    /// @param calls for each month how many calls are in the mean
    public record Line(Subject subject, List<Optional<Double>> values, List<Integer> calls) {
        public Line {
            values = List.copyOf(values);
            calls = List.copyOf(calls);
        }

        private boolean isMarked() {
            return calls.stream().anyMatch(count -> count > 0);
        }
    }

    public Progress {
        months = List.copyOf(months);
        lines = List.copyOf(lines);
    }

    /// @param marked oldest first
    /// @param months each of which has its place, marked or not
    static Progress of(List<CoachingStore.Marked> marked, List<YearMonth> months, ZoneId zone) {
        List<Line> lines = new ArrayList<>();
        comparable(marked)
                .forEach(some ->
                        lines.add(line(subject(some), some, one -> one.marks().score(one.sheet()), months, zone)));
        criteria(marked)
                .forEach((like, name) ->
                        lines.add(line(new Subject.OfCriterion(name), marked, one -> stars(one, like), months, zone)));
        return new Progress(months, lines.stream().filter(Line::isMarked).toList());
    }

    private static List<List<CoachingStore.Marked>> comparable(List<CoachingStore.Marked> marked) {
        List<List<CoachingStore.Marked>> groups = new ArrayList<>();
        for (CoachingStore.Marked one : marked)
            groups.stream()
                    .filter(group -> group.getFirst().sheet().isComparable(one.sheet()))
                    .findFirst()
                    .orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.getLast();
                    })
                    .add(one);
        return groups;
    }

    private static Subject subject(List<CoachingStore.Marked> some) {
        ScoreSheet newest = some.getFirst().sheet();
        int first = newest.edition();
        for (CoachingStore.Marked one : some) {
            first = Math.min(first, one.sheet().edition());
            if (one.sheet().edition() > newest.edition()) newest = one.sheet();
        }
        return new Subject.OfSheet(newest.key(), newest.name(), first, newest.edition());
    }

    /// By what makes them the same, each as it is written on the newest call that was marked on it.
    private static Map<String, String> criteria(List<CoachingStore.Marked> marked) {
        Map<String, String> names = new LinkedHashMap<>();
        for (CoachingStore.Marked one : marked)
            for (Criterion criterion : one.sheet().criteria())
                if (!criterion.isInstantFail()) names.put(criterion.likeness(), criterion.name());
        return names;
    }

    private static Optional<Integer> stars(CoachingStore.Marked one, String like) {
        return one.marks().stars().entrySet().stream()
                .filter(star -> Criterion.likeness(star.getKey()).equals(like))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Line line(
            Subject subject,
            List<CoachingStore.Marked> marked,
            Function<CoachingStore.Marked, Optional<Integer>> value,
            List<YearMonth> months,
            ZoneId zone) {
        List<Optional<Double>> values = new ArrayList<>();
        List<Integer> calls = new ArrayList<>();
        for (YearMonth month : months) {
            int[] marks = marked.stream()
                    .filter(one -> YearMonth.from(one.at().atZone(zone)).equals(month))
                    .flatMap(one -> value.apply(one).stream())
                    .mapToInt(Integer::intValue)
                    .toArray();
            OptionalDouble mean = Arrays.stream(marks).average();
            calls.add(marks.length);
            values.add(mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty());
        }
        return new Line(subject, values, calls);
    }
}
