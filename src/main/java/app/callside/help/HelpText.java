package app.callside.help;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// Reads a page written in a part of Markdown: headings, paragraphs, lists, tables, keys between
/// backticks, what is important between double asterisks, links to other pages, and pictures in a
/// paragraph of their own. Anything else is refused, so that no page shows half of what its writer meant.
final class HelpText {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final String PAGE = ".md";
    private static final String PICTURES = "../pictures/";

    private HelpText() {}

    /// @throws IllegalArgumentException naming the page and what in it can't be shown
    static HelpPage page(String id, String markdown) {
        try {
            return new HelpPage(id, blocks(PARSER.parse(markdown)));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("Help page " + id + ": " + wrong.getMessage(), wrong);
        }
    }

    private static List<Block> blocks(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node one : children(parent)) blocks.add(block(one));
        return blocks;
    }

    private static Block block(Node node) {
        return switch (node) {
            case Heading heading -> new Block.Heading(heading.getLevel(), Span.text(line(heading)));
            case Paragraph paragraph when paragraph.getFirstChild() instanceof Image image -> picture(image);
            case Paragraph paragraph -> new Block.Paragraph(line(paragraph));
            case BulletList list -> new Block.Entries(false, entries(list));
            case OrderedList list -> new Block.Entries(true, entries(list));
            case TableBlock table -> new Block.Table(rows(table));
            default -> throw unknown(node);
        };
    }

    private static Block picture(Image image) {
        if (image.getNext() != null || image.getPrevious() != null)
            throw new IllegalArgumentException("a picture stands alone in its paragraph: " + image.getDestination());
        if (!image.getDestination().startsWith(PICTURES))
            throw new IllegalArgumentException("pictures lie in " + PICTURES + ", not " + image.getDestination());
        return new Block.Picture(image.getDestination().substring(PICTURES.length()), Span.text(line(image)));
    }

    private static List<List<Block>> entries(Node list) {
        List<List<Block>> entries = new ArrayList<>();
        for (Node one : children(list)) {
            if (!(one instanceof ListItem)) throw unknown(one);
            entries.add(blocks(one));
        }
        return entries;
    }

    private static List<List<List<Span>>> rows(TableBlock table) {
        List<List<List<Span>>> rows = new ArrayList<>();
        for (Node part : children(table))
            for (Node row : children(part)) {
                List<List<Span>> cells = new ArrayList<>();
                for (Node cell : children(row)) {
                    if (!(cell instanceof TableCell)) throw unknown(cell);
                    cells.add(line(cell));
                }
                rows.add(cells);
            }
        return rows;
    }

    private static List<Span> line(Node parent) {
        List<Span> line = new ArrayList<>();
        for (Node one : children(parent)) line.add(span(one));
        return line;
    }

    private static Span span(Node node) {
        return switch (node) {
            case Text text -> new Span.Words(text.getLiteral(), false);
            case SoftLineBreak _ -> new Span.Words(" ", false);
            case Code code -> new Span.Key(code.getLiteral());
            case StrongEmphasis strong -> new Span.Words(Span.text(line(strong)), true);
            case Link link
            when link.getDestination().endsWith(PAGE) ->
                new Span.Link(
                        Span.text(line(link)),
                        link.getDestination().substring(0, link.getDestination().length() - PAGE.length()));
            default -> throw unknown(node);
        };
    }

    private static IllegalArgumentException unknown(Node node) {
        return new IllegalArgumentException("it can't show a " + node.getClass().getSimpleName());
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node one = parent.getFirstChild(); one != null; one = one.getNext()) children.add(one);
        return children;
    }
}
