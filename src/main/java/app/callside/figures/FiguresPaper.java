package app.callside.figures;

import app.callside.base.print.Paper;
import app.callside.base.print.Typeface;
import java.awt.Color;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/// Figures to print: tiles, charts drawn in lines, the tables, and how each figure was counted.
final class FiguresPaper {
    private static final float MARGIN = 36;
    private static final float SIZE = 8;
    private static final int TILES_A_ROW = 4;
    private static final Color RULE = new Color(0xC4, 0xCA, 0xD0);

    private final Typeface typeface = Typeface.load();
    private final FigureWords words;
    private final FigurePolicy policy;
    private final Paper paper;

    FiguresPaper(FigureWords words, FigurePolicy policy, Paper paper) {
        this.words = words;
        this.policy = policy;
        this.paper = paper;
    }

    void print(FigureSheet sheet, String heading, OutputStream out) {
        Rectangle page = switch (paper) {
            case A4 -> PageSize.A4;
            case LETTER -> PageSize.LETTER;
        };
        Document document = new Document(page, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.addTitle(text("figures.title"));
        document.open();
        document.add(paragraph(text("figures.title"), true, SIZE * 2));
        document.add(paragraph(heading, false, SIZE * 1.2f));
        document.add(
                paragraph(text("figures.against", words.period(sheet.period().before())), false, SIZE));
        for (FigureKind.Group group : FigureKind.Group.values()) {
            document.add(title(text("figures.group." + group.name().toLowerCase(java.util.Locale.ROOT))));
            document.add(tiles(sheet, group));
        }
        charts(sheet, document, writer);
        tables(sheet, document);
        document.close();
    }

    private String text(String key, Object... values) {
        return words.messages().text(key, values);
    }

    private PdfPTable tiles(FigureSheet sheet, FigureKind.Group group) {
        PdfPTable table = new PdfPTable(TILES_A_ROW);
        table.setWidthPercentage(100);
        List<FigureKind> kinds = java.util.Arrays.stream(FigureKind.values())
                .filter(kind -> kind.group() == group)
                .toList();
        for (FigureKind kind : kinds) table.addCell(tile(sheet.figure(kind)));
        for (int i = kinds.size(); i % TILES_A_ROW > 0; i++) table.addCell(empty());
        return table;
    }

    private static PdfPCell empty() {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        return cell;
    }

    private PdfPCell tile(Figure figure) {
        PdfPCell cell = new PdfPCell();
        cell.setPadding(SIZE * 0.7f);
        cell.setBorderColor(RULE);
        cell.addElement(paragraph(words.name(figure.kind()), false, SIZE));
        if (figure.parts().isEmpty()) cell.addElement(paragraph(text("figures.none"), true, SIZE * 1.4f));
        float size = figure.parts().size() > 1 ? SIZE : SIZE * 1.6f;
        for (Figure.Part part : figure.parts()) {
            String code = part.currency()
                    .filter(_ -> !(part.now() instanceof Value.Sum))
                    .map(currency -> currency.getCode() + " ")
                    .orElse("");
            cell.addElement(paragraph(code + words.value(part.now()), true, size));
            cell.addElement(paragraph(words.change(part), false, SIZE * 0.85f));
        }
        return cell;
    }

    private void charts(FigureSheet sheet, Document document, PdfWriter writer) {
        List<FigureChart> charts = new ArrayList<>();
        FigureCharts all = new FigureCharts(sheet, words);
        List<CurrencyUnit> currencies = FigureCharts.currencies(sheet);
        for (CurrencyUnit currency : currencies)
            charts.add(all.all(Optional.of(currency)).getFirst());
        List<FigureChart> others = all.all(currencies.stream().findFirst());
        charts.addAll(others.subList(1, others.size()));
        PaperChart drawing = new PaperChart(typeface);
        for (FigureChart chart : charts) {
            if (chart.isEmpty()) continue;
            PdfPTable kept = new PdfPTable(1); // the title does not part from its drawing
            kept.setWidthPercentage(100);
            PdfPCell cell = new PdfPCell();
            cell.setBorder(Rectangle.NO_BORDER);
            cell.addElement(title(chart.title()));
            Image image = drawing.draw(chart, writer.getDirectContent(), document.right() - document.left());
            image.setAlt(chart.spoken());
            cell.addElement(image);
            kept.addCell(cell);
            kept.setKeepTogether(true);
            document.add(kept);
        }
    }

    private void tables(FigureSheet sheet, Document document) {
        FigureTables tables = new FigureTables(sheet, words, policy, Optional.empty());
        for (FigureTables.Table table : List.of(tables.byCollector(), tables.cards(), tables.missed())) {
            if (table.rows().isEmpty()) continue;
            document.add(title(table.title()));
            document.add(grid(table));
        }
        document.add(paragraph(words.interval(policy.widestInterval()), false, SIZE));
        document.add(title(text("figures.formulas")));
        for (Figure figure : sheet.figures().values()) {
            document.add(paragraph(words.name(figure.kind()), true, SIZE));
            document.add(paragraph(words.formula(figure), false, SIZE));
        }
    }

    private PdfPTable grid(FigureTables.Table table) {
        PdfPTable grid = new PdfPTable(table.heads().size());
        grid.setWidthPercentage(100);
        grid.setHeaderRows(1);
        for (String head : table.heads()) grid.addCell(cell(head, true, false));
        for (List<String> row : table.rows())
            for (int i = 0; i < row.size(); i++) grid.addCell(cell(row.get(i), false, i > 0));
        return grid;
    }

    private PdfPCell cell(String text, boolean strong, boolean right) {
        PdfPCell cell = new PdfPCell(phrase(text, strong, SIZE * 0.9f));
        cell.setPadding(SIZE * 0.3f);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(RULE);
        cell.setHorizontalAlignment(right ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        return cell;
    }

    private Paragraph title(String text) {
        Paragraph title = paragraph(text, true, SIZE * 1.3f);
        title.setSpacingBefore(SIZE);
        title.setSpacingAfter(SIZE * 0.5f);
        return title;
    }

    private Paragraph paragraph(String text, boolean strong, float size) {
        Paragraph paragraph = new Paragraph(phrase(text, strong, size));
        paragraph.setLeading(size * 1.3f);
        return paragraph;
    }

    private Phrase phrase(String text, boolean strong, float size) {
        Phrase phrase = new Phrase(size * 1.3f);
        phrase.addAll(typeface.chunks(text, strong, size));
        return phrase;
    }
}
