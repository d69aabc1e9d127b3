package app.callside.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// When each moment of a call comes when it is played back at the speed of life, with the time folded in
/// which nothing happened: nobody waits longer for the next moment than it takes to read one.
public final class Playback {
    /// The longest that is waited for a moment.
    static final Duration FOLD = Duration.ofMillis(2_500);

    private final List<Duration> calls;
    private final List<Duration> plays;

    private Playback(List<Duration> calls, List<Duration> plays) {
        this.calls = calls;
        this.plays = plays;
    }

    /// @param moments in the order of call time
    public static Playback of(List<Moment> moments) {
        List<Duration> plays = new ArrayList<>();
        Duration before = Duration.ZERO;
        Duration played = Duration.ZERO;
        for (Moment moment : moments) {
            Duration wait = moment.at().minus(before);
            played = played.plus(wait.compareTo(FOLD) < 0 ? wait : FOLD);
            plays.add(played);
            before = moment.at();
        }
        return new Playback(moments.stream().map(Moment::at).toList(), plays);
    }

    /// How long it takes.
    public Duration length() {
        return plays.isEmpty() ? Duration.ZERO : plays.getLast();
    }

    /// How many there are.
    public int moments() {
        return calls.size();
    }

    /// How many moments have come.
    ///
    /// @param played since the beginning, 0 or more
    public int reached(Duration played) {
        int reached = 0;
        while (reached < plays.size() && plays.get(reached).compareTo(played) <= 0) reached++;
        return reached;
    }

    /// What the clock of the call shows then; it runs through folded time at once, when the next moment
    /// comes.
    public Duration callTime(Duration played) {
        int reached = reached(played);
        if (reached == 0) return played;
        Duration since = played.minus(plays.get(reached - 1));
        Duration shown = calls.get(reached - 1).plus(since);
        boolean last = reached == calls.size();
        return last || shown.compareTo(calls.get(reached)) > 0 ? calls.get(last ? reached - 1 : reached) : shown;
    }

    /// Where a moment comes.
    ///
    /// @param moment counted from 0
    public Duration when(int moment) {
        return plays.get(moment);
    }
}
