package app.callside.promise.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How far the words of a note lean to a promise: logistic regression over its [Turns], whose weights were
/// learnt from notes with known answers. It knows no grammar, but sees turns that no rule has thought of;
/// the rules know what is paid and when. Where both are sure of opposite things, it is asked.
final class Leaning {
    private static final String FOLDER = "/app/callside/assets/promise/";

    /// Of whole notes: whether anything is promised.
    static final class OfNotes {
        private static final Leaning LEARNT = read("leaning-of-notes.tsv");

        private OfNotes() {}

        /// From 0, nothing is promised, to 1.
        ///
        /// @param mostUnknown undecided where a greater share of its words is unknown
        static double of(String text, double mostUnknown) {
            return LEARNT.of(Turns.of(text), mostUnknown);
        }
    }

    /// Of clauses: whether this one says what is paid.
    static final class OfClauses {
        private static final Leaning LEARNT = read("leaning-of-clauses.tsv");

        private OfClauses() {}

        /// From 0, it is beside the matter, to 1.
        static double of(List<Clause> clauses, int which) {
            return LEARNT.of(Turns.of(clauses, which), MOST_UNKNOWN);
        }
    }

    private static final double UNDECIDED = 0.5;
    /// Of the words of a clause and those beside it, as a share.
    private static final double MOST_UNKNOWN = 0.34;

    /// Weights by turn; what every note has bears the empty name.
    private final Map<String, Double> weights;

    Leaning(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /// The share of one turn shrinks with how many are known of a note: long notes are no surer than short
    /// ones.
    double of(Set<String> turns, double mostUnknown) {
        double sum = weights.getOrDefault("", 0.0);
        int known = 1;
        for (String turn : turns) {
            Double weight = weights.get(turn);
            if (weight == null) continue;
            sum += weight;
            known++;
        }
        return isStrange(turns, mostUnknown) ? UNDECIDED : 1 / (1 + Math.exp(-sum / Math.sqrt(known)));
    }

    /// In words that nobody used before.
    private boolean isStrange(Set<String> turns, double mostUnknown) {
        long words = turns.stream().filter(Leaning::isWord).count();
        long unknown = turns.stream()
                .filter(turn -> isWord(turn) && !weights.containsKey(turn))
                .count();
        return unknown > words * mostUnknown;
    }

    private static boolean isWord(String turn) {
        return turn.chars().allMatch(letter -> letter >= 'a' && letter <= 'z' || letter == '\'');
    }

    /// A file of lines of turn, tab, weight.
    private static Leaning read(String file) {
        Map<String, Double> weights = new HashMap<>();
        InputStream bytes = Leaning.class.getResourceAsStream(FOLDER + file);
        if (bytes == null) throw new IllegalStateException("The program lacks its file " + file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab >= 0 && !line.startsWith("#"))
                    weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("The program's file " + file + " can't be read", broken);
        }
        return new Leaning(weights);
    }
}
