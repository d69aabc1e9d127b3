package app.callside.outbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.secret.KeyFile;
import app.callside.base.sql.Database;
import app.callside.call.CallId;
import app.callside.outbox.store.JdbcMailServerStore;
import app.callside.outbox.store.JdbcOutboxStore;
import app.callside.recap.SentRecap;
import app.callside.recap.SentRecaps;
import app.callside.recap.store.JdbcSentRecapStore;
import app.callside.testing.People;
import app.callside.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
@Tag("C5")
class OutboxTest {
    private static final MailServer SERVER = new MailServer(
            "mail.ridgeway.example", 465, MailServer.Security.TLS, "dana", "a secret word", "dana@ridgeway.example");
    private static final CallId CALL = CallId.fresh();

    @TempDir
    Path folder;

    private final List<OutgoingMail> taken = new ArrayList<>();
    private final Deque<Post.Undelivered> failures = new ArrayDeque<>();
    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private Database database;
    private SentRecaps recaps;
    private Outbox outbox;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder.resolve("store"));
        outbox = outbox();
        outbox.use(SERVER);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Outbox outbox() {
        Clock clock = new Moving();
        recaps = new SentRecaps(new JdbcSentRecapStore(database), database, clock);
        return new Outbox(
                new JdbcOutboxStore(database),
                new JdbcMailServerStore(database, new KeyFile(folder.resolve("mail.key"))),
                this::take,
                recaps,
                People.seat(),
                People.trail(database),
                database,
                clock);
    }

    private void take(MailServer server, OutgoingMail mail) throws Post.Undelivered {
        assertEquals(SERVER, server);
        Post.Undelivered failure = failures.poll();
        if (failure != null) throw failure;
        taken.add(mail);
    }

    private OutgoingMail put() {
        OutgoingMail mail = OutgoingMail.queued(
                Optional.of(CALL),
                "ida@fernhill.example",
                "What we agreed",
                "Subject: What we agreed\r\n\r\nÜber alles".getBytes(StandardCharsets.UTF_8),
                now);
        outbox.put(mail);
        return mail;
    }

    @Test
    void whatTheServerTookIsKeptWithTheCallByteForByte() {
        OutgoingMail mail = put();
        assertEquals(1, outbox.deliver());
        assertEquals(0, outbox.deliver(), "once");
        assertEquals(List.of(), outbox.unsent());
        SentRecap sent = recaps.of(CALL).getFirst();
        assertEquals(SentRecap.Way.SENT, sent.way());
        assertArrayEquals(mail.content(), sent.content());
    }

    @Test
    void aFailedOneIsTriedLaterEachTime() {
        put();
        for (int i = 0; i < 5; i++) failures.add(new Post.Undelivered("no route", false));
        for (Duration pause : List.of(
                Duration.ofMinutes(1),
                Duration.ofMinutes(5),
                Duration.ofMinutes(15),
                Duration.ofHours(1),
                Duration.ofHours(1))) {
            assertEquals(0, outbox.deliver());
            OutgoingMail waiting = outbox.unsent().getFirst();
            assertEquals(now.plus(pause), waiting.nextAt());
            assertEquals("no route", waiting.problem());
            now = now.plus(pause).minusSeconds(1);
            outbox.deliver();
            assertEquals(waiting.attempts(), outbox.unsent().getFirst().attempts(), "not before its time");
            now = now.plusSeconds(1);
        }
        assertEquals(1, outbox.deliver());
    }

    @Test
    void whatIsRefusedForGoodIsNotTriedAgainButStaysInSight() {
        put();
        failures.add(new Post.Undelivered("550 no such user", true));
        outbox.deliver();
        now = now.plus(Duration.ofDays(1));
        assertEquals(0, outbox.deliver());
        OutgoingMail refused = outbox.unsent().getFirst();
        assertEquals(OutgoingMail.State.REFUSED, refused.state());
        failures.add(new Post.Undelivered("550 no such user", true));
        outbox.hurry();
        assertEquals(0, outbox.deliver(), "tried once more, by hand");
        assertEquals(2, outbox.unsent().getFirst().attempts());
        outbox.drop(refused);
        assertEquals(List.of(), outbox.unsent());
    }

    @Test
    void aRestartForgetsNothing() {
        put();
        failures.add(new Post.Undelivered("no route", false));
        outbox.deliver();
        database.close();
        database = TestDatabase.in(folder.resolve("store"));
        outbox = outbox();
        assertEquals(Optional.of(SERVER), outbox.server());
        outbox.hurry();
        assertEquals(1, outbox.deliver());
    }

    @Test
    void oneThatWasBeingSentWhenTheMachineWentDownIsSentAgainUnderTheSameName() {
        OutgoingMail mail = put();
        database.inOne(() -> new JdbcOutboxStore(database).keep(mail.sending()));
        assertEquals(1, outbox.deliver());
        assertArrayEquals(mail.content(), taken.getFirst().content());
    }

    @Test
    void withoutAServerEverythingWaits() {
        put();
        outbox.useNone();
        assertEquals(0, outbox.deliver());
        assertEquals(1, outbox.unsent().size());
        outbox.use(SERVER);
        assertEquals(1, outbox.deliver());
    }

    @Test
    void thePasswordIsNowhereInTheStore() throws IOException {
        database.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                assertFalse(
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("a secret word"),
                        file.toString());
        }
        assertFalse(SERVER.toString().contains("secret"));
        database = TestDatabase.in(folder.resolve("store"));
        Files.delete(folder.resolve("mail.key"));
        assertEquals("", outbox().server().orElseThrow().password(), "without its key it is gone");
        assertTrue(outbox().server().isPresent());
    }

    /** Stands until the test moves it. */
    private final class Moving extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("one zone is enough");
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
