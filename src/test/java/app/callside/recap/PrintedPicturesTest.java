package app.callside.recap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.promise.Instalment;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The printed forms as pictures, in `target/printed`: to be looked at, and looked over here for what no page may have. */
@Tag("C5")
class PrintedPicturesTest {
    private static final Path FOLDER = Path.of("target", "printed");
    private static final int DPI = 72;
    /** Of the 62 points of margin, in pixels; letters may reach a little over their line. */
    private static final int MARGIN = 54;

    private final RecapForms forms = new RecapForms(Messages.in(Locale.US), new Formats(Locale.US));

    private static Recap with(int payments, Addressee customer) {
        List<Instalment> parts = IntStream.range(0, payments)
                .mapToObj(i -> Recaps.payment(i, "1234.50", "INV-" + i, "A-VERY-LONG-INVOICE-NUMBER-" + i))
                .toList();
        return Recaps.addressedTo(
                Recaps.recap("500.00", Recaps.promise(parts, "a short e-mail", "we stop deliveries")), customer);
    }

    private static void look(String name, byte[] pdf) throws IOException {
        Files.createDirectories(FOLDER);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            assertTrue(document.getNumberOfPages() > 0, name);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage picture = renderer.renderImageWithDPI(page, DPI);
                ImageIO.write(
                        picture,
                        "png",
                        FOLDER.resolve(name + "-" + (page + 1) + ".png").toFile());
                assertEquals(0, inkInMargins(picture), name + ", page " + (page + 1) + ": nothing is cut off");
                assertTrue(ink(picture, 0, picture.getWidth()) > 200, name + ": a page has something on it");
            }
        }
    }

    private static int inkInMargins(BufferedImage picture) {
        return ink(picture, 0, MARGIN) + ink(picture, picture.getWidth() - MARGIN, picture.getWidth());
    }

    private static int ink(BufferedImage picture, int from, int until) {
        int dark = 0;
        for (int x = from; x < until; x++)
            for (int y = 0; y < picture.getHeight(); y++) if ((picture.getRGB(x, y) & 0xff) < 0xc0) dark++;
        return dark;
    }

    private static final Addressee HERE = new Addressee(
            "Harborline Foods Ltd", "412 Wharf Street\nChicago, IL 60607", "US", "ap@h.example", "+1 312");
    private static final Addressee FAR = new Addressee(
            "Åkerström & Øvergård Nordisk Fiskeindustri och Kylteknik Aktiebolag",
            "Södra Västerlånggatan 118 C, uppgång 4\n112 44 Göteborg",
            "SE",
            "",
            "");

    @Test
    void lettersKeepWithinTheirMargins() throws IOException {
        look("letter-us", forms.letter(with(3, HERE)).pdf());
        look("letter-a4", forms.letter(with(1, FAR)).pdf());
        look("letter-long", forms.letter(with(40, FAR)).pdf());
    }

    @Test
    void faxCoversKeepWithinTheirMargins() throws IOException {
        look("fax-us", forms.fax(with(3, HERE)).pdf());
        look("fax-a4", forms.fax(with(12, FAR)).pdf());
    }

    @Test
    void reportsKeepWithinTheirMargins() throws IOException {
        List<List<String>> rows = IntStream.range(0, 90)
                .mapToObj(
                        i -> List.of("24 Nov 2026", "Payment of USD 1,234.50 by wire, reference " + "7".repeat(i % 60)))
                .toList();
        byte[] pdf = new PrintedReport()
                .heading("Account of Harborline Foods Ltd")
                .prose("Handed over by Dana Reyes on 24 Nov 2026")
                .table(rows, List.of(18, 82), -1)
                .pdf("Account", "US", Locale.US);
        look("report", pdf);
    }
}
