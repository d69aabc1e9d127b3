package app.callside.erasure;

import app.callside.base.print.Typeface;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.StringJoiner;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// What went out of a recap, as words that can be read and blanked: text, a message (RFC 5322), or a PDF.
enum Content {
    TEXT,
    MESSAGE,
    PDF;

    private static final float SIZE = 10;
    private static final float MARGIN = 54;
    private static final int HEAD = 8000;

    static Content of(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF")) return PDF;
        return head.contains("MIME-Version:") ? MESSAGE : TEXT;
    }

    /// Its words; attachments by their names only.
    static String wordsOf(byte[] content) {
        return switch (of(content)) {
            case TEXT -> new String(content, StandardCharsets.UTF_8);
            case MESSAGE -> message(content);
            case PDF -> pages(content);
        };
    }

    /// Other words in the same form: a message becomes one of plain text, a PDF a page of it.
    byte[] holding(String words) {
        return switch (this) {
            case TEXT -> words.getBytes(StandardCharsets.UTF_8);
            case MESSAGE -> plain(words);
            case PDF -> printed(words);
        };
    }

    private static byte[] plain(String words) {
        String headers = "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\n"
                + "Content-Transfer-Encoding: 8bit\r\n\r\n";
        return (headers + words.replace("\r\n", "\n").replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
    }

    private static String message(byte[] content) {
        try {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(content));
            StringJoiner words = new StringJoiner("\n");
            if (message.getSubject() != null) words.add(message.getSubject());
            addresses(message, words);
            words.add("").add(body(message));
            return words.toString();
        } catch (MessagingException | IOException broken) {
            return new String(content, StandardCharsets.UTF_8); // no message after all
        }
    }

    private static void addresses(MimeMessage message, StringJoiner words) throws MessagingException {
        for (String header : List.of("From", "To", "Reply-To", "Date")) {
            String[] said = message.getHeader(header);
            if (said != null) words.add(header + ": " + String.join(", ", said));
        }
        if (message.getRecipients(Message.RecipientType.CC) != null) words.add("Cc: " + message.getHeader("Cc", ", "));
    }

    private static String body(Part part) throws MessagingException, IOException {
        if (part.getFileName() != null) return "[" + part.getFileName() + "]";
        if (part.isMimeType("text/*")) return String.valueOf(part.getContent()).replace("\r\n", "\n");
        if (!(part.getContent() instanceof Multipart parts)) return "";
        List<String> bodies = new ArrayList<>();
        // of the same words in several forms the first is the plain one
        int read = part.isMimeType("multipart/alternative") ? Math.min(1, parts.getCount()) : parts.getCount();
        for (int i = 0; i < read; i++) bodies.add(body(parts.getBodyPart(i)));
        bodies.removeAll(Collections.singleton(""));
        return String.join("\n", bodies);
    }

    private static String pages(byte[] pdf) {
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            StringJoiner text = new StringJoiner("\n");
            for (int page = 1; page <= reader.getNumberOfPages(); page++) text.add(extractor.getTextFromPage(page));
            return text.toString();
        } catch (IOException broken) {
            return "";
        }
    }

    private static byte[] printed(String words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(document, bytes);
        document.open();
        Typeface typeface = Typeface.load();
        for (String line : words.lines().toList()) {
            Paragraph paragraph = new Paragraph();
            paragraph.setLeading(SIZE * 1.4f);
            typeface.chunks(line.isEmpty() ? " " : line, false, SIZE).forEach(paragraph::add);
            document.add(paragraph);
        }
        document.close();
        return bytes.toByteArray();
    }
}
