package app.callside.deck;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// The scripts and must-say lists, one file for each kind of call.
final class ScriptFiles {
    private final Function<String, YamlFile> open;
    private final YamlFile index;
    private final Map<String, String> gaps;

    ScriptFiles(Function<String, YamlFile> open) {
        this.open = open;
        this.index = open.apply("scripts/index.yaml").only("scripts", "consumer", "values");
        this.gaps = gaps(open.apply("scripts/" + index.text("values")).only("values"));
    }

    HouseGuides guides() {
        return new HouseGuides(guides("scripts"), guides("consumer"));
    }

    private Map<CallKind, CallGuide> guides(String list) {
        Map<CallKind, CallGuide> guides = new EnumMap<>(CallKind.class);
        for (String name : index.texts(list)) {
            YamlFile yaml = open.apply("scripts/" + name);
            CallGuide guide = guide(yaml);
            CallKind kind = guide.script().kind();
            if (guides.put(kind, guide) != null) throw yaml.fault("another file already holds the script " + kind.id());
        }
        return guides;
    }

    private CallGuide guide(YamlFile yaml) {
        yaml.only("kind", "title", "steps", "must-say");
        String id = yaml.text("kind");
        CallKind kind = CallKind.of(id).orElseThrow(() -> yaml.fault("\"" + id + "\" is not a kind of call"));
        try {
            Script script = new Script(kind, yaml.text("title"), steps(yaml), gaps);
            return new CallGuide(script, mustSays(yaml));
        } catch (IllegalArgumentException e) {
            throw yaml.fault(e);
        }
    }

    private static List<ScriptStep> steps(YamlFile yaml) {
        return yaml.nodes("steps").stream()
                .map(node -> node.only("id", "title", "text", "only"))
                .map(node -> new ScriptStep(node.text("id"), node.text("title"), node.text("text"), when(node)))
                .toList();
    }

    private static ScriptStep.When when(YamlFile node) {
        if (!node.names().contains("only")) return ScriptStep.When.ALWAYS;
        return ScriptStep.When.of(node.text("only"))
                .orElseThrow(() -> node.fault("\"only\" can be \"third-party\" or \"we-are-late\""));
    }

    private static List<MustSay> mustSays(YamlFile yaml) {
        return yaml.nodes("must-say").stream()
                .map(node -> node.only("id", "label", "detail", "ticked-by", "only", "instant-fail"))
                .map(node -> new MustSay(
                        node.text("id"),
                        node.text("label"),
                        node.text("detail"),
                        tickedBy(node),
                        isThirdPartyOnly(node),
                        says(node, "instant-fail", "yes")))
                .toList();
    }

    private static boolean isThirdPartyOnly(YamlFile node) {
        return says(node, "only", "third-party");
    }

    /// Whether an entry is there; it has but one value.
    private static boolean says(YamlFile node, String name, String value) {
        if (!node.names().contains(name)) return false;
        if (!node.text(name).equals(value)) throw node.fault("\"" + name + "\" can only be \"" + value + "\"");
        return true;
    }

    private static Optional<TickedBy> tickedBy(YamlFile node) {
        if (!node.names().contains("ticked-by")) return Optional.empty();
        String id = node.text("ticked-by");
        return Optional.of(TickedBy.of(id).orElseThrow(() -> node.fault("nothing ticks a point by \"" + id + "\"")));
    }

    private static Map<String, String> gaps(YamlFile yaml) {
        YamlFile values = yaml.node("values");
        Map<String, String> gaps = new TreeMap<>();
        values.names().forEach(name -> gaps.put(name, values.text(name)));
        return gaps;
    }
}
