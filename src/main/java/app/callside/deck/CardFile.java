package app.callside.deck;

import java.util.List;

/// One file of cards: a group and the cards in it.
final class CardFile {
    private final YamlFile yaml;

    CardFile(YamlFile yaml) {
        this.yaml = yaml.only("group", "label", "chip", "cards");
    }

    ExcuseGroup group() {
        return new ExcuseGroup(yaml.text("group"), yaml.text("label"), yaml.text("chip"));
    }

    List<Rebuttal> cards() {
        return yaml.nodes("cards").stream().map(this::card).toList();
    }

    private Rebuttal card(YamlFile node) {
        node.only("id", "title", "version", "said", "behind", "reply", "ask", "capture", "action");
        try {
            return new Rebuttal(
                    node.text("id"),
                    node.number("version"),
                    group(),
                    node.text("title"),
                    node.texts("said"),
                    node.text("behind"),
                    node.text("reply"),
                    node.text("ask"),
                    node.text("capture"),
                    action(node));
        } catch (IllegalArgumentException e) {
            throw node.fault(e);
        }
    }

    private static NextAction action(YamlFile node) {
        String id = node.text("action");
        return NextAction.of(id).orElseThrow(() -> node.fault("\"" + id + "\" is not an action"));
    }
}
