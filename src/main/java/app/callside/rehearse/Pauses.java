package app.callside.rehearse;

import java.time.Duration;

/// The silences inside a take, between its first word and its last.
///
/// @param count of silences of [#SHORTEST] or longer
/// @param share of the time between first and last word, from 0 to 1
public record Pauses(int count, double share) {
    /// Shorter ones belong to the words.
    public static final Duration SHORTEST = Duration.ofMillis(250);

    static Pauses in(SpeechFrames frames) {
        int shortest = (int) (SHORTEST.toMillis() * SpeechFrames.A_SECOND / 1000);
        int count = 0;
        int silent = 0;
        int run = 0;
        for (int i = frames.first(); i < frames.end(); i++) {
            run = frames.at(i) ? 0 : run + 1;
            if (run == shortest) {
                count++;
                silent += shortest;
            } else if (run > shortest) silent++;
        }
        int all = frames.end() - frames.first();
        return new Pauses(count, all <= 0 ? 0 : (double) silent / all);
    }
}
