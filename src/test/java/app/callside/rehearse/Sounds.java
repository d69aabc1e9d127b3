package app.callside.rehearse;

import java.util.Random;

/** Sounds with known values. */
final class Sounds {
    static final int RATE = 16_000;

    private final float[] samples;

    private Sounds(float[] samples) {
        this.samples = samples;
    }

    static Sounds nothing() {
        return new Sounds(new float[0]);
    }

    Sounds silence(double seconds) {
        return then(seconds, _ -> 0);
    }

    Sounds tone(double seconds, double hertz, double size) {
        return then(seconds, t -> size * Math.sin(2 * Math.PI * hertz * t));
    }

    /** A voice: pulses of the vocal folds through two resonances, with a slow wavering around the pitch. */
    Sounds voice(double seconds, double hertz, double wavering, double size) {
        int count = (int) (seconds * RATE);
        double[] pulses = new double[count];
        double phase = 0;
        for (int i = 0; i < count; i++) {
            double now = hertz * (1 + wavering * Math.sin(2 * Math.PI * 4 * i / RATE));
            phase += now / RATE;
            if (phase >= 1) {
                phase -= 1;
                pulses[i] = 1;
            }
        }
        double[] voice = resonance(resonance(pulses, 700, 110), 1200, 120);
        double most = 1e-9;
        for (double one : voice) most = Math.max(most, Math.abs(one));
        double full = most;
        return then(seconds, t -> size * voice[Math.min(count - 1, (int) Math.round(t * RATE))] / full);
    }

    private static double[] resonance(double[] in, double hertz, double width) {
        double r = Math.exp(-Math.PI * width / RATE);
        double first = 2 * r * Math.cos(2 * Math.PI * hertz / RATE);
        double second = -r * r;
        double[] out = new double[in.length];
        for (int i = 0; i < in.length; i++)
            out[i] = in[i] + (i > 0 ? first * out[i - 1] : 0) + (i > 1 ? second * out[i - 2] : 0);
        return out;
    }

    /** The hiss of a room under all of it. */
    Sounds room(double size) {
        Random random = new Random(11);
        float[] with = samples.clone();
        for (int i = 0; i < with.length; i++) with[i] += (float) (size * random.nextGaussian());
        return new Sounds(with);
    }

    private interface Wave {
        double at(double seconds);
    }

    private Sounds then(double seconds, Wave wave) {
        int count = (int) Math.round(seconds * RATE);
        float[] longer = java.util.Arrays.copyOf(samples, samples.length + count);
        for (int i = 0; i < count; i++) longer[samples.length + i] = (float) wave.at((double) i / RATE);
        return new Sounds(longer);
    }

    Sound sound() {
        return new Sound(samples, RATE);
    }
}
