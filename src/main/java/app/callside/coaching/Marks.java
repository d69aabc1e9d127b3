package app.callside.coaching;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// How a call did.
///
/// @param stars 1 to 5 for each criterion that applies, by its name; one that does not apply is absent
/// @param failed the names of what failed the call alone
public record Marks(Map<String, Integer> stars, Set<String> failed) {
    public static final int MOST = 5;
    public static final Marks NONE = new Marks(Map.of(), Set.of());

    public Marks {
        stars = Map.copyOf(stars);
        failed = Set.copyOf(failed);
        if (stars.values().stream().anyMatch(count -> count < 1 || count > MOST))
            throw new IllegalArgumentException("Stars are 1 to " + MOST + ": " + stars);
    }

    /// @param count 1 to 5; 0 takes them back: it does not apply
    public Marks with(String criterion, int count) {
        Map<String, Integer> all = new TreeMap<>(stars);
        if (count == 0) all.remove(criterion);
        else all.put(criterion, count);
        return new Marks(all, failed);
    }

    public Marks failing(String criterion, boolean so) {
        Set<String> all = new TreeSet<>(failed);
        if (so) all.add(criterion);
        else all.remove(criterion);
        return new Marks(stars, all);
    }

    /// What of them another sheet asks for too, as it calls it.
    public Marks on(ScoreSheet sheet) {
        Map<String, Integer> given = new HashMap<>();
        stars.forEach((name, count) -> given.put(Criterion.likeness(name), count));
        Set<String> fatal = failed.stream().map(Criterion::likeness).collect(Collectors.toSet());
        Marks kept = NONE;
        for (Criterion one : sheet.criteria()) {
            String like = Criterion.likeness(one.name());
            if (one.isInstantFail() && fatal.contains(like)) kept = kept.failing(one.name(), true);
            else if (!one.isInstantFail() && given.containsKey(like)) kept = kept.with(one.name(), given.get(like));
        }
        return kept;
    }

    /// Hundredths of what could be reached: the weighed share of the stars of what applies; 0 where something
    /// failed the call alone; absent while nothing is marked.
    public Optional<Integer> score(ScoreSheet sheet) {
        if (!failed.isEmpty()) return Optional.of(0);
        long reached = 0;
        long most = 0;
        for (Criterion one : sheet.criteria()) {
            Integer count = stars.get(one.name());
            if (count == null || one.isInstantFail()) continue;
            reached += (long) one.weight() * count;
            most += (long) one.weight() * MOST;
        }
        return most == 0 ? Optional.empty() : Optional.of((int) Math.round(100.0 * reached / most));
    }
}
