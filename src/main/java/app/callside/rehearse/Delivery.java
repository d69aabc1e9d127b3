package app.callside.rehearse;

import java.time.Duration;
import java.util.Optional;

/// How something was said.
///
/// @param spoken from the first word to the last
/// @param wordsPerMinute the words that were read, over that time; 0 where nobody spoke
/// @param pitch absent where no voice was heard for long enough
/// @param loudness of the spoken parts, in decibels below full scale
public record Delivery(Duration spoken, double wordsPerMinute, Pauses pauses, Optional<Pitch> pitch, double loudness) {
    /// Blocks for about a second a minute of sound: not for the interface thread.
    ///
    /// @param words how many were read aloud
    public static Delivery of(Sound sound, int words) {
        SpeechFrames frames = SpeechFrames.of(sound);
        if (frames.isEmpty()) return new Delivery(Duration.ZERO, 0, new Pauses(0, 0), Optional.empty(), Sound.SILENCE);
        Duration spoken = Duration.ofMillis((frames.end() - frames.first()) * 1000L / SpeechFrames.A_SECOND);
        return new Delivery(
                spoken,
                words * 60_000.0 / spoken.toMillis(),
                Pauses.in(frames),
                Pitch.of(sound, frames),
                frames.loudness());
    }

    public boolean isSilent() {
        return spoken.isZero();
    }
}
