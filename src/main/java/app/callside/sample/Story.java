package app.callside.sample;

import app.callside.call.Disposition;
import app.callside.deck.CallKind;
import app.callside.dispute.DisputeReason;
import app.callside.documents.DocumentKind;
import app.callside.promise.PaymentForm;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How an invented call goes, with places for names, invoices and amounts.
///
/// @param share of the oldest invoice that is contested, in percent
record Story(
        String id,
        CallKind kind,
        Disposition ends,
        int mustSay,
        String goal,
        Optional<PaymentForm> form,
        Optional<DisputeReason> reason,
        int share,
        Optional<DocumentKind> document,
        List<Line> told) {

    /// One thing that happens.
    record Line(Duration at, String verb, String words) {
        private static Line of(String text) {
            String[] parts = text.split(" ", 3);
            String[] clock = parts[0].split(":");
            Duration at = Duration.ofMinutes(Long.parseLong(clock[0])).plusSeconds(Long.parseLong(clock[1]));
            return new Line(at, parts[1], parts.length > 2 ? parts[2] : "");
        }
    }

    /// All stories by id, and the words that they share by name.
    record Book(Map<String, Story> stories, SampleNode words) {
        Story story(String id) {
            Story story = stories.get(id);
            if (story == null) throw new IllegalStateException("No call in the sample is told as " + id);
            return story;
        }
    }

    static Book read() {
        SampleNode file = SampleNode.of("calls.yaml");
        Map<String, Story> stories = new HashMap<>();
        for (SampleNode node : file.nodes("stories")) stories.put(node.text("id"), of(node));
        return new Book(Map.copyOf(stories), file.node("words"));
    }

    private static Story of(SampleNode node) {
        return new Story(
                node.text("id"),
                CallKind.valueOf(node.text("kind")),
                Disposition.valueOf(node.text("ends")),
                node.number("must-say"),
                node.text("goal"),
                node.find("form").map(PaymentForm::valueOf),
                node.find("reason").map(DisputeReason::valueOf),
                node.number("share", 0),
                node.find("document").map(DocumentKind::valueOf),
                node.texts("told").stream().map(Line::of).toList());
    }
}
