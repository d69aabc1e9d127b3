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
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/** Against real servers in this JVM, with a certificate of their own for the name "localhost". */
@SuppressWarnings("NullAway.Init")
@Tag("C5")
class SmtpPostTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final String WORD = "not a secret";

    @TempDir
    static Path folder;

    private static SSLContext certified;
    private static SSLSocketFactory trusting;

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
                .redirectErrorStream(true)
                .start();
        String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, made.waitFor(), said);
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream bytes = Files.newInputStream(keys)) {
            store.load(bytes, WORD.toCharArray());
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(store, WORD.toCharArray());
        certified = SSLContext.getInstance("TLS");
        certified.init(own.getKeyManagers(), null, null);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        trusting = context.getSocketFactory();
    }

    /** What a server does about encryption. */
    private enum Offers {
        TLS,
        STARTTLS,
        NOTHING;

        /** How a mail server that does so is entered. */
        MailServer.Security security() {
            return this == TLS ? MailServer.Security.TLS : MailServer.Security.STARTTLS;
        }
    }

    /** A mail as it came in. */
    private record Arrived(String from, String to, boolean encrypted, boolean signedIn, byte[] bytes) {
        MimeMessage message() throws MessagingException {
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
        }
    }

    /** A line that hears what goes to the server, as anybody between them could. */
    private static final class Tapped implements AutoCloseable {
        private final ServerSocket waiting;
        private final int to;
        private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
        private final Thread serving;

        Tapped(int to) throws IOException {
            this.to = to;
            waiting = new ServerSocket(0, 1, InetAddress.getByName("localhost"));
            serving = Thread.ofVirtual().start(this::serve);
        }

        int port() {
            return waiting.getLocalPort();
        }

        private void serve() {
            try (Socket client = waiting.accept();
                    Socket server = new Socket(InetAddress.getByName("localhost"), to)) {
                Thread back = Thread.ofVirtual().start(() -> answer(server, client));
                byte[] some = new byte[4096];
                for (int read = client.getInputStream().read(some);
                        read >= 0;
                        read = client.getInputStream().read(some)) {
                    heard.write(some, 0, read);
                    server.getOutputStream().write(some, 0, read);
                }
                server.shutdownOutput();
                back.join();
            } catch (IOException | InterruptedException over) {
                // the server is gone
            }
        }

        private static void answer(Socket server, Socket client) {
            try {
                server.getInputStream().transferTo(client.getOutputStream());
                client.shutdownOutput();
            } catch (IOException over) {
                // the client is gone
            }
        }

        /** All that went to the server, once the line is closed. */
        String heard() throws InterruptedException {
            serving.join();
            return heard.toString(StandardCharsets.ISO_8859_1);
        }

        @Override
        public void close() throws IOException {
            waiting.close();
        }
    }

    private final List<Arrived> arrived = new CopyOnWriteArrayList<>();
    private SMTPServer server = SMTPServer.port(0).build();

    @AfterEach
    void stop() {
        server.stop();
    }

    private int start(Offers offers) throws IOException {
        var builder = SMTPServer.port(0)
                .bindAddress(InetAddress.getByName("localhost"))
                .hostName("localhost")
                .requireAuth()
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((user, password, _) -> {
                    if (!user.equals("dana") || !password.equals("open sesame")) throw new LoginFailedException();
                }))
                .messageHandler(this::take);
        server = switch (offers) {
            case TLS -> builder.serverSocketFactory(certified).build();
            case STARTTLS ->
                builder.startTlsSocketFactory(certified)
                        .enableTLS()
                        .requireTLS()
                        .build();
            case NOTHING -> builder.build();
        };
        server.start();
        return server.getPortAllocated();
    }

    private void take(MessageContext context, String from, String to, byte[] bytes) {
        var session = (org.subethamail.smtp.server.Session) context;
        boolean encrypted = session.isTLSStarted() || session.getSocket() instanceof SSLSocket;
        arrived.add(new Arrived(from, to, encrypted, session.isAuthenticated(), bytes));
    }

    private static MailServer at(String host, int port, MailServer.Security security, String password) {
        return new MailServer(host, port, security, "dana", password, "dana@ridgeway.example");
    }

    private static Post.Undelivered refused(SmtpPost post, MailServer server) {
        return assertThrows(Post.Undelivered.class, () -> post.deliver(server, mail()));
    }

    private static SmtpPost trusting() {
        return new SmtpPost(Optional.of(trusting));
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

    @ParameterizedTest
    @EnumSource(names = {"TLS", "STARTTLS"})
    void anEncryptedServerTakesItAsItIs(Offers offers) throws Exception {
        trusting().deliver(at("localhost", start(offers), offers.security(), "open sesame"), mail());
        Arrived one = arrived.getFirst();
        assertTrue(one.encrypted());
        assertTrue(one.signedIn());
        assertEquals("dana@ridgeway.example", one.from());
        assertEquals("ida@fernhill.example", one.to());
        MimeMessage message = one.message();
        assertEquals("Fernhill Bäckerei: what we agreed", message.getSubject());
        assertEquals("dana@ridgeway.example", message.getFrom()[0].toString());
        assertEquals("accounts@ridgeway.example", message.getReplyTo()[0].toString());
        assertEquals("<00000000-0000-0007-0000-000000000009@ridgeway.example>", message.getMessageID());
        assertEquals(NOW, message.getSentDate().toInstant());
        assertEquals(null, message.getHeader("X-Unsent"));
        MimeMultipart parts = (MimeMultipart) message.getContent();
        try (InputStream attached = parts.getBodyPart(1).getInputStream()) {
            assertArrayEquals(new byte[] {1, 2, 3}, attached.readAllBytes());
        }
    }

    @Test
    void withStarttlsWhoeverListensHearsAGreetingAndNothingElse() throws Exception {
        try (Tapped line = new Tapped(start(Offers.STARTTLS))) {
            trusting().deliver(at("localhost", line.port(), MailServer.Security.STARTTLS, "open sesame"), mail());
            String heard = line.heard();
            assertEquals(1, arrived.size());
            assertTrue(heard.startsWith("EHLO localhost\r\nSTARTTLS\r\n"), heard.substring(0, 40));
            assertHidden(heard);
        }
    }

    @Test
    void aServerThatDoesNotEncryptGetsNothing() throws Exception {
        try (Tapped line = new Tapped(start(Offers.NOTHING))) {
            Post.Undelivered not =
                    refused(trusting(), at("localhost", line.port(), MailServer.Security.STARTTLS, "open sesame"));
            assertTrue(not.why().contains("STARTTLS is required"), not.why());
            assertFalse(not.isForGood(), "it may offer it tomorrow");
            String heard = line.heard();
            assertTrue(heard.startsWith("EHLO localhost\r\n"), heard);
            assertFalse(heard.contains("MAIL FROM"), heard);
            assertHidden(heard);
        }
        assertEquals(List.of(), arrived);
    }

    /** Neither the password nor anything of the mail goes over the line as it is. */
    private static void assertHidden(String heard) {
        for (String secret : List.of(
                "AUTH",
                "open sesame",
                Base64.getEncoder().encodeToString("open sesame".getBytes(StandardCharsets.UTF_8)),
                Base64.getEncoder().encodeToString("\0dana\0open sesame".getBytes(StandardCharsets.UTF_8)),
                "fernhill",
                "Subject")) assertFalse(heard.contains(secret), secret);
    }

    @ParameterizedTest
    @EnumSource(names = {"TLS", "STARTTLS"})
    void aWrongPasswordIsNotForGood(Offers offers) throws Exception {
        Post.Undelivered not = refused(trusting(), at("localhost", start(offers), offers.security(), "wrong"));
        assertFalse(not.isForGood(), not.why());
        assertFalse(not.why().isBlank());
        assertEquals(List.of(), arrived);
    }

    @ParameterizedTest
    @EnumSource(names = {"TLS", "STARTTLS"})
    void aCertificateForAnotherNameIsNotTrusted(Offers offers) throws Exception {
        Post.Undelivered not = refused(trusting(), at("127.0.0.1", start(offers), offers.security(), "open sesame"));
        assertFalse(not.isForGood(), not.why());
        assertTrue(not.why().contains("127.0.0.1"), not.why());
        assertEquals(List.of(), arrived);
    }

    @ParameterizedTest
    @EnumSource(names = {"TLS", "STARTTLS"})
    void aCertificateThatNobodySignedIsNotTrusted(Offers offers) throws Exception {
        Post.Undelivered not =
                refused(new SmtpPost(), at("localhost", start(offers), offers.security(), "open sesame"));
        assertTrue(not.why().contains("certification path"), not.why());
        assertFalse(not.isForGood(), not.why());
        assertEquals(List.of(), arrived);
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
                certified.getServerSocketFactory().createServerSocket(0, 1, InetAddress.getByName("localhost"))) {
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
    void noServerAtAllIsNotForGood() throws IOException {
        int port = start(Offers.TLS);
        server.stop();
        Post.Undelivered not = assertThrows(
                Post.Undelivered.class,
                () -> new SmtpPost(Optional.of(trusting))
                        .deliver(at("localhost", port, MailServer.Security.TLS, "open sesame"), mail()));
        assertFalse(not.isForGood(), not.why());
    }
}
