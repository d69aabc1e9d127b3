package app.callside.sample;

import java.util.Random;

/// How many invoices and calls each customer of a large book has: a few have very many, most have few, and the counts
/// add up to exactly what was asked for.
final class LargeShares {
    /// Spread of the customers' weights; at this one, a tenth of them hold about two thirds of the book.
    private static final double SKEW = 1.6;

    private final double[] weights;
    private final double whole;

    LargeShares(int customers, long seed) {
        weights = new double[customers];
        Random random = new Random(seed);
        double sum = 0;
        for (int i = 0; i < customers; i++) {
            weights[i] = Math.exp(SKEW * random.nextGaussian());
            sum += weights[i];
        }
        whole = sum;
    }

    double weight(int customer) {
        return weights[customer];
    }

    /// Each customer's share of `total`, by weight; where there is enough for all, none goes without.
    int[] of(int total) {
        int[] shares = new int[weights.length];
        int forAll = total >= weights.length ? 1 : 0;
        long rest = total - (long) forAll * weights.length;
        double passed = 0;
        long given = 0;
        for (int i = 0; i < weights.length; i++) {
            passed += weights[i];
            long until = i == weights.length - 1 ? rest : Math.min(rest, Math.round(rest * (passed / whole)));
            shares[i] = forAll + (int) (until - given);
            given = until;
        }
        return shares;
    }
}
