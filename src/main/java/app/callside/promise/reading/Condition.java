package app.callside.promise.reading;

import java.util.List;

/// What has to happen before something is paid.
///
/// @param words as the note has them
/// @param on the clauses whose payments hang on it; what else the note promises doesn't wait
record Condition(String words, List<Clause> on) {
    Condition {
        on = List.copyOf(on);
    }

    boolean holdsBack(Said<?> sum) {
        return on.stream().anyMatch(clause -> clause.holds(sum));
    }
}
