package app.callside.recap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C5")
class RecapTemplateTest {
    private static final Map<String, Supplier<List<Block>>> PARTS = Map.of(
            "greeting", () -> RecapParts.prose(Paragraph.words("Dear Ida,")),
            "matters", () -> List.of(prose("one"), prose("two")),
            "nothing", () -> List.of(),
            "company", () -> RecapParts.prose(Paragraph.words("Ridgeway")));

    private static Block prose(String words) {
        return new Block.Prose(Paragraph.words(words));
    }

    private static List<Block> filled(String template) {
        return RecapTemplate.of("test", template).fill(PARTS);
    }

    @Test
    void blocksStandInTheOrderOfTheTemplate() {
        assertEquals(
                List.of(
                        new Block.Title(new Paragraph(List.of(new Passage.Words("Ridgeway")))),
                        new Block.Line(),
                        prose("one"),
                        prose("two"),
                        prose("Dear Ida,")),
                filled("# {{company}}\n\n---\n\n{{matters}}\n  \n{{greeting}}\n"));
    }

    @Test
    void wordsOfOnesOwnStandAroundAPlace() {
        assertEquals(
                List.of("Written at Ridgeway, as always."),
                Block.read(filled("Written at {{company}}, as always.")).stream()
                        .map(Paragraph::text)
                        .toList());
        assertEquals(
                List.of("No place at all."),
                Block.read(filled("No place at all.")).stream()
                        .map(Paragraph::text)
                        .toList());
    }

    @Test
    void whatHasNothingToSayLeavesNoGap() {
        assertEquals(List.of(), filled("{{nothing}}\n\nBy the way: {{nothing}}"));
    }

    @Test
    void aPlaceThatIsNotThereIsAMistake() {
        assertThrows(IllegalStateException.class, () -> filled("{{consequense}}"));
        assertThrows(IllegalArgumentException.class, () -> filled("Dear {{#greeting}}"));
    }
}
