package app.callside.deck;

import app.callside.deck.LineReader.Feature;
import app.callside.deck.LineReader.ReadLine;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Features as numbers: rare ones count more (TF-IDF), and every line has length one.
final class FeatureSpace {
    /// A line in this space, as parallel arrays.
    ///
    /// @param features numbers of the known features, in rising order
    /// @param values their values
    record Vector(int[] features, double[] values) {}

    private static final int SEVERAL = 2;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] rarity;

    FeatureSpace(List<ReadLine> lines) {
        Map<String, Integer> linesWith = new LinkedHashMap<>(); // in the order of the files: the same everywhere
        for (ReadLine line : lines) {
            HashSet<String> names = new HashSet<>();
            line.features().forEach(feature -> names.add(feature.name()));
            names.forEach(name -> linesWith.merge(name, 1, Integer::sum));
        }
        // what stands in one line only tells that line from no other
        linesWith.values().removeIf(count -> count < SEVERAL);
        rarity = new double[linesWith.size()];
        linesWith.forEach((name, count) -> {
            rarity[numbers.size()] = 1 + Math.log((1.0 + lines.size()) / (1.0 + count));
            numbers.put(name, numbers.size());
        });
    }

    int size() {
        return rarity.length;
    }

    /// The line as a vector; features that no wording has are left out, but shorten the rest.
    Vector vector(ReadLine line) {
        TreeMap<Integer, Double> values = new TreeMap<>();
        double unknown = 0;
        for (Feature feature : line.features()) {
            Integer number = numbers.get(feature.name());
            if (number == null) unknown += feature.weight() * feature.weight();
            else values.merge(number, feature.weight() * rarity[number], Math::max);
        }
        double squares = unknown;
        for (double value : values.values()) squares += value * value;
        double length = squares > 0 ? Math.sqrt(squares) : 1;
        int[] features = values.keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] scaled = values.values().stream().mapToDouble(v -> v / length).toArray();
        return new Vector(features, scaled);
    }

    /// The value of one feature before the line was brought to length one; 0 when no wording has it.
    double value(Feature feature) {
        Integer number = numbers.get(feature.name());
        return number == null ? 0 : feature.weight() * rarity[number];
    }

    int number(Feature feature) {
        return numbers.getOrDefault(feature.name(), -1);
    }
}
