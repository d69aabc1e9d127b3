package app.callside.recap;

import app.callside.base.print.Paper;
import app.callside.base.print.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A report as a PDF: headings, prose and tables, in the face that letters are printed in.
public final class PrintedReport {
    private static final float SIZE = 9.5f;

    private final List<Block> blocks = new ArrayList<>();

    public PrintedReport heading(String text) {
        blocks.add(new Block.Title(Paragraph.words(text)));
        return this;
    }

    public PrintedReport prose(String text) {
        blocks.add(new Block.Prose(Paragraph.words(text)));
        return this;
    }

    public PrintedReport small(String text) {
        blocks.add(new Block.Small(Paragraph.words(text)));
        return this;
    }

    /// A rule across the page.
    public PrintedReport line() {
        blocks.add(new Block.Line());
        return this;
    }

    /// A table whose first row is its heading.
    ///
    /// @param widths share of each column in percent
    /// @param rightAligned the column of amounts; -1 for none
    public PrintedReport table(List<List<String>> rows, List<Integer> widths, int rightAligned) {
        List<List<Paragraph>> cells = rows.stream()
                .map(row -> row.stream().map(Paragraph::words).toList())
                .toList();
        blocks.add(new Block.Grid(cells, widths, true, rightAligned));
        return this;
    }

    /// @param country of whoever reads it, which decides on the sheet; may be empty
    public byte[] pdf(String title, String country, Locale here) {
        return Press.print(blocks, title, Typeface.load(), Paper.of(country, here), SIZE)
                .pdf();
    }
}
