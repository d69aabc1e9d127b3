package app.callside.promise.reading;

import java.util.List;
import java.util.regex.Pattern;

/// What has to happen before something is paid.
///
/// @param words as the note has them
/// @param on the clauses whose payments hang on it; what else the note promises doesn't wait
record Condition(String words, List<Clause> on) {
    private static final Pattern OURS = Pattern.compile(
            "^(?:once|as soon as|after|when|upon|on receipt) .*\\b(?:"
                    + "pod|proof|cop(?:y|ies)|credit|w-?9|invoices?|po|paperwork|docs?|documents?|statement|certificates?|waivers?|"
                    + "timesheets?|receipt|delivery|delivered|replac\\w+|repair\\w*|fixed|corrected|revised|resen[dt]|emailed|signed)\\b");

    Condition {
        on = List.copyOf(on);
    }

    /// "Once he has the signed timesheets": something that we can bring about, not "when he is ready".
    boolean isOurs() {
        return OURS.matcher(words).find();
    }

    boolean holdsBack(Said<?> sum) {
        return on.stream().anyMatch(clause -> clause.holds(sum));
    }
}
