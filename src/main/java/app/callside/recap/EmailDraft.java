package app.callside.recap;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/// Writes an e-mail as a message that has not been sent yet.
final class EmailDraft {
    private EmailDraft() {}

    /// The address without blanks around it, if it is exactly one valid address.
    static Optional<String> valid(String address) {
        if (address.isBlank()) return Optional.empty();
        try {
            InternetAddress parsed = new InternetAddress(address.strip(), true);
            return Optional.of(parsed.getAddress()).filter(known -> known.contains("@"));
        } catch (AddressException invalid) {
            return Optional.empty();
        }
    }

    static byte[] of(RecapEmail email, List<Attachment> attachments) {
        return written(() -> {
            MimeMessage message = new Unsent();
            message.setHeader("X-Unsent", "1");
            if (email.from().isPresent())
                message.setFrom(new InternetAddress(email.from().get(), true));
            return filled(message, email, attachments);
        });
    }

    /// See [RecapEmail#message].
    static byte[] toSend(RecapEmail email, List<Attachment> attachments, String sender, Instant at, UUID id) {
        return written(() -> {
            MimeMessage message = new Named("<" + id + "@" + sender.substring(sender.indexOf('@') + 1) + ">");
            message.setFrom(new InternetAddress(sender, true));
            if (email.from().filter(own -> !own.equalsIgnoreCase(sender)).isPresent())
                message.setReplyTo(
                        new Address[] {new InternetAddress(email.from().get(), true)});
            message.setSentDate(Date.from(at));
            return filled(message, email, attachments);
        });
    }

    private interface Writing {
        MimeMessage message() throws MessagingException;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.message().writeTo(bytes);
        } catch (IOException | MessagingException impossible) {
            throw new IllegalStateException("A mail could not be written into memory", impossible);
        }
        return bytes.toByteArray();
    }

    private static MimeMessage filled(MimeMessage message, RecapEmail email, List<Attachment> attachments)
            throws MessagingException {
        if (email.to().isPresent())
            message.setRecipient(
                    Message.RecipientType.TO, new InternetAddress(email.to().get(), true));
        String utf8 = StandardCharsets.UTF_8.name();
        message.setSubject(email.subject(), utf8);
        MimeMultipart body = alternatives(email);
        if (attachments.isEmpty()) message.setContent(body);
        else message.setContent(parts(email, body, attachments));
        message.saveChanges();
        return message;
    }

    /// The same words as plain text and as HTML; a mail program shows the last that it can.
    private static MimeMultipart alternatives(RecapEmail email) throws MessagingException {
        String utf8 = StandardCharsets.UTF_8.name();
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(email.text().replace("\n", "\r\n"), utf8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(HtmlBody.of(email.subject(), email.paragraphs()).replace("\n", "\r\n"), utf8, "html");
        Parts parts = new Parts("alternative", email);
        parts.addBodyPart(plain);
        parts.addBodyPart(html);
        return parts;
    }

    private static MimeMultipart parts(RecapEmail email, MimeMultipart alternatives, List<Attachment> attachments)
            throws MessagingException {
        MimeMultipart parts = new Parts("mixed", email);
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(alternatives);
        parts.addBodyPart(body);
        for (Attachment attachment : attachments) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), type(attachment))));
            part.setFileName(attachment.fileName());
            part.setDisposition(Part.ATTACHMENT);
            parts.addBodyPart(part);
        }
        return parts;
    }

    /// By its ending; what is not known to be a page or a picture is bytes.
    private static String type(Attachment attachment) {
        String name = attachment.fileName().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "pdf" -> "application/pdf";
            case "png" -> "image/png";
            case "jpg", "jpeg" -> "image/jpeg";
            default -> "application/octet-stream";
        };
    }

    /// Several parts, whose boundary follows from the words, so that the same recap is the same draft.
    private static final class Parts extends MimeMultipart {
        Parts(String subtype, RecapEmail email) {
            super(subtype);
            ParameterList parameters = new ParameterList();
            parameters.set(
                    "boundary",
                    "=_" + subtype + "_" + Integer.toHexString(email.text().hashCode()));
            contentType = new ContentType("multipart", subtype, parameters).toString();
        }
    }

    /// Its id is given, and says nothing of this computer.
    private static final class Named extends MimeMessage {
        private final String id;

        Named(String id) {
            super(Session.getInstance(new Properties()));
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    private static final class Unsent extends MimeMessage {
        Unsent() {
            super(Session.getInstance(new Properties()));
        }

        /// Date and id are left to the program that sends it; made here, the id would carry the name of this computer.
        @Override
        protected void updateHeaders() throws MessagingException {
            super.updateHeaders();
            removeHeader("Date");
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            removeHeader("Message-ID");
        }
    }
}
