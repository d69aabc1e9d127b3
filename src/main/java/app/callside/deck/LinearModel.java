package app.callside.deck;

import app.callside.deck.FeatureSpace.Vector;
import java.util.List;
import java.util.Random;

/// Multinomial logistic regression, trained in a fixed order, so that the same files give the same scores everywhere.
final class LinearModel {
    private static final int ROUNDS = 9;
    private static final float FIRST_STEP = 3;
    private static final float PULL_TO_ZERO = 0.00002f;
    /// Classes that are this sure not to be meant learn nothing from a line; nearly all are, after the first rounds.
    private static final float NOTHING_TO_LEARN = 0.0005f;

    private final int classes;
    /// The weights of one feature for all classes stand side by side.
    private final float[] weights;

    private final float[] bias;

    /// Learns which vector belongs to which class; labels are numbers from 0 to classes - 1.
    LinearModel(int classes, int features, List<Vector> vectors, int[] labels) {
        this.classes = classes;
        this.weights = new float[features * classes];
        this.bias = new float[classes];
        Random random = new Random(7);
        int[] order = new int[labels.length];
        for (int i = 0; i < order.length; i++) order[i] = i;
        for (int round = 0; round < ROUNDS; round++) {
            shuffle(order, random);
            float step = FIRST_STEP / (1 + 0.15f * round);
            for (int i : order) learn(vectors.get(i), labels[i], step);
        }
    }

    /// The probability of each class.
    double[] probabilities(Vector vector) {
        float[] chances = chances(vector);
        double[] probabilities = new double[classes];
        for (int k = 0; k < classes; k++) probabilities[k] = chances[k];
        return probabilities;
    }

    double weight(int feature, int label) {
        return weights[feature * classes + label];
    }

    private float[] chances(Vector vector) {
        float[] sums = bias.clone();
        for (int i = 0; i < vector.features().length; i++) {
            int row = vector.features()[i] * classes;
            float value = (float) vector.values()[i];
            for (int k = 0; k < sums.length; k++) sums[k] += weights[row + k] * value;
        }
        return normalised(sums);
    }

    private void learn(Vector vector, int label, float step) {
        float[] error = chances(vector);
        error[label] -= 1;
        int[] learning = learning(error);
        for (int i = 0; i < vector.features().length; i++) {
            int row = vector.features()[i] * classes;
            float change = step * (float) vector.values()[i];
            for (int k : learning) weights[row + k] -= change * error[k] + step * PULL_TO_ZERO * weights[row + k];
        }
        for (int k : learning) bias[k] -= 0.1f * step * error[k];
    }

    private static int[] learning(float[] error) {
        int count = 0;
        for (float one : error) if (Math.abs(one) > NOTHING_TO_LEARN) count++;
        int[] learning = new int[count];
        int at = 0;
        for (int k = 0; k < error.length; k++) if (Math.abs(error[k]) > NOTHING_TO_LEARN) learning[at++] = k;
        return learning;
    }

    private static float[] normalised(float[] sums) {
        float highest = Float.NEGATIVE_INFINITY;
        for (float sum : sums) highest = Math.max(highest, sum);
        float total = 0;
        for (int k = 0; k < sums.length; k++) {
            sums[k] = (float) StrictMath.exp(sums[k] - highest);
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
