package app.callside.agenda.ui;

import static app.callside.testing.Ledgers.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.agenda.AgendaBook;
import app.callside.base.sql.Database;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Notice;
import app.callside.base.work.DirectWork;
import app.callside.call.MemoryJournal;
import app.callside.followup.FollowUp;
import app.callside.ledger.CustomerId;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseId;
import app.callside.promise.PromiseToPay;
import app.callside.promise.store.JdbcPromiseStore;
import app.callside.testing.Books;
import app.callside.testing.Ledgers;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is called to mind, when, and when not. */
@Tag("F2")
@SuppressWarnings("NullAway.Init")
class RemindingTest {
    @TempDir
    Path folder;

    private Database database;
    private Books books;
    private CustomerId bakery;
    private Reminding reminding;
    private final List<Notice> told = new ArrayList<>();
    private final List<CustomerId> opened = new ArrayList<>();
    private Instant now = TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC);
    private boolean busy;
    private boolean calm;
    private boolean locked;
    private int agendas;
    private int invoices;

    private final class Now extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder.resolve("store"));
        Clock clock = new Now();
        books = Books.over(database, new MemoryJournal(), clock, () -> 0);
        bakery = database.inOne(() -> books.ledgerStore().add(Ledgers.customer("Fernhill Bakery")));
        AgendaBook book = new AgendaBook(
                new JdbcPromiseStore(database),
                books.promises(),
                books.followUps(),
                books.disputes(),
                books.ledgerStore(),
                database);
        reminding = new Reminding(
                new AgendaServices(
                        book,
                        _ -> Optional.empty(),
                        () -> "Vera Holt",
                        clock,
                        new DirectWork(),
                        Messages.in(Locale.US),
                        new Formats(Locale.US)),
                new Reminding.Surroundings(
                        () -> busy, () -> calm, () -> locked, told::add, () -> agendas++, opened::add));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void toDo(LocalDate day, Optional<LocalTime> at) {
        database.inOne(() -> {
            books.followUps()
                    .schedule(new FollowUp(
                            UUID.randomUUID(),
                            bakery,
                            Optional.empty(),
                            day,
                            at,
                            "call Ida about the 4,190.00",
                            Optional.empty()));
            return true;
        });
    }

    private void promised(int dueIn) {
        Instalment part = Instalment.of(
                TODAY.plusDays(dueIn), Money.parse("USD 100.00"), Optional.empty(), List.of("invoice " + ++invoices));
        database.inOne(() -> {
            books.promises()
                    .record(new PromiseToPay(
                            PromiseId.fresh(),
                            bakery,
                            Optional.empty(),
                            TODAY.minusDays(9),
                            "Ida",
                            List.of(part),
                            "",
                            ""));
            return true;
        });
    }

    private void passes(int minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
        reminding.tick();
    }

    @Test
    void theStartSumsUpInOneNoticeWhatIsDueAndWhatWeOwe() {
        promised(0);
        promised(0);
        promised(3);
        toDo(TODAY, Optional.empty());
        toDo(TODAY.minusDays(2), Optional.empty());
        reminding.begin();
        assertEquals(1, told.size());
        assertEquals(
                "2 promised payments are due today.\n1 thing is ours to do today.\n1 thing that was ours to do is late.",
                told.getFirst().text());
        told.getFirst().open().run();
        assertEquals(1, agendas);
    }

    @Test
    void whereNothingIsDueNothingIsSaid() {
        promised(3);
        reminding.begin();
        passes(1);
        assertEquals(List.of(), told);
    }

    @Test
    void aFollowUpIsCalledToMindOnceWhenItsMinuteComesOnTheCustomersClock() {
        bakery = database.inOne(() -> books.ledgerStore()
                .add(Ledgers.customer("Lakeside Bakery").inZone(Optional.of(ZoneId.of("America/Chicago")))));
        toDo(TODAY, Optional.of(LocalTime.of(9, 30))); // 15:30 here
        now = TODAY.atTime(15, 28).toInstant(ZoneOffset.UTC);
        reminding.tick();
        told.clear();
        passes(1);
        assertEquals(List.of(), told);
        passes(1);
        assertEquals("It is time: Lakeside Bakery", told.getFirst().title());
        told.getFirst().open().run();
        assertEquals(List.of(bakery), opened);
        passes(1);
        assertEquals(1, told.size());
    }

    @Test
    void duringACallItWaitsAndIsSaidAfterwards() {
        toDo(TODAY, Optional.of(LocalTime.of(9, 1)));
        toDo(TODAY, Optional.of(LocalTime.of(9, 2)));
        busy = true;
        passes(5);
        assertEquals(List.of(), told);
        assertEquals(
                "◦ 2 reminders wait for the end of the call",
                reminding.waiting().get());
        busy = false;
        reminding.offer();
        assertEquals(1, told.size());
        assertEquals("The hour of 2 follow-ups has come.", told.getFirst().text());
        assertEquals("", reminding.waiting().get());
    }

    @Test
    void inCalmModeNotEvenTheMarkIsShown() {
        toDo(TODAY, Optional.of(LocalTime.of(9, 1)));
        busy = true;
        calm = true;
        passes(5);
        assertEquals("", reminding.waiting().get());
        busy = false;
        passes(1);
        assertEquals(1, told.size());
    }

    @Test
    void outsideOfTheWindowNoAmountIsSaidAndBehindTheLockNoName() {
        toDo(TODAY, Optional.of(LocalTime.of(9, 1)));
        toDo(TODAY, Optional.of(LocalTime.of(9, 11)));
        passes(5);
        assertEquals("It is time: Fernhill Bakery", told.getFirst().outside());
        locked = true;
        passes(10);
        assertEquals("The hour of a follow-up has come.", told.getLast().outside());
        for (Notice one : told) assertFalse(one.outside().contains("4,190"), one.outside());
    }

    @Test
    void switchedOffItForgetsWhatWaitedAndSaysNothing() {
        promised(0);
        busy = true;
        reminding.begin();
        assertFalse(reminding.waiting().get().isEmpty());
        reminding.on().set(false);
        assertEquals("", reminding.waiting().get());
        busy = false;
        reminding.offer();
        toDo(TODAY, Optional.of(LocalTime.of(9, 1)));
        passes(5);
        reminding.begin();
        assertEquals(List.of(), told);
        reminding.on().set(true);
        passes(5);
        assertEquals(List.of(), told, "what came while it was off is in the agenda");
    }

    @Test
    void aClockThatIsSetBackTellsNothingTwice() {
        toDo(TODAY, Optional.of(LocalTime.of(9, 10)));
        passes(12);
        assertEquals(1, told.size());
        passes(-1);
        passes(1);
        assertEquals(1, told.size());
        assertTrue(told.getFirst().text().contains("Ida"));
    }
}
