package app.callside.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.call.store.FileCallJournal;
import app.callside.testing.Books;
import app.callside.testing.Ledgers;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The machine's clock or zone is set while somebody is on the line. */
@Tag("T8")
class ClockSetTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    @TempDir
    Path folder;

    /** A wall clock that anybody may set. */
    private static final class WallClock extends Clock {
        private Instant now = CallFixture.START;
        private ZoneId zone = VIENNA;

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final WallClock wall = new WallClock();
    private long nanos = 99;
    private Database database;
    private FileCallJournal journal;
    private Books books;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        journal = new FileCallJournal(folder.resolve("journal"), wall);
        books = Books.over(database, journal, wall, () -> nanos);
        database.inOne(() -> books.ledgerStore().add(Ledgers.customer("Fernhill Bakery")));
    }

    @AfterEach
    void close() {
        journal.close();
        database.close();
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
        wall.now = wall.now.plus(time);
    }

    private CallRecord finish(LiveCall call) {
        var next = Optional.of(CallFixture.followUp(CallFixture.TODAY));
        Finish finish = new Finish(Outcome.of(Disposition.PROMISE), true, next, "", "recap", 7);
        CallRecord record = books.calls().finish(EndedCall.of(call), finish);
        assertEquals(Optional.of(record), books.calls().call(record.id()), "as it was kept");
        return record;
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00:00Z, P1D, Europe/Vienna", // forward a day
        "2026-11-23T09:00:00Z, P-1D, Europe/Vienna", // back a day
        "2026-11-23T09:00:00Z, P-9000D, Europe/Vienna", // an empty battery
        "2026-11-23T22:58:00Z, PT0S, Europe/Vienna", // midnight there
        "2026-10-25T00:58:00Z, PT0S, Europe/Vienna", // the night that is an hour longer
        "2026-03-29T00:58:00Z, PT0S, Europe/Vienna", // the night that is an hour shorter
        "2026-11-01T05:58:00Z, PT0S, America/New_York",
        "2026-11-23T09:00:00Z, PT0S, Pacific/Kiritimati" // and the day with it
    })
    void aCallTakesAsLongAsItTakes(Instant start, Duration set, ZoneId there) {
        wall.now = start;
        LiveCall call = books.calls().open(CallFixture.plan());
        call.type(0, "they pay on Friday");
        pass(Duration.ofMinutes(3));
        call.hold();
        wall.now = wall.now.plus(set);
        wall.zone = there;
        pass(Duration.ofMinutes(1));
        call.resume();
        pass(Duration.ofMinutes(1));
        call.type(1, "or on Monday");
        call.hangUp();
        pass(Duration.ofMinutes(2));
        CallRecord record = finish(call);
        assertEquals(Duration.ofMinutes(4), record.talked());
        assertEquals(Duration.ofMinutes(1), record.held());
        assertEquals(start, record.startedAt());
        assertEquals(start.plus(Duration.ofMinutes(7)), record.endedAt());
        assertEquals(Duration.ofMinutes(2), CallNumbers.of(record).wrapUp());
        assertEquals(VIENNA, record.zone(), "the zone in which it began");
        LocalDate day = LocalDate.ofInstant(start, VIENNA);
        assertEquals(day, CallNumbers.of(record).day());
        assertEquals(List.of(), journal.unfinished());
        Duration before = Duration.ZERO;
        for (CallEvent event : record.events()) {
            assertTrue(event.at().compareTo(before) >= 0, event + " comes before the one before");
            before = event.at();
        }
    }

    @ParameterizedTest
    @CsvSource({"P1D, false", "P-1D, false", "PT2M, true"})
    void aCallThatWasCutOffComesBackWithItsTime(Duration set, boolean waiting) {
        LiveCall call = books.calls().open(CallFixture.plan());
        pass(Duration.ofMinutes(3));
        call.type(0, "they pay on Friday");
        journal.close();
        journal = new FileCallJournal(folder.resolve("journal"), wall);
        books = Books.over(database, journal, wall, () -> nanos);
        nanos = 5; // the machine was started anew
        wall.now = wall.now.plus(set);
        wall.zone = ZoneId.of("America/New_York");
        LiveCall back = books.calls().cutOff(_ -> true).orElseThrow();
        assertEquals(waiting ? Duration.ofMinutes(5) : Duration.ofMinutes(3), back.elapsed());
        assertEquals(!waiting, back.isOnHold(), "nobody can still be on the line");
        back.resume();
        pass(Duration.ofMinutes(1));
        back.type(1, "they did");
        back.hangUp();
        CallRecord record = finish(back);
        assertEquals(waiting ? Duration.ofMinutes(6) : Duration.ofMinutes(4), record.talked());
        assertEquals(VIENNA, record.zone());
        assertEquals(List.of(), journal.unfinished());
    }
}
