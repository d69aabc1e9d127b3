package app.callside.deck;

import java.util.List;
import java.util.Set;

/// The question bank, the problem paths and the tone lines.
final class TalkFiles {
    private TalkFiles() {}

    static List<Question> questions(YamlFile yaml) {
        YamlFile topics = yaml.only("questions").node("questions");
        return topics.names().stream()
                .flatMap(id -> questions(topics, id).stream())
                .toList();
    }

    static List<ToneLine> tone(YamlFile yaml) {
        YamlFile stages = yaml.only("tone").node("tone");
        return stages.names().stream().flatMap(id -> tone(stages, id).stream()).toList();
    }

    /// @param groups ids of the groups there are
    static List<ProblemPath> paths(YamlFile yaml, Set<String> groups) {
        List<ProblemPath> paths =
                yaml.only("paths").nodes("paths").stream().map(TalkFiles::path).toList();
        for (ProblemPath path : paths)
            for (String group : path.groups())
                if (!groups.contains(group))
                    throw yaml.fault("path " + path.id() + " names the unknown group " + group);
        return paths;
    }

    private static ProblemPath path(YamlFile node) {
        node.only("id", "version", "title", "chip", "groups", "steps");
        try {
            return new ProblemPath(
                    node.text("id"),
                    node.number("version"),
                    node.text("title"),
                    node.text("chip"),
                    node.texts("groups"),
                    node.nodes("steps").stream().map(TalkFiles::step).toList());
        } catch (IllegalArgumentException e) {
            throw node.fault(e);
        }
    }

    private static PathStep step(YamlFile node) {
        node.only("id", "title", "say", "action");
        String action = node.text("action");
        return new PathStep(
                node.text("id"),
                node.text("title"),
                node.text("say"),
                NextAction.of(action).orElseThrow(() -> node.fault("\"" + action + "\" is not an action")));
    }

    private static List<Question> questions(YamlFile topics, String id) {
        QuestionTopic topic =
                QuestionTopic.of(id).orElseThrow(() -> topics.fault("\"" + id + "\" is not a topic of questions"));
        return topics.nodes(id).stream()
                .map(node -> node.only("id", "text"))
                .map(node -> new Question(topic, node.text("id"), node.text("text")))
                .toList();
    }

    private static List<ToneLine> tone(YamlFile stages, String id) {
        CallStage stage = CallStage.of(id).orElseThrow(() -> stages.fault("\"" + id + "\" is not a stage of a call"));
        return stages.nodes(id).stream()
                .map(node -> node.only("id", "text"))
                .map(node -> new ToneLine(stage, node.text("id"), node.text("text")))
                .toList();
    }
}
