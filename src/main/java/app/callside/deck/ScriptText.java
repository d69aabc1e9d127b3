package app.callside.deck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The steps of a script as somebody writes them.
final class ScriptText {
    private ScriptText() {}

    static String written(Script script) {
        return HeadedText.written(script.steps().stream()
                .map(step -> new HeadedText(step.title(), marks(step), step.template()))
                .toList());
    }

    private static List<String> marks(ScriptStep step) {
        return step.when() == ScriptStep.When.ALWAYS
                ? List.of()
                : List.of(step.when().id());
    }

    /// @param before whose title it keeps, and whose steps keep their ids where they keep their headings
    /// @param ofConsumers a message for one may be heard by others: it has no value that the program's has not
    /// @throws GuideFlaw where it can't be read
    static Script read(String text, Script before, boolean ofConsumers) {
        Set<String> values = ofConsumers && before.kind() == CallKind.VOICEMAIL
                ? before.steps().stream()
                        .flatMap(step -> step.variables().stream())
                        .collect(Collectors.toSet())
                : before.gaps().keySet();
        List<ScriptStep> steps = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (HeadedText part : HeadedText.read(text)) {
            part.only(mark -> ScriptStep.When.of(mark).isPresent());
            if (part.marks().size() > 1)
                throw new GuideFlaw(GuideFlaw.Kind.MARK, part.marks().getLast());
            ScriptStep.When when = part.marks().stream()
                    .findFirst()
                    .flatMap(ScriptStep.When::of)
                    .orElse(ScriptStep.When.ALWAYS);
            ScriptStep step =
                    new ScriptStep(free(id(part.heading(), before), taken), part.heading(), part.words(), when);
            check(step, values);
            steps.add(step);
        }
        return new Script(before.kind(), before.title(), steps, before.gaps());
    }

    private static String id(String heading, Script before) {
        return before.steps().stream()
                .filter(step -> step.title().equals(heading))
                .map(ScriptStep::id)
                .findFirst()
                .orElseGet(() -> plain(heading));
    }

    /// A heading as an id: its letters and digits, with one line between words.
    static String plain(String heading) {
        String plain = heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "own" : plain;
    }

    /// The id, or with the next number where it is taken.
    static String free(String id, Set<String> taken) {
        String free = id;
        for (int next = 2; !taken.add(free); next++) free = id + "-" + next;
        return free;
    }

    private static void check(ScriptStep step, Set<String> known) {
        List<String> used;
        try {
            used = step.variables();
        } catch (IllegalArgumentException open) {
            throw new GuideFlaw(GuideFlaw.Kind.BRACES, step.title());
        }
        for (String value : used) if (!known.contains(value)) throw new GuideFlaw(GuideFlaw.Kind.VALUE, value);
    }
}
