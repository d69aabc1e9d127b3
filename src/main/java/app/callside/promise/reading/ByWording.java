package app.callside.promise.reading;

import java.util.List;
import java.util.stream.IntStream;

/// The clauses of a note as their wording has them, where the rules made nothing of them.
final class ByWording {
    /// A clause that leans further is what is paid.
    private static final double LEAST = 0.5;

    private ByWording() {}

    static List<Clause> judged(List<Clause> clauses) {
        return IntStream.range(0, clauses.size())
                .mapToObj(which -> judged(clauses.get(which), Leaning.OfClauses.of(clauses, which)))
                .toList();
    }

    private static Clause judged(Clause clause, double leaning) {
        boolean speaks = clause.isFor() || clause.stance() == Stance.BARE;
        if (leaning < LEAST) return speaks ? clause.as(Stance.ASIDE) : clause;
        return clause.isFor() ? clause : clause.as(Stance.FOR);
    }
}
