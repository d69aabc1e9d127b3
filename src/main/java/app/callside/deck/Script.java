package app.callside.deck;

import java.util.List;
import java.util.Map;

/// What to say in one kind of call.
///
/// @param kind the kind of call
/// @param title its name in a list
/// @param steps in the order of the talk
/// @param gaps for every variable that a step may use, what to ask for when it is not known
public record Script(CallKind kind, String title, List<ScriptStep> steps, Map<String, String> gaps) {
    public Script {
        Filled.in("title of the script for " + kind.id(), title);
        if (steps.isEmpty()) throw new IllegalArgumentException("script " + kind.id() + " has no steps");
        steps = List.copyOf(steps);
        gaps = Map.copyOf(gaps);
        for (ScriptStep step : steps) {
            for (String name : step.variables()) {
                if (!gaps.containsKey(name)) {
                    throw new IllegalArgumentException("step " + step.id() + " uses the unknown value " + name);
                }
            }
        }
    }

    /// The steps with what is known in place. The values are plain text as it is spoken, under the names that
    /// `assets/scripts/values.yaml` lists; `invoiceCount` comes with its noun, "3 invoices". One that is absent
    /// or blank becomes a gap to ask for; leave amounts out until the right person is confirmed and they stay
    /// gaps.
    ///
    /// @param thirdParty the debt is collected for someone else
    public List<FilledStep> fill(Map<String, String> values, boolean thirdParty) {
        return steps.stream()
                .filter(step -> step.when().applies(values, thirdParty))
                .map(step -> step.fill(values, gaps))
                .toList();
    }
}
