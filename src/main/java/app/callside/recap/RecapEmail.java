package app.callside.recap;

import java.util.List;
import java.util.Optional;

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

    /// A draft as the bytes of an .eml file, which mail programs open ready to be sent.
    public byte[] draft() {
        return draft(List.of());
    }

    /// As [#draft()], with these files attached.
    public byte[] draft(List<Attachment> attachments) {
        return EmailDraft.of(this, attachments);
    }
}
