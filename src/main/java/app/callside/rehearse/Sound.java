package app.callside.rehearse;

import java.time.Duration;

/// A stretch of sound on one channel.
///
/// @param samples from -1 to 1
/// @param rate samples a second, above 0
public record Sound(float[] samples, int rate) {
    public Sound {
        if (rate <= 0) throw new IllegalArgumentException("A sound has samples every second: " + rate);
    }

    public Duration length() {
        return Duration.ofNanos(samples.length * 1_000_000_000L / rate);
    }

    /// How loud a stretch is: its root mean square in decibels below full scale, where a square wave of full size is 0.
    ///
    /// @return at least [#SILENCE]
    double level(int from, int until) {
        double squares = 0;
        for (int i = from; i < until; i++) squares += samples[i] * (double) samples[i];
        return until <= from ? SILENCE : Math.max(SILENCE, 10 * Math.log10(squares / (until - from) + 1e-12));
    }

    /// Decibels below full scale that nothing is measured under.
    static final double SILENCE = -70;
}
