package app.callside.recap;

import app.callside.base.print.Paper;
import app.callside.base.print.Typeface;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/// Prints blocks as a PDF. One press prints one document.
final class Press {
    /// About 22 mm: enough to be punched.
    private static final float MARGIN = 62;

    private static final Color MARKER = new Color(0xFF, 0xF1, 0xA8);
    private static final Color RULE = new Color(0x8C, 0x95, 0x9F);

    private final Typeface typeface;
    private final float size;
    private final Document document;

    private Press(Typeface typeface, Paper paper, float size) {
        this.typeface = typeface;
        this.size = size;
        Rectangle sheet = switch (paper) {
            case A4 -> PageSize.A4;
            case LETTER -> PageSize.LETTER;
        };
        document = new Document(sheet, MARGIN, MARGIN, MARGIN, MARGIN);
    }

    /// @param size of the text in points
    static PrintedPages print(List<Block> blocks, String title, Typeface typeface, Paper paper, float size) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Press press = new Press(typeface, paper, size);
        PdfWriter writer = PdfWriter.getInstance(press.document, bytes);
        press.document.addTitle(title);
        press.document.open();
        blocks.forEach(press::add);
        press.document.close();
        return new PrintedPages(bytes.toByteArray(), writer.getPageNumber() - 1);
    }

    private void add(Block block) {
        switch (block) {
            case Block.Title title -> text(set(title.text(), size * 1.35f, true), size * 0.8f);
            case Block.Small small -> text(set(small.text(), size * 0.85f, false), size * 0.4f);
            case Block.Prose prose -> text(set(prose.text(), size, false), size * 0.9f);
            case Block.Line _ -> line();
            case Block.Grid grid -> grid(grid);
        }
    }

    /// @param points size of the text
    /// @param allBold for headings
    private Phrase set(Paragraph paragraph, float points, boolean allBold) {
        Phrase phrase = new Phrase(points * 1.4f);
        for (Passage passage : paragraph.passages()) {
            boolean strong = switch (passage) {
                case Passage.Words _ -> allBold;
                case Passage.Fact _, Passage.Missing _ -> true;
            };
            for (Chunk chunk : typeface.chunks(passage.text(), strong, points)) {
                if (passage instanceof Passage.Missing) chunk.setBackground(MARKER, 0, 1, 0, 2);
                phrase.add(chunk);
            }
        }
        return phrase;
    }

    private void text(Phrase phrase, float after) {
        var paragraph = new org.openpdf.text.Paragraph(phrase);
        paragraph.setLeading(phrase.getLeading());
        paragraph.setSpacingAfter(after);
        document.add(paragraph);
    }

    private void line() {
        PdfPTable rule = new PdfPTable(1);
        rule.setWidthPercentage(100);
        rule.setSpacingAfter(size * 1.6f);
        PdfPCell cell = new PdfPCell(new Phrase(1f, ""));
        cell.setFixedHeight(1);
        edge(cell);
        rule.addCell(cell);
        document.add(rule);
    }

    private void grid(Block.Grid grid) {
        PdfPTable table = new PdfPTable(grid.widths().size());
        table.setWidths(grid.widths().stream().mapToInt(Integer::intValue).toArray());
        table.setWidthPercentage(100);
        table.setSpacingBefore(size * 0.4f);
        table.setSpacingAfter(size * 1.3f);
        if (grid.headed()) table.setHeaderRows(1);
        for (int row = 0; row < grid.rows().size(); row++) {
            boolean heading = grid.headed() && row == 0;
            List<Paragraph> cells = grid.rows().get(row);
            for (int column = 0; column < cells.size(); column++)
                table.addCell(cell(cells.get(column), heading, column == grid.rightAligned()));
        }
        document.add(table);
    }

    private PdfPCell cell(Paragraph text, boolean heading, boolean right) {
        PdfPCell cell = new PdfPCell(set(text, heading ? size * 0.9f : size, heading));
        cell.setLeading(0, 1.3f);
        cell.setPadding(size * 0.35f);
        cell.setPaddingBottom(size * 0.5f);
        if (right) {
            cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
            cell.setPaddingRight(size * 1.5f);
        }
        edge(cell);
        return cell;
    }

    private static void edge(PdfPCell cell) {
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(0.5f);
        cell.setBorderColor(RULE);
    }
}
