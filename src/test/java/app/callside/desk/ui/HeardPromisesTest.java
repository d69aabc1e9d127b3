package app.callside.desk.ui;

import static app.callside.testing.Ledgers.invoice;
import static app.callside.testing.Ledgers.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.call.Agreement;
import app.callside.call.CallEvent;
import app.callside.deck.DeckFiles;
import app.callside.ledger.CustomerId;
import app.callside.promise.Instalment;
import app.callside.promise.PaymentForm;
import app.callside.promise.PromiseToPay;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed is offered as a promise, and nothing is recorded without a key. */
@Tag("C3")
@SuppressWarnings("NullAway.Init")
class HeardPromisesTest {
    /** A Monday. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T16:00:00Z"), ZoneId.of("America/Chicago"));

    @TempDir
    Path folder;

    private Database database;
    private DeskModel desk;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        CustomerId customer = DeskBench.owing(
                database, CLOCK, id -> List.of(invoice(id, "2207", 40, "600.00"), invoice(id, "2291", 20, "400.00")));
        desk = new DeskModel(
                DeskBench.services(database, folder, CLOCK, DeckFiles.builtIn(), new DeskBench.NoDesktop()));
        desk.prepare(customer);
        desk.start();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void type(String line) {
        desk.notes().entry().set(line);
    }

    private Optional<PromiseOffer> offer() {
        return desk.commitment().heard().offer().get();
    }

    private List<PromiseToPay> promised() {
        return desk.agreements().stream()
                .map(one -> assertInstanceOf(Agreement.Promised.class, one).promise())
                .toList();
    }

    @Test
    void aPromiseIsOfferedAndKeptOnlyWhenItIsTaken() {
        type("will send 600 for 2207 by wire tomorrow");
        assertTrue(offer().orElseThrow().isDated());
        assertEquals(List.of(), promised());
        desk.commitment().takeHeard();
        Instalment part = promised().getFirst().instalments().getFirst();
        assertEquals(LocalDate.of(2026, 11, 24), part.dueOn());
        assertEquals(usd("600.00"), part.amount());
        assertEquals(Optional.of(PaymentForm.WIRE), part.form());
        assertEquals(List.of("2207"), part.invoices());
        assertEquals(Optional.empty(), offer());
        assertTrue(desk.call().orElseThrow().events().stream()
                .anyMatch(event -> event instanceof CallEvent.RungOffered rung && rung.accepted()));
    }

    @Test
    void whatIsRefusedDoesNotComeBackAsTheLineGoesOn() {
        type("will send 600 tomorrow");
        desk.commitment().refuseHeard();
        type("will send 600 tomorrow, she says");
        assertEquals(Optional.empty(), offer());
        assertEquals(List.of(), promised());
    }

    @Test
    void whatIsTakenIsNotOfferedAgainWithTheRestOfTheLine() {
        type("will send 600 tomorrow");
        desk.commitment().takeHeard();
        type("will send 600 tomorrow, the rest on Friday");
        assertEquals(List.of("400.00"), sums());
        desk.commitment().takeHeard();
        assertEquals(2, promised().size());
    }

    @Test
    void inALaterLineTheRestIsWhatEarlierPromisesLeave() {
        type("will send 600 tomorrow");
        desk.commitment().takeHeard();
        desk.notes().write("and the rest goes out on Friday");
        assertEquals(List.of("400.00"), sums());
    }

    private List<String> sums() {
        return offer().orElseThrow().payments().stream()
                .map(one -> one.amount().orElseThrow().getAmount().toPlainString())
                .toList();
    }

    @Test
    void anOfferGoesWhenTheLineTurnsIntoNoneAndStaysWhenItHasEnded() {
        type("will send 600 tomorrow");
        type("will not send 600 tomorrow");
        assertEquals(Optional.empty(), offer());
        desk.notes().write("will send 600 tomorrow");
        type("asked about 2291");
        assertTrue(offer().isPresent());
    }

    @Test
    void whatIsMissingIsAskedForAndTheFormOpensAtIt() {
        type("will pay 600 by check soon");
        PromiseOffer heard = offer().orElseThrow();
        assertFalse(heard.isDated());
        assertEquals(List.of(PromiseOffer.Question.WHICH_DAY), heard.questions());
        desk.commitment().takeHeard();
        assertEquals(List.of(), promised(), "a vague word is no date");
        assertEquals(
                Optional.of(Commitment.PROMISE), desk.commitment().openForm().get());
    }

    @Test
    void aConditionIsKept() {
        type("once the credit note is here they pay 600 on Dec 4");
        desk.commitment().takeHeard();
        assertEquals("once the credit note is here", promised().getFirst().condition());
    }

    @Test
    void withoutANamedInvoiceTheOldestIsPaidFirst() {
        type("will send 700 tomorrow by ach");
        desk.commitment().takeHeard();
        assertEquals(
                List.of("2207", "2291"),
                promised().getFirst().instalments().getFirst().invoices());
    }

    @Test
    void aPlanIsOfferedWithAllItsParts() {
        type("half now, half in two weeks by card");
        assertEquals(List.of("500.00", "500.00"), sums());
        desk.commitment().takeHeard();
        assertEquals(usd("1000.00"), promised().getFirst().total());
        assertEquals(2, promised().getFirst().instalments().size());
    }

    @Test
    void theFormHoldsWhatWasHeardAndTakesIt() {
        type("will send 600 for 2207 by wire tomorrow");
        desk.commitment().changeHeard();
        assertEquals(
                Optional.of(Commitment.PROMISE), desk.commitment().openForm().get());
        assertTrue(offer().isPresent(), "leaving the form brings the offer back");
    }

    @Test
    void whatWasTakenIsNotOfferedAgainWhenOnlyItsFormIsAdded() {
        type("will send 600 tomorrow");
        desk.commitment().takeHeard();
        type("will send 600 tomorrow by wire");
        assertEquals(Optional.empty(), offer());
        desk.notes().write("");
        type("will send 600 tomorrow by wire");
        assertEquals(Optional.empty(), offer());
    }

    @Test
    void theSecondPromisePaysWhatTheFirstLeaves() {
        type("will send 600 tomorrow");
        desk.commitment().takeHeard();
        desk.notes().write("and 400 on Friday");
        desk.commitment().takeHeard();
        assertEquals(List.of("2207"), promised().get(0).instalments().getFirst().invoices());
        assertEquals(List.of("2291"), promised().get(1).instalments().getFirst().invoices());
    }

    @Test
    void moreThanIsAskedForIsLookedAtInTheForm() {
        type("will pay 60000 on Friday");
        desk.commitment().takeHeard();
        assertEquals(List.of(), promised());
        assertEquals(
                Optional.of(Commitment.PROMISE), desk.commitment().openForm().get());
    }

    @Test
    void partsAreKeptByTheirDays() {
        type("half in two weeks, half now");
        desk.commitment().takeHeard();
        List<Instalment> parts = promised().getFirst().instalments();
        assertTrue(parts.get(0).dueOn().isBefore(parts.get(1).dueOn()));
    }
}
