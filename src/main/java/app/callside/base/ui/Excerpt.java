package app.callside.base.ui;

import app.callside.base.table.Harmless;
import java.util.List;
import java.util.regex.Pattern;

/// What goes to the clipboard: the same words plain, and as HTML for programs that keep tables and bold
/// type.
///
/// @param html a whole document in HTML; empty where there is nothing to dress up
public record Excerpt(String text, String html) {
    /// Numbers and phone numbers begin with signs too, and reckon nothing.
    private static final Pattern NUMBER = Pattern.compile("[+\\-\u2212]?[0-9][0-9 ().,/%\u00a0\u202f-]*");

    /// Words only.
    public static Excerpt of(String text) {
        return new Excerpt(text, "");
    }

    /// Rows of a table, its headings above them: tabs between the cells of the plain text. No cell begins
    /// as a spreadsheet's formula does.
    ///
    /// @param figures which columns stand at the right, by their place
    public static Excerpt of(List<String> headings, List<List<String>> rows, List<Boolean> figures) {
        StringBuilder text = new StringBuilder();
        StringBuilder html = new StringBuilder(
                "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n<table>\n<thead>");
        add(headings, "th", figures, text, html);
        html.append("</thead>\n<tbody>\n");
        for (List<String> row : rows) add(row.stream().map(Excerpt::harmless).toList(), "td", figures, text, html);
        return new Excerpt(
                text.toString(),
                html.append("</tbody></table>\n</body></html>\n").toString());
    }

    private static void add(
            List<String> cells, String tag, List<Boolean> figures, StringBuilder text, StringBuilder html) {
        html.append("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            text.append(i == 0 ? "" : "\t").append(cell.replaceAll("\\s*[\\t\\r\\n]+\\s*", " "));
            html.append('<').append(tag);
            if (figures.get(i)) html.append(" style=\"text-align: right\"");
            html.append('>').append(escaped(cell)).append("</").append(tag).append('>');
        }
        text.append('\n');
        html.append("</tr>\n");
    }

    private static String harmless(String cell) {
        return NUMBER.matcher(cell).matches() ? cell : Harmless.text(cell);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br>");
    }
}
