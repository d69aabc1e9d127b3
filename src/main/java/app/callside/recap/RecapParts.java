package app.callside.recap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What stands at each place of a recap's template that needs no paper.
final class RecapParts {
    private RecapParts() {}

    static Map<String, Supplier<List<Block>>> of(RecapText text, Recap recap, String subject) {
        Map<String, Supplier<List<Block>>> parts = new HashMap<>();
        parts.put("greeting", () -> prose(text.greeting()));
        parts.put("opening", () -> prose(text.opening()));
        parts.put("nothing", () -> recap.hasAgreement() ? List.of() : prose(text.opening()));
        parts.put("payments", () -> joined(text.payments(), "\n"));
        parts.put("settlements", () -> joined(text.settlements(), " "));
        parts.put("money", () -> joined(money(text), " "));
        parts.put(
                "matters",
                () -> text.rest().stream().<Block>map(Block.Prose::new).toList());
        parts.put("closing", () -> prose(text.closing()));
        parts.put("signature", () -> prose(text.signature()));
        parts.put("company", () -> prose(text.facts().company()));
        parts.put("date", () -> prose(text.facts().day(recap.calledOn())));
        parts.put("subject", () -> prose(Paragraph.words(subject)));
        return parts;
    }

    private static List<Paragraph> money(RecapText text) {
        List<Paragraph> money = new ArrayList<>(text.payments());
        money.addAll(text.settlements());
        return money;
    }

    static List<Block> prose(Paragraph paragraph) {
        return List.of(new Block.Prose(paragraph));
    }

    private static List<Block> joined(List<Paragraph> paragraphs, String between) {
        return paragraphs.isEmpty() ? List.of() : prose(Paragraph.joined(paragraphs, between));
    }
}
