package app.callside.sample;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A page of a few lines as a PDF; letters beyond Latin-1 become question marks.
record PlainPdf(List<String> lines) {
    byte[] bytes() {
        String text = lines.stream()
                .map(line -> "(" + line.replaceAll("([\\\\()])", "\\\\$1") + ") Tj T*")
                .collect(Collectors.joining("\n", "BT /F1 14 Tf 22 TL 72 740 Td\n", "\nET"));
        int length = text.getBytes(StandardCharsets.ISO_8859_1).length;
        return file(List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R"
                        + " /Resources << /Font << /F1 4 0 R >> >> >>",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
                "<< /Length " + length + " >>\nstream\n" + text + "\nendstream"));
    }

    /// The numbered objects, and where each begins.
    private static byte[] file(List<String> objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        List<Integer> starts = new ArrayList<>();
        for (String object : objects) {
            starts.add(pdf.length());
            pdf.append(starts.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        for (int start : starts) pdf.append(String.format(Locale.ROOT, "%010d 00000 n \n", start));
        pdf.append("trailer << /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\n");
        pdf.append("startxref\n").append(table).append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
