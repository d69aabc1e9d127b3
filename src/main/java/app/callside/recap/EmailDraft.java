package app.callside.recap;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

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

    static byte[] of(RecapEmail email) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            message(email).writeTo(bytes);
        } catch (IOException | MessagingException impossible) {
            throw new IllegalStateException("A draft could not be written into memory", impossible);
        }
        return bytes.toByteArray();
    }

    private static MimeMessage message(RecapEmail email) throws MessagingException {
        MimeMessage message = new Unsent();
        message.setHeader("X-Unsent", "1");
        if (email.from().isPresent())
            message.setFrom(new InternetAddress(email.from().get(), true));
        if (email.to().isPresent())
            message.setRecipient(
                    Message.RecipientType.TO, new InternetAddress(email.to().get(), true));
        String utf8 = StandardCharsets.UTF_8.name();
        message.setSubject(email.subject(), utf8);
        message.setText(email.text().replace("\n", "\r\n"), utf8);
        message.saveChanges();
        return message;
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
