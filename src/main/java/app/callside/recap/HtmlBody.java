package app.callside.recap;

import java.util.List;

/// The body of an e-mail as HTML: what must not be overlooked stands out, and nothing else is dressed up.
final class HtmlBody {
    private HtmlBody() {}

    static String of(String title, List<Paragraph> paragraphs) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>")
                .append(escaped(title))
                .append(
                        "</title></head>\n<body style=\"font-family: sans-serif; font-size: 15px; line-height: 1.45\">\n");
        for (Paragraph paragraph : paragraphs) {
            html.append("<p>");
            paragraph.passages().forEach(passage -> html.append(run(passage)));
            html.append("</p>\n");
        }
        return html.append("</body></html>\n").toString();
    }

    private static String run(Passage passage) {
        return switch (passage) {
            case Passage.Words words -> escaped(words.text());
            case Passage.Fact fact -> "<strong>" + escaped(fact.text()) + "</strong>";
            case Passage.Missing missing -> "<mark>" + escaped(missing.text()) + "</mark>";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br>\n");
    }
}
