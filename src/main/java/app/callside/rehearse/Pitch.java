package app.callside.rehearse;

import java.util.Arrays;
import java.util.Optional;

/// How high a voice is, and how far it moves.
///
/// @param medianHz of all voiced moments
/// @param lowHz a tenth of them are lower
/// @param highHz a tenth of them are higher
public record Pitch(double medianHz, double lowHz, double highHz) {
    /// Fewer voiced moments say nothing of a voice; at fifty a second, a fifth of a second.
    private static final int ENOUGH = 10;

    static Optional<Pitch> of(Sound sound, SpeechFrames frames) {
        Yin yin = new Yin(sound);
        int hop = sound.rate() / 50;
        double[] heard = new double[sound.samples().length / Math.max(1, hop) + 1];
        int count = 0;
        for (int at = 0; at + yin.window() <= sound.samples().length; at += hop) {
            int frame = (int) ((long) (at + yin.window() / 2) * SpeechFrames.A_SECOND / sound.rate());
            if (!frames.at(frame)) continue;
            double hertz = yin.at(at);
            if (hertz > 0) heard[count++] = hertz;
        }
        if (count < ENOUGH) return Optional.empty();
        Arrays.sort(heard, 0, count);
        return Optional.of(new Pitch(heard[count / 2], heard[count / 10], heard[count * 9 / 10]));
    }

    /// From low to high, in half tones of the scale.
    public double semitones() {
        return 12 * Math.log(highHz / lowHz) / Math.log(2);
    }
}
