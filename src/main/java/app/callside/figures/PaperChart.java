package app.callside.figures;

import app.callside.base.print.Typeface;
import java.awt.Color;
import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/// Draws a chart in lines, so that it is sharp at every size. Each layer has a pattern beside its colour: it
/// can be told apart where it is printed in black.
final class PaperChart {
    private static final float HEIGHT = 150;
    private static final float LEGEND = 16;
    private static final float BELOW = 26;
    private static final float ABOVE = 10;
    private static final float SMALL = 6.5f;
    private static final float HATCH = 4;
    private static final int MOST_LABELS = 16;
    private static final Color INK = new Color(0x1F, 0x23, 0x28);
    private static final List<Color> COLOURS = List.of(
            new Color(0x4A, 0xC2, 0x6B),
            new Color(0xD4, 0xA7, 0x2C),
            new Color(0xE1, 0x6F, 0x24),
            new Color(0xCF, 0x22, 0x2E),
            new Color(0x8E, 0x11, 0x19));

    private final Typeface typeface;

    PaperChart(Typeface typeface) {
        this.typeface = typeface;
    }

    Image draw(FigureChart chart, PdfContentByte canvas, float width) {
        PdfTemplate picture = canvas.createTemplate(width, HEIGHT);
        legend(chart, picture, width);
        float room = HEIGHT - LEGEND - BELOW - ABOVE;
        float step = width / Math.max(1, chart.categories().size());
        double scale = room / chart.highest();
        picture.setColorStroke(INK);
        picture.setLineWidth(0.5f);
        picture.moveTo(0, BELOW);
        picture.lineTo(width, BELOW);
        picture.stroke();
        int each = 1 + (chart.categories().size() - 1) / MOST_LABELS;
        for (int i = 0; i < chart.categories().size(); i++) {
            pile(chart, picture, i, step, scale);
            if (i % each == 0) label(picture, chart.categories().get(i), step * (i + 0.5f), BELOW - 10, each * step);
        }
        return Image.getInstance(picture);
    }

    private void pile(FigureChart chart, PdfTemplate picture, int category, float step, double scale) {
        float left = step * (category + 0.15f);
        float wide = Math.min(step * 0.7f, 46);
        left += (step * 0.7f - wide) / 2;
        float foot = BELOW;
        for (int layer = 0; layer < chart.layers().size(); layer++) {
            FigureChart.Bar bar = chart.layers().get(layer).bars().get(category);
            float height = (float) (bar.height() * scale);
            block(picture, layer, left, foot, wide, height);
            foot += height;
        }
        if (chart.categories().size() <= MOST_LABELS && foot > BELOW)
            label(picture, total(chart, category), left + wide / 2, foot + 2, step);
    }

    /// What all layers come to; of one layer its own words.
    private static String total(FigureChart chart, int category) {
        return chart.layers().size() == 1
                ? chart.layers().getFirst().bars().get(category).words()
                : java.text.NumberFormat.getIntegerInstance(java.util.Locale.ROOT)
                        .format(chart.pile(category));
    }

    private static void block(PdfTemplate picture, int layer, float left, float foot, float wide, float height) {
        if (height <= 0) return;
        picture.saveState();
        picture.rectangle(left, foot, wide, height);
        picture.clip();
        picture.newPath();
        picture.setColorFill(COLOURS.get(layer % COLOURS.size()));
        picture.rectangle(left, foot, wide, height);
        picture.fill();
        hatch(picture, layer, left, foot, wide, height);
        picture.restoreState();
        picture.setColorStroke(INK);
        picture.setLineWidth(0.4f);
        picture.rectangle(left, foot, wide, height);
        picture.stroke();
    }

    /// Nothing, rising lines, level lines, falling lines, upright lines: in the order of the layers.
    private static void hatch(PdfTemplate picture, int layer, float left, float foot, float wide, float height) {
        picture.setColorStroke(Color.WHITE);
        picture.setLineWidth(0.8f);
        float reach = wide + height;
        for (float at = -reach; at < reach; at += HATCH) {
            switch (layer % COLOURS.size()) {
                case 1 -> line(picture, left + at, foot, left + at + height, foot + height);
                case 2 -> line(picture, left, foot + at, left + wide, foot + at);
                case 3 -> line(picture, left + at, foot + height, left + at + height, foot);
                case 4 -> line(picture, left + at, foot, left + at, foot + height);
                default -> {}
            }
        }
    }

    private static void line(PdfTemplate picture, float fromX, float fromY, float toX, float toY) {
        picture.moveTo(fromX, fromY);
        picture.lineTo(toX, toY);
        picture.stroke();
    }

    private void legend(FigureChart chart, PdfTemplate picture, float width) {
        float step = width / Math.max(1, chart.layers().size());
        for (int layer = 0; layer < chart.layers().size(); layer++) {
            float left = layer * step;
            block(picture, layer, left, HEIGHT - LEGEND + 4, 10, 8);
            ColumnText.showTextAligned(
                    picture,
                    Element.ALIGN_LEFT,
                    phrase(chart.layers().get(layer).name()),
                    left + 14,
                    HEIGHT - LEGEND + 5,
                    0);
        }
    }

    private void label(PdfTemplate picture, String words, float middle, float foot, float room) {
        String shown = words;
        while (shown.length() > 3 && shown.length() * SMALL * 0.5f > room)
            shown = shown.substring(0, shown.length() - 2) + "…";
        ColumnText.showTextAligned(picture, Element.ALIGN_CENTER, phrase(shown), middle, foot, 0);
    }

    private Phrase phrase(String text) {
        Phrase phrase = new Phrase(SMALL);
        phrase.addAll(typeface.chunks(text, false, SMALL));
        return phrase;
    }
}
