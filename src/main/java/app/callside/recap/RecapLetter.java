package app.callside.recap;

import app.callside.base.print.Paper;
import app.callside.base.print.Typeface;
import java.util.List;

/// The recap as a letter.
public final class RecapLetter implements RecapForm {
    private static final float POINTS = 10.5f;

    private final List<Block> blocks;
    private final String title;
    private final Paper paper;

    RecapLetter(List<Block> blocks, String title, Paper paper) {
        this.blocks = List.copyOf(blocks);
        this.title = title;
        this.paper = paper;
    }

    @Override
    public List<Paragraph> paragraphs() {
        return Block.read(blocks);
    }

    /// As a PDF, on the usual sheet of the customer's country. Takes its time: not for the interface thread.
    public byte[] pdf() {
        return Press.print(blocks, title, Typeface.load(), paper, POINTS).pdf();
    }
}
