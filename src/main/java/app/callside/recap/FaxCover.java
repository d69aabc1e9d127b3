package app.callside.recap;

import app.callside.base.print.Paper;
import app.callside.base.print.Typeface;
import java.util.List;
import java.util.function.IntFunction;

/// The recap as the cover sheet of a fax.
public final class FaxCover implements RecapForm {
    private static final float LARGEST = 11;

    /// Smaller print does not survive a fax line.
    private static final float SMALLEST = 7;

    private final IntFunction<List<Block>> blocksForPages;
    private final String title;
    private final Paper paper;

    /// @param blocksForPages the sheet, given of how many pages the fax is
    FaxCover(IntFunction<List<Block>> blocksForPages, String title, Paper paper) {
        this.blocksForPages = blocksForPages;
        this.title = title;
        this.paper = paper;
    }

    @Override
    public List<Paragraph> paragraphs() {
        return Block.read(blocksForPages.apply(1));
    }

    /// As a PDF of one page, in smaller print where there is much to say; only what no legible print gets onto one page
    /// takes more. Takes its time: not for the interface thread.
    public byte[] pdf() {
        Typeface typeface = Typeface.load();
        PrintedPages pages = print(1, typeface, LARGEST);
        for (float size = LARGEST - 1; pages.count() > 1 && size >= SMALLEST; size--) pages = print(1, typeface, size);
        return pages.count() == 1
                ? pages.pdf()
                : print(pages.count(), typeface, SMALLEST).pdf();
    }

    private PrintedPages print(int pages, Typeface typeface, float size) {
        return Press.print(blocksForPages.apply(pages), title, typeface, paper, size);
    }
}
