package app.callside.rehearse;

import java.util.Arrays;

/// Where in a sound somebody speaks, in frames of a hundredth of a second. What counts as speech lies well above the
/// sound of the room, which is taken from the quietest tenth of the take.
final class SpeechFrames {
    static final int A_SECOND = 100;
    /// A take that is about as loud all over has no room sound to tell from speech: then this level decides.
    private static final double SPEECH_AT_LEAST = -50;

    private static final double TELLING_GAP = 12;
    /// How far above the room, as a share of the distance to the loud parts.
    private static final double ABOVE_ROOM = 0.35;

    private final Sound sound;
    private final boolean[] speech;

    private SpeechFrames(Sound sound, boolean[] speech) {
        this.sound = sound;
        this.speech = speech;
    }

    static SpeechFrames of(Sound sound) {
        int frame = Math.max(1, sound.rate() / A_SECOND);
        double[] levels = new double[sound.samples().length / frame];
        for (int i = 0; i < levels.length; i++) levels[i] = sound.level(i * frame, (i + 1) * frame);
        double[] sorted = levels.clone();
        Arrays.sort(sorted);
        double room = sorted.length == 0 ? Sound.SILENCE : sorted[sorted.length / 10];
        double loud = sorted.length == 0 ? Sound.SILENCE : sorted[sorted.length * 19 / 20];
        double threshold = loud - room < TELLING_GAP
                ? SPEECH_AT_LEAST
                : Math.max(SPEECH_AT_LEAST - 10, room + ABOVE_ROOM * (loud - room));
        boolean[] speech = new boolean[levels.length];
        for (int i = 0; i < levels.length; i++) speech[i] = levels[i] >= threshold;
        return new SpeechFrames(sound, withoutSpecks(speech));
    }

    /// A click is no speech, and the hole between two sounds of a syllable no pause.
    private static boolean[] withoutSpecks(boolean[] speech) {
        boolean[] clean = speech.clone();
        for (int i = 0; i < speech.length; i++) {
            int run = i;
            while (run < speech.length && speech[run] == speech[i]) run++;
            boolean inside = i > 0 && run < speech.length;
            if (inside && run - i <= 2) Arrays.fill(clean, i, run, !speech[i]);
            i = run - 1;
        }
        return clean;
    }

    boolean isEmpty() {
        return first() < 0;
    }

    int first() {
        for (int i = 0; i < speech.length; i++) if (speech[i]) return i;
        return -1;
    }

    /// The frame after the last one with speech.
    int end() {
        for (int i = speech.length; i > 0; i--) if (speech[i - 1]) return i;
        return -1;
    }

    boolean at(int frame) {
        return frame >= 0 && frame < speech.length && speech[frame];
    }

    /// Of the parts with speech alone.
    double loudness() {
        int frame = Math.max(1, sound.rate() / A_SECOND);
        double squares = 0;
        long counted = 0;
        for (int i = 0; i < speech.length; i++) {
            if (!speech[i]) continue;
            for (int k = i * frame; k < (i + 1) * frame; k++) {
                squares += sound.samples()[k] * (double) sound.samples()[k];
                counted++;
            }
        }
        return counted == 0 ? Sound.SILENCE : Math.max(Sound.SILENCE, 10 * Math.log10(squares / counted + 1e-12));
    }
}
