package app.callside.coaching;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// How calls did over time, criterion by criterion.
///
/// @param months oldest first
/// @param lines the whole score first, then a line for each criterion
public record Progress(List<YearMonth> months, List<Line> lines) {
    /// @param criterion its name; empty for the whole score
    /// @param values for each month the mean: of stars 1 to 5 for a criterion, of hundredths for the whole;
    ///     absent where nothing was marked
    /// @param calls for each month how many calls are in the mean
    public record Line(String criterion, List<Optional<Double>> values, List<Integer> calls) {
        public Line {
            values = List.copyOf(values);
            calls = List.copyOf(calls);
        }
    }

    public Progress {
        months = List.copyOf(months);
        lines = List.copyOf(lines);
    }

    /// @param months each of which has its place, marked or not
    static Progress of(List<CoachingStore.Marked> marked, List<YearMonth> months, ZoneId zone) {
        Map<YearMonth, List<CoachingStore.Marked>> byMonth = new TreeMap<>();
        Set<String> criteria = new LinkedHashSet<>();
        for (CoachingStore.Marked one : marked) {
            byMonth.computeIfAbsent(YearMonth.from(one.at().atZone(zone)), _ -> new ArrayList<>())
                    .add(one);
            one.sheet().criteria().stream()
                    .filter(criterion -> !criterion.isInstantFail())
                    .map(Criterion::name)
                    .forEach(criteria::add);
        }
        List<Line> lines = new ArrayList<>();
        lines.add(line("", months, byMonth));
        criteria.forEach(criterion -> lines.add(line(criterion, months, byMonth)));
        return new Progress(months, lines);
    }

    private static Line line(
            String criterion, List<YearMonth> months, Map<YearMonth, List<CoachingStore.Marked>> byMonth) {
        List<Optional<Double>> values = new ArrayList<>();
        List<Integer> calls = new ArrayList<>();
        for (YearMonth month : months) {
            double[] marks = byMonth.getOrDefault(month, List.of()).stream()
                    .flatMap(one -> value(one, criterion).stream())
                    .mapToDouble(Integer::doubleValue)
                    .toArray();
            calls.add(marks.length);
            values.add(
                    marks.length == 0
                            ? Optional.empty()
                            : Optional.of(java.util.Arrays.stream(marks).sum() / marks.length));
        }
        return new Line(criterion, values, calls);
    }

    private static Optional<Integer> value(CoachingStore.Marked one, String criterion) {
        return criterion.isEmpty()
                ? one.marks().score(one.sheet())
                : Optional.ofNullable(one.marks().stars().get(criterion));
    }
}
