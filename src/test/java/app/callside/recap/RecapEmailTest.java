package app.callside.recap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RecapEmailTest {
    private static final Set<String> HEADERS =
            Set.of("X-Unsent", "From", "To", "Subject", "MIME-Version", "Content-Type", "Content-Transfer-Encoding");

    private final RecapForms forms = new RecapForms(Messages.in(Locale.US), new Formats(Locale.US));

    private static MimeMessage opened(RecapEmail email) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(email.draft()));
    }

    private RecapEmail to(String name, String address) {
        return forms.email(Recaps.addressedTo(Recaps.recap("1.00"), new Addressee(name, "", "", address, "")));
    }

    @Test
    @Tag("C5")
    void theDraftOpensUnsentWithWhatTheScreenShows() throws MessagingException, IOException {
        RecapEmail email = to("Ñandú S.A.", " ap@nandu.example ");
        MimeMessage draft = opened(email);
        assertEquals("1", draft.getHeader("X-Unsent", null));
        assertEquals("ap@nandu.example", draft.getHeader("To", null));
        assertEquals("Ñandú S.A.: Our call of 23 Nov 2026", draft.getSubject());
        MimeMultipart both = (MimeMultipart) draft.getContent();
        assertEquals(email.text(), both.getBodyPart(0).getContent().toString().replace("\r\n", "\n"));
        assertTrue(both.getBodyPart(1).isMimeType("text/html"));
    }

    @Test
    @Tag("C5")
    void theHtmlSaysTheSameAndNothingInItIsTakenForMarkup() throws MessagingException, IOException {
        RecapEmail email = to("<script>alert(1)</script> & Sons", "a@b.example");
        MimeMultipart both = (MimeMultipart) opened(email).getContent();
        String html = both.getBodyPart(1).getContent().toString();
        assertFalse(html.contains("<script>"), html);
        assertTrue(html.contains("&lt;script&gt;"), html);
        String words = html.replaceAll("(?s)<title>.*?</title>|<[^>]*>", "").replaceAll("\\s+", "");
        String plain = email.text()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("\\s+", "");
        assertEquals(plain, words);
    }

    @Test
    @Tag("P5")
    void documentsGoAlongUnchangedUnderTheirNames() throws MessagingException, IOException {
        byte[] page = {0x25, 0x50, 0x44, 0x46, 0, 13, 10, -1};
        byte[] draft = to("Plain", "a@b.example")
                .draft(List.of(
                        new Attachment("Lieferschein Größe.pdf", page),
                        new Attachment("x\r\nBcc: y@evil.example.txt", new byte[] {7})));
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(draft));
        MimeMultipart parts = (MimeMultipart) message.getContent();
        assertEquals(3, parts.getCount());
        assertEquals("application/pdf", parts.getBodyPart(1).getContentType().replaceAll(";(?s).*", ""));
        assertEquals(
                "Lieferschein Größe.pdf",
                MimeUtility.decodeText(parts.getBodyPart(1).getFileName()));
        assertArrayEquals(page, parts.getBodyPart(1).getInputStream().readAllBytes());
        assertEquals("x Bcc: y@evil.example.txt", parts.getBodyPart(2).getFileName());
        assertNull(message.getHeader("Bcc"));
    }

    @Test
    @Tag("C5")
    void noNameAndNoAddressAddsAHeader() throws MessagingException {
        for (String trick :
                List.of("\r\nBcc: x@evil.example", "\nBcc: x@evil.example", "\rBcc:x@evil.example\r\n\r\nHi"))
            for (RecapEmail email : List.of(
                    to("Trick" + trick, "a@b.example"), to("Plain", "a@b.example" + trick), to("Plain", trick))) {
                Set<String> names = new TreeSet<>();
                for (Header header : Collections.list(opened(email).getAllHeaders())) names.add(header.getName());
                names.removeAll(HEADERS);
                assertEquals(Set.of(), names);
            }
    }

    @Test
    @Tag("C5")
    void anAddressThatIsNoneLeavesTheDraftWithoutRecipient() throws MessagingException {
        for (String address :
                List.of("", "  ", "nobody", "two@a.example, three@b.example", "a@b.example\r\nBcc: c@d.example")) {
            RecapEmail email = to("Plain", address);
            assertEquals(Optional.empty(), email.to(), address);
            assertNull(opened(email).getAllRecipients(), address);
        }
    }

    @Test
    @Tag("C5")
    void theSameRecapGivesTheSameDraft() {
        assertArrayEquals(to("A", "a@b.example").draft(), to("A", "a@b.example").draft());
    }
}
