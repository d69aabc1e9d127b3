package app.callside.cli;

import app.callside.boot.Headset;
import app.callside.rehearse.Microphone;
import app.callside.rehearse.Sound;
import app.callside.rehearse.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

/// A headset for a walk without one: its microphone hears an invented speaker, a little livelier at each take.
final class TourVoice implements Microphone, Speaker {
    private static final int RATE = 16_000;
    /// Seconds of speech and of silence in turn.
    private static final List<Double> BREATHS = List.of(4.1, 0.4, 5.2, 0.7, 3.8, 0.3, 6.0);

    private int takes;

    Headset headset() {
        return new Headset(this, this);
    }

    @Override
    public Recording record(DoubleConsumer level, Runnable full) {
        level.accept(-18);
        int take = takes++;
        return () -> speech(112 + 6 * take, 0.08 + 0.03 * take, 1 - 0.08 * take);
    }

    /// @param hertz in the middle
    /// @param wavering share of it by which the voice rises and sinks
    /// @param slowness stretches all of it
    private static Sound speech(double hertz, double wavering, double slowness) {
        List<float[]> parts = new ArrayList<>();
        boolean speaks = true;
        for (double seconds : BREATHS) {
            float[] part = new float[(int) (seconds * slowness * RATE)];
            if (speaks) voice(part, hertz, wavering);
            parts.add(part);
            speaks = !speaks;
        }
        float[] all = new float[parts.stream().mapToInt(part -> part.length).sum()];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return new Sound(all, RATE);
    }

    private static void voice(float[] part, double hertz, double wavering) {
        double phase = 0;
        for (int i = 0; i < part.length; i++) {
            double seconds = (double) i / RATE;
            phase += 2 * Math.PI * hertz * (1 + wavering * Math.sin(2 * Math.PI * 0.7 * seconds)) / RATE;
            part[i] = (float) (0.22 * Math.sin(phase) + 0.1 * Math.sin(2 * phase) + 0.05 * Math.sin(3 * phase));
        }
    }

    @Override
    public void play(Sound sound) {}

    @Override
    public void hush() {}
}
