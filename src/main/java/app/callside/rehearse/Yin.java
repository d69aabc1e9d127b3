package app.callside.rehearse;

/// Finds the fundamental frequency of a voice: de Cheveigné and Kawahara, "YIN, a fundamental frequency estimator for
/// speech and music", 2002, steps 2 to 5.
final class Yin {
    private static final double LOWEST_HZ = 60;
    private static final double HIGHEST_HZ = 500;
    private static final double PERIODIC = 0.15;
    /// A voice on its way up or down repeats itself less exactly; without those moments the middle would be missing.
    private static final double GLIDING = 0.45;

    private final Sound sound;
    private final int longest;
    private final int shortest;
    private final int span;
    private final double[] difference;

    Yin(Sound sound) {
        this.sound = sound;
        longest = (int) (sound.rate() / LOWEST_HZ);
        shortest = Math.max(2, (int) (sound.rate() / HIGHEST_HZ));
        span = longest * 2;
        difference = new double[longest + 1];
    }

    /// Samples that one estimate looks at.
    int window() {
        return span + longest;
    }

    /// In hertz; 0 where the sound there has no pitch.
    double at(int start) {
        differences(start);
        int best = shortest;
        for (int lag = shortest; lag < longest; lag++) {
            if (difference[lag] < PERIODIC) return sound.rate() / between(lowestFrom(lag));
            if (difference[lag] < difference[best]) best = lag;
        }
        return difference[best] < GLIDING ? sound.rate() / between(best) : 0;
    }

    /// The bottom of the dip that begins at a lag.
    private int lowestFrom(int lag) {
        int lowest = lag;
        while (lowest + 1 < longest && difference[lowest + 1] < difference[lowest]) lowest++;
        return lowest;
    }

    /// How much the sound differs from itself a while later, against the mean for shorter whiles.
    private void differences(int start) {
        float[] samples = sound.samples();
        difference[0] = 1;
        double running = 0;
        for (int lag = 1; lag <= longest; lag++) {
            double sum = 0;
            for (int i = start; i < start + span; i++) {
                double apart = samples[i] - (double) samples[i + lag];
                sum += apart * apart;
            }
            running += sum;
            difference[lag] = running == 0 ? 1 : sum * lag / running;
        }
    }

    /// The lowest point of the parabola through a lag and its neighbours.
    private double between(int lag) {
        double before = difference[lag - 1];
        double here = difference[lag];
        double after = difference[lag + 1];
        double bend = before - 2 * here + after;
        return bend == 0 ? lag : lag + (before - after) / (2 * bend);
    }
}
