package app.callside.erasure;

import app.callside.base.print.Typeface;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// What is kept as a file - a recap that went out, a draft, a document - as words that can be read and
/// blanked.
///
/// @param words what whoever opens it reads
/// @param beneath what stands in it beside: other headers of a message, other forms of its words, what is
///     attached to it
/// @param isRead false for a picture, a scan and whatever else has no words that a program can read
/// @param unread what is attached to it and cannot be read, by name
record Content(Form form, String words, String beneath, boolean isRead, List<String> unread) {
    enum Form {
        TEXT,
        /// A message (RFC 5322).
        MESSAGE,
        PDF,
        OTHER
    }

    private static final float SIZE = 10;
    private static final float MARGIN = 54;
    private static final int HEAD = 8000;
    private static final Pattern MESSAGE_HEAD = Pattern.compile(
            "(?is)\\A(?:[!-9;-~]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*)*?(?:mime-version|message-id|return-path):.*");

    Content {
        unread = List.copyOf(unread);
    }

    static Content of(byte[] content) {
        return switch (form(content)) {
            case TEXT -> new Content(Form.TEXT, text(content), "", true, List.of());
            case MESSAGE -> {
                MessageWords message = MessageWords.of(content);
                yield new Content(Form.MESSAGE, message.words(), message.beneath(), true, message.unread());
            }
            case PDF -> pages(content);
            case OTHER -> new Content(Form.OTHER, "", "", false, List.of());
        };
    }

    private static Form form(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF")) return Form.PDF;
        if (wide(content).isPresent()) return Form.TEXT;
        if (head.indexOf('\0') >= 0) return Form.OTHER;
        return MESSAGE_HEAD.matcher(head).matches() ? Form.MESSAGE : Form.TEXT;
    }

    /// In two bytes for a letter, as some programs write text.
    private static Optional<Charset> wide(byte[] content) {
        if (content.length < 2) return Optional.empty();
        int mark = (content[0] & 0xFF) << 8 | content[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE ? Optional.of(StandardCharsets.UTF_16) : Optional.empty();
    }

    private static String text(byte[] content) {
        try {
            return wide(content)
                    .orElse(StandardCharsets.UTF_8)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(content, StandardCharsets.ISO_8859_1);
        }
    }

    /// A page without any words is a picture of one.
    private static Content pages(byte[] pdf) {
        StringJoiner text = new StringJoiner("\n");
        boolean isRead = true;
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                String words = extractor.getTextFromPage(page);
                isRead &= !words.isBlank();
                text.add(words);
            }
        } catch (IOException | RuntimeException locked) { // the reader throws whatever a broken file leads it to
            isRead = false;
        }
        return new Content(Form.PDF, text.toString(), "", isRead, List.of());
    }

    /// Whether something that leads to somebody stands anywhere in it.
    boolean holds(Predicate<String> leads) {
        return leads.test(words) || leads.test(beneath);
    }

    /// Other words in the same form: a message becomes one of plain text, a PDF a page of it.
    byte[] holding(String other) {
        return switch (form) {
            case TEXT, OTHER -> other.getBytes(StandardCharsets.UTF_8);
            case MESSAGE -> plain(other);
            case PDF -> printed(other);
        };
    }

    private static byte[] plain(String words) {
        String headers = "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\n"
                + "Content-Transfer-Encoding: 8bit\r\n\r\n";
        return (headers + words.replace("\r\n", "\n").replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
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
