package app.callside.deck;

import app.callside.deck.FeatureSpace.Vector;
import java.util.List;
import java.util.Random;

/// Multinomial logistic regression, trained in a fixed order, so that the same files give the same scores everywhere.
final class LinearModel {
    private static final int ROUNDS = 25;
    private static final double FIRST_STEP = 3.0;
    private static final double PULL_TO_ZERO = 0.00002;

    private final int classes;
    private final double[] weights;
    private final double[] bias;

    /// Learns which vector belongs to which class; labels are numbers from 0 to classes - 1.
    LinearModel(int classes, int features, List<Vector> vectors, int[] labels) {
        this.classes = classes;
        this.weights = new double[features * classes];
        this.bias = new double[classes];
        Random random = new Random(7);
        int[] order = new int[labels.length];
        for (int i = 0; i < order.length; i++) order[i] = i;
        for (int round = 0; round < ROUNDS; round++) {
            shuffle(order, random);
            double step = FIRST_STEP / (1 + 0.15 * round);
            for (int i : order) learn(vectors.get(i), labels[i], step);
        }
    }

    /// The probability of each class.
    double[] probabilities(Vector vector) {
        double[] sums = bias.clone();
        for (int i = 0; i < vector.features().length; i++) {
            int row = vector.features()[i] * classes;
            double value = vector.values()[i];
            for (int k = 0; k < classes; k++) sums[k] += weights[row + k] * value;
        }
        return normalised(sums);
    }

    double weight(int feature, int label) {
        return weights[feature * classes + label];
    }

    private void learn(Vector vector, int label, double step) {
        double[] error = probabilities(vector);
        error[label] -= 1;
        for (int i = 0; i < vector.features().length; i++) {
            int row = vector.features()[i] * classes;
            double change = step * vector.values()[i];
            for (int k = 0; k < classes; k++) {
                weights[row + k] -= change * error[k] + step * PULL_TO_ZERO * weights[row + k];
            }
        }
        for (int k = 0; k < classes; k++) bias[k] -= 0.1 * step * error[k];
    }

    private static double[] normalised(double[] sums) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double sum : sums) highest = Math.max(highest, sum);
        double total = 0;
        for (int k = 0; k < sums.length; k++) {
            sums[k] = StrictMath.exp(sums[k] - highest);
            total += sums[k];
        }
        for (int k = 0; k < sums.length; k++) sums[k] /= total;
        return sums;
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }
}
