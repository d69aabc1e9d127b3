package app.callside.outbox.smtp;

import app.callside.outbox.MailServer;
import app.callside.outbox.OutgoingMail;
import app.callside.outbox.Post;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Mail over SMTP, encrypted or not at all; the server's certificate has to be valid for its name.
public final class SmtpPost implements Post {
    private static final String CONNECT_MS = "20000";
    private static final String READ_MS = "60000";
    private static final int FIRST_FOR_GOOD = 500;
    /// The two replies of the five hundreds that ask for a sign-in (RFC 4954).
    private static final Set<Integer> SIGN_IN = Set.of(530, 535);

    private static final Logger LOG = LoggerFactory.getLogger(SmtpPost.class);

    private final Optional<SSLSocketFactory> trusting;

    /// Trusts the certificates that the machine trusts.
    public SmtpPost() {
        this(Optional.empty());
    }

    /// @param trusting makes the encrypted sockets, for servers with certificates of their own
    SmtpPost(Optional<SSLSocketFactory> trusting) {
        this.trusting = trusting;
    }

    @Override
    public void deliver(MailServer server, OutgoingMail mail) throws Undelivered {
        String protocol = server.security() == MailServer.Security.TLS ? "smtps" : "smtp";
        Session session = Session.getInstance(settings(server, "mail." + protocol + "."));
        Transport transport = transport(session, protocol);
        try {
            MimeMessage message = new MimeMessage(session, new ByteArrayInputStream(mail.content()));
            transport.connect(
                    server.host(),
                    server.port(),
                    server.user().isBlank() ? null : server.user(),
                    server.user().isBlank() ? null : server.password());
            // as it is: saveChanges would give it another id and other bytes than those that are kept
            transport.sendMessage(message, new Address[] {new InternetAddress(mail.to(), true)});
        } catch (AuthenticationFailedException wrong) {
            throw new Undelivered(words(wrong), false);
        } catch (MessagingException failed) {
            throw new Undelivered(words(failed), isForGood(failed));
        } finally {
            leave(transport);
        }
    }

    private static Transport transport(Session session, String protocol) {
        try {
            return session.getTransport(protocol);
        } catch (NoSuchProviderException impossible) {
            throw new IllegalStateException("The program lacks its mail library", impossible);
        }
    }

    /// A server that hangs up without a word after it took the mail has taken it all the same.
    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException hungUp) {
            LOG.info("The mail server hung up", hungUp);
        }
    }

    private Properties settings(MailServer server, String prefix) {
        Properties settings = new Properties();
        settings.setProperty(prefix + "connectiontimeout", CONNECT_MS);
        settings.setProperty(prefix + "timeout", READ_MS);
        settings.setProperty(prefix + "writetimeout", READ_MS);
        settings.setProperty(prefix + "ssl.checkserveridentity", "true");
        settings.setProperty(prefix + "localhost", "localhost"); // the name of this computer is nobody's business
        settings.setProperty(prefix + "auth", String.valueOf(!server.user().isBlank()));
        if (!server.from().isBlank()) settings.setProperty(prefix + "from", server.from());
        if (server.security() == MailServer.Security.STARTTLS) {
            settings.setProperty(prefix + "starttls.enable", "true");
            settings.setProperty(prefix + "starttls.required", "true");
        }
        // what its sockets refuse is not tried again with others
        settings.setProperty(prefix + "socketFactory.fallback", "false");
        trusting.ifPresent(factory -> settings.put(prefix + "ssl.socketFactory", factory));
        return settings;
    }

    /// A reply of the five hundreds (RFC 5321, 4.2.1) to this sender, this address or this message. A
    /// server that takes no
    /// mail at all, or asks for a sign-in, may do so tomorrow.
    static boolean isForGood(MessagingException failed) {
        for (@Nullable Exception one = failed; one != null; one = next(one)) {
            int code = switch (one) {
                case SMTPAddressFailedException address -> address.getReturnCode();
                case SMTPSenderFailedException sender -> sender.getReturnCode();
                case SMTPSendFailedException sending -> sending.getReturnCode();
                default -> 0;
            };
            if (code >= FIRST_FOR_GOOD) return !SIGN_IN.contains(code);
        }
        return false;
    }

    private static @Nullable Exception next(Exception one) {
        return one instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private static String words(MessagingException failed) {
        Exception deepest = failed;
        for (@Nullable Exception one = next(failed); one != null; one = next(one)) deepest = one;
        String words = String.valueOf(deepest.getMessage()).strip().replaceAll("\\s+", " ");
        return deepest instanceof MessagingException
                ? words
                : deepest.getClass().getSimpleName() + ": " + words;
    }
}
