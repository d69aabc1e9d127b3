package app.callside.deck;

import java.util.List;

/// The question bank and the tone lines.
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
