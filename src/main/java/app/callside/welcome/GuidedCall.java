package app.callside.welcome;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Where somebody is in the guided call. It goes on by what was really done, back where something it needs
/// is gone, and ahead where the call was finished without it.
public final class GuidedCall {
    private final List<GuideStep> steps;
    private int place;

    /// @param steps as [GuideText] reads them
    public GuidedCall(List<GuideStep> steps) {
        this.steps = List.copyOf(steps);
    }

    /// Takes the guide up again at a step; at the first where there is none of that name.
    public void begin(String id) {
        place = IntStream.range(0, steps.size())
                .filter(at -> steps.get(at).id().equals(id))
                .findFirst()
                .orElse(0);
    }

    /// Looks at what is so now, and goes where that leads.
    ///
    /// @return whether it went anywhere
    public boolean see(Set<Sign> now) {
        int before = place;
        if (now.contains(Sign.FINISHED))
            placeOf(Sign.FINISHED).filter(at -> at >= place).ifPresent(at -> place = at + 1);
        while (!isPossible(place, now))
            place = bringing(steps.get(place).needs().orElseThrow());
        while (step().until().filter(now::contains).isPresent() && isPossible(place + 1, now)) place++;
        return place != before;
    }

    /// Leaves a step out, where the next one can be done without it.
    public void skip(Set<Sign> now) {
        if (maySkip(now)) place++;
    }

    public boolean maySkip(Set<Sign> now) {
        return !isLast() && isPossible(place + 1, now);
    }

    private boolean isPossible(int at, Set<Sign> now) {
        return steps.get(at).needs().map(now::contains).orElse(true);
    }

    /// The last step before this one that brings that about.
    private int bringing(Sign sign) {
        return IntStream.range(0, place)
                .filter(at -> steps.get(at).until().equals(Optional.of(sign)))
                .max()
                .orElse(0);
    }

    private Optional<Integer> placeOf(Sign sign) {
        return IntStream.range(0, steps.size())
                .filter(at -> steps.get(at).until().equals(Optional.of(sign)))
                .boxed()
                .findFirst();
    }

    public GuideStep step() {
        return steps.get(place);
    }

    /// From 1 on.
    public int number() {
        return place + 1;
    }

    public int size() {
        return steps.size();
    }

    public boolean isLast() {
        return place == steps.size() - 1;
    }
}
