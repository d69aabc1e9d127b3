package app.callside.deck;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A few guided steps from what stands in the way of payment to the work that removes it.
///
/// @param id stable id, unique in the deck
/// @param version counts up from 1 whenever the path is edited; a call keeps the version it took
/// @param chip the path in a word or two
/// @param groups ids of the groups of cards that lead here
public record ProblemPath(
        String id, int version, String title, String chip, List<String> groups, List<PathStep> steps) {
    public ProblemPath {
        Filled.in("id of a path", id);
        Filled.in("title of path " + id, title);
        Filled.in("chip of path " + id, chip);
        if (version < 1) throw new IllegalArgumentException("version of path " + id + " is below 1");
        if (steps.isEmpty()) throw new IllegalArgumentException("path " + id + " has no steps");
        groups = List.copyOf(groups);
        steps = List.copyOf(steps);
        Set<String> ids = new HashSet<>();
        for (PathStep step : steps)
            if (!ids.add(step.id()))
                throw new IllegalArgumentException("two steps of path " + id + " are called " + step.id());
    }

    /// As a call keeps it: id and version.
    public String name() {
        return id + "@" + version;
    }

    /// The first step that is not among those done.
    public Optional<PathStep> next(Set<String> done) {
        return steps.stream().filter(step -> !done.contains(step.id())).findFirst();
    }
}
