package app.callside.recap;

import java.util.List;
import java.util.stream.Stream;

/// A part of a printed page, from top to bottom.
sealed interface Block {
    record Title(Paragraph text) implements Block {}

    record Small(Paragraph text) implements Block {}

    record Prose(Paragraph text) implements Block {}

    record Line() implements Block {}

    /// Rows of equally many cells.
    ///
    /// @param widths share of each column in percent
    /// @param headed whether the first row is a heading, repeated on each page
    /// @param rightAligned the column of amounts; -1 for none
    record Grid(List<List<Paragraph>> rows, List<Integer> widths, boolean headed, int rightAligned) implements Block {}

    /// As paragraphs, for looking at and for keeping.
    static List<Paragraph> read(List<Block> blocks) {
        return blocks.stream().flatMap(Block::paragraphs).toList();
    }

    private static Stream<Paragraph> paragraphs(Block block) {
        return switch (block) {
            case Title title -> Stream.of(title.text());
            case Small small -> Stream.of(small.text());
            case Prose prose -> Stream.of(prose.text());
            case Line _ -> Stream.of();
            case Grid grid -> Stream.of(table(grid));
        };
    }

    private static Paragraph table(Grid grid) {
        return Paragraph.joined(
                grid.rows().stream().map(row -> Paragraph.joined(row, " · ")).toList(), "\n");
    }
}
