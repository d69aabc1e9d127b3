package app.callside.recap;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Reads a PDF back. */
final class PdfText {
    private PdfText() {}

    static String of(byte[] pdf) {
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++)
                text.append(extractor.getTextFromPage(page)).append('\n');
            return text.toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static int pages(byte[] pdf) {
        try (PdfReader reader = new PdfReader(pdf)) {
            return reader.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static float width(byte[] pdf) {
        try (PdfReader reader = new PdfReader(pdf)) {
            return reader.getPageSize(1).getWidth();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
