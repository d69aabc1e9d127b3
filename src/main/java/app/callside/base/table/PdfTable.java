package app.callside.base.table;

import app.callside.base.print.Typeface;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.IntFunction;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/// Pages across, with the heading of the table on each and their number below.
final class PdfTable implements TableWriter {
    private static final float MARGIN = 36;
    private static final float SIZE = 8;
    private static final Color RULE = new Color(0xC4, 0xCA, 0xD0);
    private static final int FLUSHED = 200;

    private final Typeface typeface = Typeface.load();
    private final TableWords words;
    private final Document document;
    private final PdfPTable table;
    private int rows;
    private boolean open = true;

    PdfTable(OutputStream out, TableHead head, TableWords words) {
        this.words = words;
        Rectangle sheet = switch (words.paper()) {
            case A4 -> PageSize.A4.rotate();
            case LETTER -> PageSize.LETTER.rotate();
        };
        document = new Document(sheet, MARGIN, MARGIN, MARGIN, MARGIN + SIZE);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setPageEvent(new Numbers(typeface, words.page()));
        document.addTitle(head.title());
        document.open();
        document.add(paragraph(head.title(), true, SIZE * 1.7f));
        for (String filter : head.filters()) document.add(paragraph(filter, false, SIZE));
        document.add(paragraph(" ", false, SIZE / 2));
        table = new PdfPTable(head.columns().size());
        table.setWidths(
                head.columns().stream().mapToInt(TableHead.Column::width).toArray());
        table.setWidthPercentage(100);
        table.setComplete(false);
        for (TableHead.Column column : head.columns()) table.addCell(cell(column.name(), true, false));
        table.setHeaderRows(1);
    }

    private Paragraph paragraph(String text, boolean strong, float size) {
        Paragraph paragraph = new Paragraph(phrase(text, strong, size));
        paragraph.setLeading(size * 1.4f);
        return paragraph;
    }

    private Phrase phrase(String text, boolean strong, float size) {
        Phrase phrase = new Phrase(size * 1.3f);
        phrase.addAll(typeface.chunks(text, strong, size));
        return phrase;
    }

    private PdfPCell cell(String text, boolean heading, boolean right) {
        PdfPCell cell = new PdfPCell(phrase(text, heading, SIZE));
        cell.setPadding(SIZE * 0.3f);
        cell.setPaddingBottom(SIZE * 0.45f);
        cell.setHorizontalAlignment(right ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(heading ? 1 : 0.5f);
        cell.setBorderColor(RULE);
        return cell;
    }

    @Override
    public void row(List<Cell> cells) {
        for (Cell cell : cells) table.addCell(cell(words.cell().apply(cell), false, cell.isFigure()));
        if (++rows % FLUSHED == 0) document.add(table);
    }

    @Override
    public void totals(List<Total> totals) {
        finishTable();
        document.add(paragraph(" ", false, SIZE / 2));
        for (Total total : totals) document.add(paragraph(total.line(), true, SIZE * 1.1f));
    }

    private void finishTable() {
        if (!open) return;
        open = false;
        table.setComplete(true);
        document.add(table);
    }

    @Override
    public void close() throws IOException {
        finishTable();
        document.close();
    }

    /// The number of each page, in its lower right corner.
    private static final class Numbers extends PdfPageEventHelper {
        private final Typeface typeface;
        private final IntFunction<String> words;

        Numbers(Typeface typeface, IntFunction<String> words) {
            this.typeface = typeface;
            this.words = words;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            Phrase number = new Phrase(SIZE);
            number.addAll(typeface.chunks(words.apply(writer.getPageNumber()), false, SIZE));
            ColumnText.showTextAligned(
                    writer.getDirectContent(), Element.ALIGN_RIGHT, number, document.right(), MARGIN / 2, 0);
        }
    }
}
