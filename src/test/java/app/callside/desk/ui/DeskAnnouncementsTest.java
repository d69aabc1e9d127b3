package app.callside.desk.ui;

import static app.callside.testing.Ledgers.invoice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.base.ui.Announcements;
import app.callside.base.ui.Keyed;
import app.callside.deck.DeckFiles;
import app.callside.ledger.CustomerId;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes up during a call is said, with the key that answers it; without a window. */
@Tag("X7")
@SuppressWarnings("NullAway.Init")
class DeskAnnouncementsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T16:00:00Z"), ZoneId.of("America/Chicago"));

    @TempDir
    Path folder;

    private final AtomicLong nanos = new AtomicLong();
    private final List<String> said = new ArrayList<>();
    private Database database;
    private DeskModel desk;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        CustomerId customer = DeskBench.owing(database, CLOCK, id -> List.of(invoice(id, "2207", 40, "600.00")));
        DeskServices services = DeskBench.services(
                database,
                folder,
                CLOCK,
                nanos::get,
                DeckFiles.builtIn(),
                new DeskBench.NoDesktop(),
                new DeskBench.NoMailing());
        desk = new DeskModel(services);
        Announcements announcements = new Announcements(CLOCK);
        announcements.spoken().subscribe(words -> {
            if (!words.isEmpty()) said.add(words.replace('\u00a0', ' '));
        });
        OfferWords offers = new OfferWords(desk.commitment(), services.messages(), services.formats());
        new DeskAnnouncements(desk, services.messages(), offers, key -> Keyed.words(key.usual()), announcements)
                .begin();
        desk.prepare(customer);
        desk.start();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void after(Duration more) {
        nanos.addAndGet(more.toNanos());
        desk.pulse();
    }

    @Test
    void aCardThatFitsIsSaidOnceWithItsKey() {
        for (String line :
                List.of("our CFO is on vacation", "our CFO is on vacation, nobody", "our CFO is on vacation"))
            desk.notes().entry().set(line);
        assertEquals(1, said.size(), said::toString);
        assertTrue(said.getFirst().startsWith("A card fits: "), said.getFirst());
        assertTrue(said.getFirst().endsWith(" Ctrl 1 uses it."), said.getFirst());
    }

    @Test
    void aPromiseThatIsHeardIsSaidWithWhatItComesTo() {
        desk.notes().entry().set("she pays 600 on Friday");
        String last = said.getLast();
        assertTrue(last.startsWith("Promise heard: "), last);
        assertTrue(last.contains("600.00"), last);
        assertTrue(last.endsWith("Alt ↵ takes it, Alt X refuses it."), last);
    }

    @Test
    void aCallThatGrowsLongIsSaidAtEachStep() {
        after(Duration.ofMinutes(7));
        assertEquals(List.of(), said);
        after(Duration.ofMinutes(1));
        after(Duration.ofSeconds(10));
        assertEquals(List.of("The call grows long: it is time to agree on something."), said);
        after(Duration.ofMinutes(4));
        assertEquals("This is a long call: close it.", said.getLast());
        assertEquals(2, said.size());
    }

    @Test
    void whoIsLeftOnHoldIsSaidAndSoIsTheNextTime() {
        desk.holdOrResume();
        after(Duration.ofSeconds(89));
        assertEquals(List.of(), said);
        after(Duration.ofSeconds(1));
        after(Duration.ofSeconds(30));
        assertEquals(List.of("They have been on hold for long: go back to them."), said);
        desk.holdOrResume();
        after(Duration.ofSeconds(1));
        assertEquals(1, said.size());
        desk.holdOrResume();
        after(Duration.ofSeconds(90));
        assertEquals(2, said.size());
    }
}
