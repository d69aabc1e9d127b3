package app.callside.erasure;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a message (RFC 5322, RFC 2045) with all that is packed into it: encoded headers, parts in any
/// encoding, what is attached.
final class MessageWords {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|nbsp));");

    private final StringJoiner words = new StringJoiner("\n");
    private final StringJoiner beneath = new StringJoiner("\n");
    private final List<String> unread = new ArrayList<>();

    private MessageWords() {}

    static MessageWords of(byte[] content) {
        MessageWords read = new MessageWords();
        try {
            read.read(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(content)));
        } catch (MessagingException | IOException broken) {
            read.words.add(new String(content, StandardCharsets.UTF_8)); // no message after all
        }
        return read;
    }

    /// Subject, who and when, and the text that is shown; attached files by their names.
    String words() {
        return words.toString();
    }

    /// All else that can be read in it.
    String beneath() {
        return beneath.toString();
    }

    List<String> unread() {
        return List.copyOf(unread);
    }

    private void read(MimeMessage message) throws MessagingException, IOException {
        if (message.getSubject() != null) words.add(message.getSubject());
        for (String header : List.of("From", "To", "Reply-To", "Date", "Cc")) {
            String said = message.getHeader(header, ", ");
            if (said != null) words.add(header + ": " + decoded(said));
        }
        String body = body(message, true);
        words.add("").add(body);
    }

    private static String decoded(String header) {
        String unfolded = MimeUtility.unfold(header);
        try {
            return MimeUtility.decodeText(unfolded);
        } catch (IOException unknownLetters) {
            return unfolded;
        }
    }

    private void headers(Part part) throws MessagingException {
        for (Header header : Collections.list(part.getAllHeaders()))
            beneath.add(header.getName() + ": " + decoded(header.getValue()));
    }

    /// @param shown whether it is what whoever opens the message reads
    private String body(Part part, boolean shown) throws MessagingException, IOException {
        headers(part);
        Optional<String> file = Optional.ofNullable(part.getFileName()).map(MessageWords::decoded);
        if (file.isPresent()) {
            attached(part, file.get());
            return "[" + file.get() + "]";
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts)
            return all(part, parts, shown);
        if (part.isMimeType("message/rfc822")) {
            attached(part, part.getContentType());
            return "";
        }
        if (!part.isMimeType("text/*")) {
            attached(part, part.getContentType());
            return "";
        }
        String said = text(part).replace("\r\n", "\n");
        if (!part.isMimeType("text/html")) return said;
        beneath.add(said);
        return readable(said);
    }

    private String all(Part part, Multipart parts, boolean shown) throws MessagingException, IOException {
        // of the same words in several forms the first is the plain one
        boolean same = part.isMimeType("multipart/alternative");
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < parts.getCount(); i++) {
            boolean shows = shown && (i == 0 || !same);
            String body = body(parts.getBodyPart(i), shows);
            if (shows && !body.isEmpty()) bodies.add(body);
            else beneath.add(body);
        }
        return String.join("\n", bodies);
    }

    private static String text(Part part) throws MessagingException, IOException {
        try {
            return String.valueOf(part.getContent());
        } catch (IOException unknownLetters) {
            return Content.of(bytes(part)).words();
        }
    }

    private static byte[] bytes(Part part) throws MessagingException, IOException {
        try (var in = part.getInputStream()) {
            return in.readAllBytes();
        }
    }

    private void attached(Part part, String name) throws MessagingException, IOException {
        byte[] bytes = bytes(part);
        Content content = Content.of(bytes);
        if (!content.isRead()) unread.add(name);
        unread.addAll(content.unread());
        beneath.add(name).add(content.words()).add(content.beneath());
        if (part.isMimeType("text/html")) beneath.add(readable(content.words()));
    }

    /// A page of HTML without its tags.
    private static String readable(String html) {
        return ENTITY.matcher(TAG.matcher(html).replaceAll(" ")).replaceAll(found -> {
            if (found.group(1) != null) return letter(Integer.parseInt(found.group(1)));
            if (found.group(2) != null) return letter(Integer.parseInt(found.group(2), 16));
            return switch (found.group(3)) {
                case "amp" -> "&";
                case "lt" -> "<";
                case "gt" -> ">";
                case "quot" -> "\"";
                default -> " ";
            };
        });
    }

    private static String letter(int point) {
        return Character.isValidCodePoint(point) ? Matcher.quoteReplacement(Character.toString(point)) : " ";
    }
}
