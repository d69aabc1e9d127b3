package app.callside.rehearse;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/// Takes side by side: the middle value of each measure over some of them.
///
/// @param takes how many were compared, above 0
/// @param pitch in hertz, and its range in half tones; absent where none of them had a voice
public record Comparison(
        int takes,
        double wordsPerMinute,
        double pauses,
        double pauseShare,
        Optional<Double> pitch,
        Optional<Double> range,
        double loudness) {
    /// The usual delivery in these takes; empty where there are none. Silent ones are left out.
    public static Optional<Comparison> of(List<Take> takes) {
        List<Delivery> spoken = takes.stream()
                .map(Take::delivery)
                .filter(one -> !one.isSilent())
                .toList();
        if (spoken.isEmpty()) return Optional.empty();
        List<Pitch> voices =
                spoken.stream().flatMap(one -> one.pitch().stream()).toList();
        return Optional.of(new Comparison(
                spoken.size(),
                middle(spoken, Delivery::wordsPerMinute),
                middle(spoken, one -> one.pauses().count()),
                middle(spoken, one -> one.pauses().share()),
                voices.isEmpty() ? Optional.empty() : Optional.of(middle(voices, Pitch::medianHz)),
                voices.isEmpty() ? Optional.empty() : Optional.of(middle(voices, Pitch::semitones)),
                middle(spoken, Delivery::loudness)));
    }

    /// The same for those of one stance.
    public static Optional<Comparison> of(List<Take> takes, Stance stance) {
        return of(takes.stream().filter(take -> take.stance() == stance).toList());
    }

    private static <T> double middle(List<T> all, ToDoubleFunction<T> measure) {
        double[] sorted = all.stream().mapToDouble(measure).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1
                ? sorted[half]
                : DoubleStream.of(sorted[half - 1], sorted[half]).average().orElseThrow();
    }
}
