package app.callside.deck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One step of a script.
///
/// @param id stable id, unique in its script
/// @param title what the step is for
/// @param template what to say, with variables in double braces
/// @param when where it is said
public record ScriptStep(String id, String title, String template, When when) {
    /// Where a step is said.
    public enum When {
        ALWAYS("always"),
        /// The debt is collected for someone else.
        THIRD_PARTY("third-party"),
        /// We have not done by its day what we promised: the value `owedByUs` is known.
        WE_ARE_LATE("we-are-late");

        private final String id;

        When(String id) {
            this.id = id;
        }

        /// As files and people write it.
        String id() {
            return id;
        }

        /// Empty where it is none; nobody writes that a step is always said.
        static Optional<When> of(String id) {
            return Arrays.stream(values())
                    .filter(one -> one != ALWAYS && one.id.equals(id))
                    .findFirst();
        }

        boolean applies(Map<String, String> values, boolean thirdParty) {
            return switch (this) {
                case ALWAYS -> true;
                case THIRD_PARTY -> thirdParty;
                case WE_ARE_LATE -> !values.getOrDefault("owedByUs", "").isBlank();
            };
        }
    }

    /// Said on every call.
    public ScriptStep(String id, String title, String template) {
        this(id, title, template, When.ALWAYS);
    }

    public ScriptStep {
        Filled.in("id of a step", id);
        Filled.in("title of step " + id, title);
        Filled.in("text of step " + id, template);
    }

    /// The names of the variables, in order of use.
    List<String> variables() {
        List<String> names = new ArrayList<>();
        TemplateReader.read(template, _ -> {}, names::add);
        return names;
    }

    FilledStep fill(Map<String, String> values, Map<String, String> gaps) {
        List<Part> parts = new ArrayList<>();
        TemplateReader.read(
                template, text -> parts.add(new Part.Text(text)), name -> parts.add(filled(name, values, gaps)));
        return new FilledStep(id, title, parts);
    }

    private static Part filled(String name, Map<String, String> values, Map<String, String> gaps) {
        String value = values.getOrDefault(name, "").strip();
        return value.isEmpty() ? new Part.Gap(name, gaps.getOrDefault(name, name)) : new Part.Value(name, value);
    }
}
