package app.callside.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, so that it can be as wrong as a test needs it. */
final class Workbook {
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder types = new StringBuilder();
    private String properties = "";
    private String formats = "";
    private int count;

    Workbook from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** Cell style 1 is a day; 2, 3 ... are the formats given here. */
    Workbook formats(String... patterns) {
        StringBuilder all = new StringBuilder();
        StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>");
        for (int i = 0; i < patterns.length; i++) {
            all.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(170 + i, patterns[i]));
            styles.append("<xf numFmtId=\"%d\"/>".formatted(170 + i));
        }
        formats = "<numFmts>" + all + "</numFmts><cellXfs>" + styles + "</cellXfs>";
        return this;
    }

    Workbook sheet(String state, String rows) {
        return sheet(state, rows, "");
    }

    Workbook sheet(String state, String rows, String behind) {
        count++;
        sheets.append("<sheet name=\"S%d\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%d\"/>"
                .formatted(count, count, state, count));
        relations.append(("<Relationship Id=\"rId%d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships/worksheet\" Target=\"worksheets/sheet%d.xml\"/>")
                .formatted(count, count));
        types.append(("<Override PartName=\"/xl/worksheets/sheet%d.xml\" ContentType=\"application/vnd.openxmlformats-"
                        + "officedocument.spreadsheetml.worksheet+xml\"/>")
                .formatted(count));
        return part(
                "xl/worksheets/sheet%d.xml".formatted(count),
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                        + "</sheetData>" + behind + "</worksheet>");
    }

    Workbook part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** Rows of texts; a cell that begins with `#` is a number, with `@` a number in style 1, with `=` a formula. */
    static String rows(String... lines) {
        StringBuilder all = new StringBuilder();
        for (int row = 0; row < lines.length; row++) {
            all.append("<row r=\"%d\">".formatted(row + 1));
            String[] cells = lines[row].split("\\|", -1);
            for (int column = 0; column < cells.length; column++)
                if (!cells[column].isEmpty())
                    all.append(cell((char) ('A' + column) + String.valueOf(row + 1), cells[column]));
            all.append("</row>");
        }
        return all.toString();
    }

    private static String cell(String at, String text) {
        String rest = text.substring(1);
        return switch (text.charAt(0)) {
            case '#' -> "<c r=\"%s\"><v>%s</v></c>".formatted(at, rest);
            case '@' -> "<c r=\"%s\" s=\"1\"><v>%s</v></c>".formatted(at, rest);
            case '$' -> "<c r=\"%s\" s=\"2\"><v>%s</v></c>".formatted(at, rest);
            case '=' -> "<c r=\"%s\"><f>SUM(1,2)</f><v>%s</v></c>".formatted(at, rest);
            default -> "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(at, text);
        };
    }

    byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                        + " PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                        + "spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\""
                        + "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>" + types
                        + "</Types>");
        all.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas"
                        + ".openxmlformats.org/officeDocument/2006/relationships\">" + properties + "<sheets>" + sheets
                        + "</sheets></workbook>");
        all.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                        + "</Relationships>");
        if (formats.isEmpty()) formats();
        all.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + formats
                        + "</styleSheet>");
        all.putAll(parts);
        return zip(all);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
