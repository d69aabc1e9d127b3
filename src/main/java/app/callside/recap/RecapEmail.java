package app.callside.recap;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The recap as an e-mail.
///
/// @param to absent while no valid address is known
/// @param from our own address; absent while none is entered or it is not valid
/// @param subject on one line
public record RecapEmail(Optional<String> to, Optional<String> from, String subject, List<Paragraph> paragraphs)
        implements RecapForm {
    public RecapEmail {
        paragraphs = List.copyOf(paragraphs);
        subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /// The address without blanks around it, if it is exactly one valid address.
    public static Optional<String> address(String typed) {
        return EmailDraft.valid(typed);
    }

    /// The body as HTML, as it stands in the mail.
    public String html() {
        return HtmlBody.of(subject, paragraphs);
    }

    /// A draft as the bytes of an .eml file, which mail programs open ready to be sent.
    public byte[] draft() {
        return draft(List.of());
    }

    /// As the bytes that a mail server is given.
    ///
    /// @param sender whose server sends it; answers go to our own address where that is another
    /// @param at when it is sent
    /// @param id its name for good, which makes a second delivery known as the same mail
    public byte[] message(List<Attachment> attachments, String sender, Instant at, UUID id) {
        return EmailDraft.toSend(this, attachments, sender, at, id);
    }

    /// As [#draft()], with these files attached.
    public byte[] draft(List<Attachment> attachments) {
        return EmailDraft.of(this, attachments);
    }
}
