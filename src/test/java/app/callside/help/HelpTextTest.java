package app.callside.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X4")
class HelpTextTest {
    private static List<Block> blocks(String below) {
        return HelpText.page("page", "# Title\n\n" + below).blocks().stream()
                .skip(1)
                .toList();
    }

    private static List<Span> words(String text) {
        return List.of(new Span.Words(text, false));
    }

    @Test
    void aLineHoldsWordsKeysAndLinks() {
        assertEquals(
                List.of(new Block.Paragraph(List.of(
                        new Span.Words("Press ", false),
                        new Span.Key("Ctrl K"),
                        new Span.Words(" or read ", false),
                        new Span.Link("the next", "next"),
                        new Span.Words(", it is ", false),
                        new Span.Words("quick", true)))),
                blocks("Press `Ctrl K` or read [the next](next.md), it is **quick**"));
    }

    @Test
    void aLineThatRunsOnIsOneParagraph() {
        assertEquals("one two", blocks("one\ntwo").getFirst().text());
    }

    @Test
    void listsHoldBlocksAndCount() {
        assertEquals(
                List.of(new Block.Entries(
                        true,
                        List.of(
                                List.of(new Block.Paragraph(words("first"))),
                                List.of(new Block.Paragraph(words("second")))))),
                blocks("1. first\n2. second"));
    }

    @Test
    void theHeadOfATableIsItsFirstRow() {
        assertEquals(
                List.of(new Block.Table(List.of(
                        List.of(words("key"), words("does")), List.of(List.of(new Span.Key("S")), words("saves"))))),
                blocks("| key | does |\n|---|---|\n| `S` | saves |"));
    }

    @Test
    void aPictureHasWords() {
        assertEquals(List.of(new Block.Picture("desk.png", "The desk")), blocks("![The desk](../pictures/desk.png)"));
    }

    @Test
    void sectionsBeginAtTheirHeadings() {
        HelpPage page = HelpText.page("page", "# Title\n\nabove\n\n## One\n\nfirst\n\n## Two");
        assertEquals("Title", page.title());
        assertEquals(
                List.of("0 Title 1", "2 One 1", "4 Two 0"),
                page.sections().stream()
                        .map(part -> part.place() + " " + part.heading() + " "
                                + part.blocks().size())
                        .toList());
    }

    @Test
    void whatCannotBeShownIsRefusedWithThePagesName() {
        for (String wrong : List.of(
                "<b>bold</b>",
                "> a quotation",
                "![](../pictures/desk.png)",
                "![The desk](desk.png)",
                "words ![The desk](../pictures/desk.png)",
                "[elsewhere](https://example.com)",
                "*slanted*",
                "    code",
                "#### too deep")) {
            IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> blocks(wrong), wrong);
            assertTrue(String.valueOf(refused.getMessage()).contains("page"), wrong);
        }
        assertThrows(IllegalArgumentException.class, () -> HelpText.page("page", "no title"));
    }
}
