package app.callside.outbox.smtp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.outbox.MailServer;
import app.callside.outbox.OutgoingMail;
import app.callside.outbox.Post;
import app.callside.recap.Attachment;
import app.callside.recap.Paragraph;
import app.callside.recap.RecapEmail;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.DummySSLServerSocketFactory;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a real server in this JVM, with a certificate of its own for the name "localhost". */
@SuppressWarnings("NullAway.Init")
@Tag("C5")
class SmtpPostTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final String WORD = "not a secret";

    @TempDir
    static Path folder;

    private static SSLSocketFactory trusting;

    private GreenMail server = new GreenMail();

    @BeforeAll
    static void certify() throws IOException, InterruptedException, GeneralSecurityException {
        Path keys = folder.resolve("keys.p12");
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "mail",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        WORD)
                .inheritIO()
                .start();
        assertEquals(0, made.waitFor());
        System.setProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_FILE_PROPERTY, keys.toString());
        System.setProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_PASSWORD_PROPERTY, WORD);
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream bytes = Files.newInputStream(keys)) {
            store.load(bytes, WORD.toCharArray());
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        trusting = context.getSocketFactory();
    }

    @AfterAll
    static void leave() {
        System.clearProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_FILE_PROPERTY);
        System.clearProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_PASSWORD_PROPERTY);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private int start(String protocol) {
        ServerSetup setup = new ServerSetup(0, "localhost", protocol).dynamicPort();
        setup.setServerStartupTimeout(30_000);
        server = new GreenMail(setup);
        server.start();
        GreenMailUser dana = server.setUser("dana@ridgeway.example", "dana", "open sesame");
        assertEquals("dana", dana.getLogin());
        return (protocol.equals(ServerSetup.PROTOCOL_SMTPS) ? server.getSmtps() : server.getSmtp()).getPort();
    }

    private static MailServer at(String host, int port, MailServer.Security security, String password) {
        return new MailServer(host, port, security, "dana", password, "dana@ridgeway.example");
    }

    private static OutgoingMail mail() {
        RecapEmail recap = new RecapEmail(
                Optional.of("ida@fernhill.example"),
                Optional.of("accounts@ridgeway.example"),
                "Fernhill Bäckerei: what we agreed",
                List.of(Paragraph.words("Dear Ida,"), Paragraph.words("4 900,00 € by Tuesday")));
        byte[] bytes = recap.message(
                List.of(new Attachment("pod.pdf", new byte[] {1, 2, 3})), "dana@ridgeway.example", NOW, new UUID(7, 9));
        return OutgoingMail.queued(Optional.empty(), "ida@fernhill.example", recap.subject(), bytes, NOW);
    }

    @Test
    void anEncryptedServerTakesItAsItIs() throws Exception {
        MailServer tls = at("localhost", start(ServerSetup.PROTOCOL_SMTPS), MailServer.Security.TLS, "open sesame");
        new SmtpPost(Optional.of(trusting)).deliver(tls, mail());
        MimeMessage arrived = server.getReceivedMessages()[0];
        assertEquals("Fernhill Bäckerei: what we agreed", arrived.getSubject());
        assertEquals("dana@ridgeway.example", arrived.getFrom()[0].toString());
        assertEquals("accounts@ridgeway.example", arrived.getReplyTo()[0].toString());
        assertEquals("<00000000-0000-0007-0000-000000000009@ridgeway.example>", arrived.getMessageID());
        assertEquals(NOW, arrived.getSentDate().toInstant());
        assertEquals(null, arrived.getHeader("X-Unsent"));
        MimeMultipart parts = (MimeMultipart) arrived.getContent();
        try (InputStream attached = parts.getBodyPart(1).getInputStream()) {
            assertArrayEquals(new byte[] {1, 2, 3}, attached.readAllBytes());
        }
    }

    @Test
    void aWrongPasswordIsNotForGood() {
        MailServer tls = at("localhost", start(ServerSetup.PROTOCOL_SMTPS), MailServer.Security.TLS, "wrong");
        Post.Undelivered not =
                assertThrows(Post.Undelivered.class, () -> new SmtpPost(Optional.of(trusting)).deliver(tls, mail()));
        assertFalse(not.isForGood(), not.why());
        assertFalse(not.why().isBlank());
    }

    @Test
    void aCertificateForAnotherNameIsNotTrusted() {
        MailServer other = at("127.0.0.1", start(ServerSetup.PROTOCOL_SMTPS), MailServer.Security.TLS, "open sesame");
        Post.Undelivered not =
                assertThrows(Post.Undelivered.class, () -> new SmtpPost(Optional.of(trusting)).deliver(other, mail()));
        assertFalse(not.isForGood(), not.why());
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void aCertificateThatNobodySignedIsNotTrusted() {
        MailServer tls = at("localhost", start(ServerSetup.PROTOCOL_SMTPS), MailServer.Security.TLS, "open sesame");
        Post.Undelivered not = assertThrows(Post.Undelivered.class, () -> new SmtpPost().deliver(tls, mail()));
        assertTrue(not.why().contains("certification path"), not.why());
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void aServerThatDoesNotEncryptGetsNothing() {
        MailServer plain =
                at("localhost", start(ServerSetup.PROTOCOL_SMTP), MailServer.Security.STARTTLS, "open sesame");
        Post.Undelivered not =
                assertThrows(Post.Undelivered.class, () -> new SmtpPost(Optional.of(trusting)).deliver(plain, mail()));
        assertTrue(not.why().contains("STARTTLS"), not.why());
        assertEquals(0, server.getReceivedMessages().length);
    }

    /** Takes the mail, and hangs up without waiting for a good-bye. */
    private static void hangUp(SSLServerSocket waiting, List<String> taken) {
        try (Socket line = waiting.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
                Writer out = new OutputStreamWriter(line.getOutputStream(), StandardCharsets.UTF_8)) {
            reply(out, "220 here");
            for (String said = in.readLine(); said != null; said = in.readLine()) {
                if (!said.startsWith("DATA")) {
                    reply(out, "250 ok");
                    continue;
                }
                reply(out, "354 go on");
                while (!".".equals(in.readLine())) {}
                taken.add("mail");
                reply(out, "250 taken");
                line.setSoLinger(true, 0);
                return;
            }
        } catch (IOException over) {
            // the client is gone
        }
    }

    private static void reply(Writer out, String words) throws IOException {
        out.write(words + "\r\n");
        out.flush();
    }

    @Test
    void aServerThatHangsUpAfterItTookTheMailHasTakenIt() throws Exception {
        List<String> taken = new CopyOnWriteArrayList<>();
        try (SSLServerSocket waiting = (SSLServerSocket)
                new DummySSLServerSocketFactory().createServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            Thread server = Thread.ofVirtual().start(() -> hangUp(waiting, taken));
            MailServer tls = new MailServer(
                    "localhost", waiting.getLocalPort(), MailServer.Security.TLS, "", "", "dana@ridgeway.example");
            new SmtpPost(Optional.of(trusting)).deliver(tls, mail());
            server.join();
        }
        assertEquals(List.of("mail"), taken);
    }

    @ParameterizedTest
    @CsvSource({"550, true", "553, true", "450, false", "421, false", "530, false"})
    void anAddressIsRefusedForGoodByTheFiveHundreds(int reply, boolean forGood) throws Exception {
        SendFailedException chained = new SendFailedException("Invalid Addresses");
        assertTrue(chained.setNextException(
                new SMTPAddressFailedException(new InternetAddress("ida@fernhill.example"), "RCPT TO", reply, "no")));
        assertEquals(forGood, SmtpPost.isForGood(chained));
    }

    @Test
    void noServerAtAllIsNotForGood() {
        int port = start(ServerSetup.PROTOCOL_SMTPS);
        server.stop();
        Post.Undelivered not = assertThrows(
                Post.Undelivered.class,
                () -> new SmtpPost(Optional.of(trusting))
                        .deliver(at("localhost", port, MailServer.Security.TLS, "open sesame"), mail()));
        assertFalse(not.isForGood(), not.why());
    }
}
