package app.callside.promise.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Teaches the weights of a leaning: logistic regression by gradients that shrink with what was learnt already (AdaGrad:
 * Duchi, Hazan, Singer 2011), always in the same order, so that the same notes give the same weights.
 */
public final class LeaningLesson {
    private static final int ROUNDS = 12;
    private static final double STEP = 0.3;
    private static final double PULL_TO_ZERO = 3e-5;
    /** What stands in fewer notes tells of those notes only. */
    private static final int SEVERAL = 3;
    /** A weight below this changes no answer. */
    private static final double LEAST = 0.2;

    private final List<Set<String>> turns = new ArrayList<>();
    private final List<Boolean> answers = new ArrayList<>();

    /**
     * A note with its answer.
     *
     * @param isRight whether what was read of it is the answer
     */
    public record Pupil(String note, NoteContext context, boolean promises, Predicate<List<ReadPromise>> isRight) {}

    /** Weights that tell notes that promise from others. */
    public static List<String> ofNotes(List<Pupil> pupils) {
        LeaningLesson lesson = new LeaningLesson();
        for (Pupil pupil : pupils)
            heard(pupil).ifPresent(heard -> lesson.add(Turns.of(heard.text()), pupil.promises()));
        return lesson.learn();
    }

    /** Weights that tell clauses that are paid from others; a promise that the rules misread teaches nothing of them. */
    public static List<String> ofClauses(List<Pupil> pupils) {
        LeaningLesson lesson = new LeaningLesson();
        for (Pupil pupil : pupils) {
            heard(pupil).ifPresent(heard -> {
                SpokenFor spoken = new SpokenFor(heard, Clauses.of(heard.text()));
                if (pupil.promises() && !pupil.isRight().test(PromiseReader.promises(spoken))) return;
                List<Clause> clauses = spoken.clauses();
                for (int which = 0; which < clauses.size(); which++)
                    lesson.add(Turns.of(clauses, which), pupil.promises() && spoken.keeps(clauses.get(which)));
            });
        }
        return lesson.learn();
    }

    private static Optional<Heard> heard(Pupil pupil) {
        NoteText text = NoteText.of(pupil.note(), pupil.context().locale());
        return Optional.of(text)
                .filter(one -> !one.words().isEmpty() && !one.isForeign())
                .map(one -> Heard.in(one.words(), pupil.context()));
    }

    private void add(Set<String> ones, boolean answer) {
        turns.add(ones);
        answers.add(answer);
    }

    private List<String> learn() {
        Map<String, Integer> counts = new TreeMap<>();
        turns.forEach(ones -> new HashSet<>(ones).forEach(turn -> counts.merge(turn, 1, Integer::sum)));
        counts.values().removeIf(count -> count < SEVERAL);
        List<String> names = new ArrayList<>(List.of(""));
        names.addAll(counts.keySet());
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < names.size(); i++) numbers.put(names.get(i), i);
        List<int[]> rows = turns.stream().map(ones -> row(ones, numbers)).toList();
        double[] weights = new double[names.size()];
        double[] learnt = new double[names.size()];
        Arrays.fill(learnt, 1e-3);
        Random random = new Random(1);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, rows.size()).boxed().toList());
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (int which : order) {
                int[] row = rows.get(which);
                double share = 1 / Math.sqrt(row.length);
                double sum = 0;
                for (int i : row) sum += weights[i];
                double chance = 1 / (1 + StrictMath.exp(-sum * share));
                double error = (chance - (answers.get(which) ? 1 : 0)) * share;
                for (int i : row) {
                    double gradient = error + PULL_TO_ZERO * weights[i];
                    learnt[i] += gradient * gradient;
                    weights[i] -= STEP * gradient / Math.sqrt(learnt[i]);
                }
            }
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++)
            if (i == 0 || Math.abs(weights[i]) >= LEAST)
                lines.add(names.get(i) + "\t" + String.format(Locale.ROOT, "%.2f", weights[i]));
        return lines;
    }

    private static int[] row(Set<String> ones, Map<String, Integer> numbers) {
        return IntStream.concat(
                        IntStream.of(0),
                        ones.stream().filter(numbers::containsKey).mapToInt(numbers::get))
                .sorted()
                .toArray();
    }
}
