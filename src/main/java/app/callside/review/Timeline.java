package app.callside.review;

import app.callside.call.CallCorrection;
import app.callside.deck.CallKind;
import java.time.Duration;
import java.util.List;

/// A finished call, readable from top to bottom.
///
/// @param held time on hold in all
/// @param goal what the call was to reach, as written before it
/// @param recap as it was read back or sent; empty where nothing was agreed
/// @param moments in the order of call time
/// @param promised every payment promised on it, and what has become of it
/// @param corrections what was put right about it afterwards, oldest first
public record Timeline(
        CallFacts call,
        CallKind kind,
        Duration held,
        String goal,
        boolean goalMet,
        String recap,
        List<Moment> moments,
        List<PromisedPart> promised,
        List<CallCorrection> corrections) {
    public Timeline {
        moments = List.copyOf(moments);
        promised = List.copyOf(promised);
        corrections = List.copyOf(corrections);
    }

    /// The points of a must-say list that were not said; in the order of the list.
    public List<String> missed(List<String> points) {
        List<String> said = moments.stream()
                .filter(moment ->
                        moment instanceof Moment.Tick tick && tick.takenBackAt().isEmpty())
                .map(moment -> ((Moment.Tick) moment).mustSay())
                .toList();
        return points.stream().filter(point -> !said.contains(point)).toList();
    }
}
