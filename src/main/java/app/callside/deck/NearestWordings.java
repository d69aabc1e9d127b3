package app.callside.deck;

import app.callside.deck.FeatureSpace.Vector;
import java.util.Arrays;
import java.util.List;

/// Votes by the known lines that are most like a typed one. Where the linear model sees words, this sees whole turns of
/// phrase: one known line that is nearly the same counts more than many that share a word.
final class NearestWordings {
    private static final int VOTERS = 15;
    /// So much of the vote is dealt out evenly: nearness alone is never sure.
    private static final double DOUBT = 0.03;

    private final int[] labels;
    private final int classes;
    /// For each feature the lines that have it, and how strongly.
    private final int[][] lines;

    private final float[][] strengths;

    /// @param labels class of each line, 0 to classes - 1
    NearestWordings(int classes, int features, List<Vector> vectors, int[] labels) {
        this.classes = classes;
        this.labels = labels.clone();
        int[] counts = new int[features];
        for (Vector vector : vectors) for (int feature : vector.features()) counts[feature]++;
        lines = new int[features][];
        strengths = new float[features][];
        for (int feature = 0; feature < features; feature++) {
            lines[feature] = new int[counts[feature]];
            strengths[feature] = new float[counts[feature]];
        }
        Arrays.fill(counts, 0);
        for (int line = 0; line < vectors.size(); line++) {
            Vector vector = vectors.get(line);
            for (int i = 0; i < vector.features().length; i++) {
                int feature = vector.features()[i];
                lines[feature][counts[feature]] = line;
                strengths[feature][counts[feature]++] = (float) vector.values()[i];
            }
        }
    }

    /// The share of each class in the vote; they sum up to 1.
    double[] votes(Vector typed) {
        float[] nearness = new float[labels.length];
        for (int i = 0; i < typed.features().length; i++) {
            int feature = typed.features()[i];
            float value = (float) typed.values()[i];
            int[] having = lines[feature];
            float[] strength = strengths[feature];
            for (int k = 0; k < having.length; k++) nearness[having[k]] += strength[k] * value;
        }
        double[] votes = new double[classes];
        double all = 0;
        for (int line : nearest(nearness)) {
            double vote = Math.pow(Math.max(0, nearness[line]), 3);
            votes[labels[line]] += vote;
            all += vote;
        }
        for (int k = 0; k < classes; k++)
            votes[k] = (all > 0 ? votes[k] / all * (1 - DOUBT) : (1 - DOUBT) / classes) + DOUBT / classes;
        return votes;
    }

    private static int[] nearest(float[] nearness) {
        int[] best = new int[Math.min(VOTERS, nearness.length)];
        int filled = 0;
        for (int line = 0; line < nearness.length; line++) {
            if (filled == best.length && nearness[line] <= nearness[best[filled - 1]]) continue;
            int at = filled < best.length ? filled++ : filled - 1;
            while (at > 0 && nearness[best[at - 1]] < nearness[line]) {
                best[at] = best[at - 1];
                at--;
            }
            best[at] = line;
        }
        return Arrays.copyOf(best, filled);
    }
}
