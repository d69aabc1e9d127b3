package app.callside.call;

import static app.callside.call.CallFixture.CUSTOMER;
import static app.callside.call.CallFixture.START;
import static app.callside.call.CallFixture.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.base.work.Fault;
import app.callside.base.work.Refused;
import app.callside.call.store.JdbcCallStore;
import app.callside.dispute.DisputeDesk;
import app.callside.dispute.store.JdbcDisputeStore;
import app.callside.followup.Finding;
import app.callside.followup.FollowUp;
import app.callside.followup.FollowUpBook;
import app.callside.followup.VerificationTask;
import app.callside.followup.store.JdbcFollowUpStore;
import app.callside.followup.store.JdbcVerificationStore;
import app.callside.ledger.Contact;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Ledger;
import app.callside.ledger.PaymentChain;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.promise.NoPromises;
import app.callside.promise.PromiseBook;
import app.callside.promise.PromiseStore;
import app.callside.promise.PromiseToPay;
import app.callside.promise.store.JdbcPromiseStore;
import app.callside.relation.RelationNote;
import app.callside.relation.store.JdbcRelationStore;
import app.callside.testing.Ledgers;
import app.callside.testing.People;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("R1")
class CallBookTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Vienna");

    @TempDir
    Path folder;

    private final MemoryJournal journal = new MemoryJournal();
    private Database database;
    private JdbcCallStore store;
    private JdbcPromiseStore promises;
    private JdbcDisputeStore disputes;
    private JdbcFollowUpStore followUps;
    private CallBook book;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        store = new JdbcCallStore(database);
        promises = new JdbcPromiseStore(database);
        disputes = new JdbcDisputeStore(database);
        followUps = new JdbcFollowUpStore(database);
        book = book(promises, Duration.ZERO);
        JdbcLedgerStore ledger = new JdbcLedgerStore(database);
        database.inOne(() -> {
            assertEquals(CUSTOMER, ledger.add(Ledgers.customer("Fernhill Bakery")));
            ledger.add(Ledgers.customer("Someone Else"));
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** A book whose wall clock stands so long after the start. */
    private CallBook book(PromiseStore promiseStore, Duration later) {
        return new CallBook(
                store,
                journal,
                new PromiseBook(promiseStore, People.seat(), People.trail(database)),
                new DisputeDesk(disputes, People.trail(database)),
                new FollowUpBook(followUps, new JdbcVerificationStore(database)),
                new JdbcRelationStore(database),
                new Ledger(new JdbcLedgerStore(database), People.trail(database), database),
                People.trail(database),
                database,
                Clock.fixed(START.plus(later), ZONE),
                () -> 0);
    }

    private static Finish finish(FollowUp next) {
        return new Finish(Outcome.of(Disposition.PROMISE), true, Optional.of(next), "", "as agreed", 7);
    }

    private LiveCall talk() {
        LiveCall call = book.open(CallFixture.plan());
        call.type(0, "pays by wire");
        call.agree(new Agreement.Promised(CallFixture.promise("412.50")));
        call.agree(new Agreement.Disputed(CallFixture.dispute()));
        call.agree(new Agreement.DocumentNeeded(CallFixture.document()));
        call.agree(new Agreement.CallBack(CallFixture.followUp(TODAY.plusDays(2))));
        call.hangUp();
        return call;
    }

    @Test
    @Tag("F5")
    void whatTheySayBesideTheMoneyIsKnownTheNextTime() {
        LiveCall call = book.open(CallFixture.plan());
        call.confirm(new RightParty("Marta Klein", "", "", ""));
        call.note(RelationNote.Kind.NEED, "a second delivery on Fridays");
        call.note(RelationNote.Kind.LEAD, "their sister company opens in Graz");
        call.hangUp();
        CallRecord record = book.finish(EndedCall.of(call), finish(CallFixture.followUp(TODAY.plusDays(5))));
        assertEquals(
                List.of(
                        new RelationNote(
                                CUSTOMER,
                                record.id().toString(),
                                RelationNote.Kind.LEAD,
                                "their sister company opens in Graz",
                                "Marta Klein",
                                TODAY),
                        new RelationNote(
                                CUSTOMER,
                                record.id().toString(),
                                RelationNote.Kind.NEED,
                                "a second delivery on Fridays",
                                "Marta Klein",
                                TODAY)),
                new JdbcRelationStore(database).newestOf(CUSTOMER, 9));
    }

    @Test
    void aFinishedCallIsKeptWithAllThatWasAgreed() {
        LiveCall call = talk();
        CallRecord record = book.finish(EndedCall.of(call), finish(CallFixture.followUp(TODAY.plusDays(5))));
        Optional<String> id = Optional.of(record.id().toString());
        assertEquals(Optional.of(record), store.call(call.id()));
        assertEquals(call.events(), store.call(call.id()).orElseThrow().events());
        assertEquals(
                List.of(CallFixture.promise("412.50").total()),
                promises.ofCustomer(CUSTOMER).stream().map(PromiseToPay::total).toList());
        assertEquals(id, promises.ofCustomer(CUSTOMER).getFirst().call());
        assertEquals(id, disputes.disputesOf(CUSTOMER).getFirst().call());
        assertEquals(id, disputes.documentsOf(CUSTOMER).getFirst().call());
        assertEquals(
                List.of(TODAY.plusDays(2), TODAY.plusDays(5)),
                followUps.open().stream().map(FollowUp::dueOn).toList());
        assertTrue(followUps.open().stream().allMatch(step -> step.call().equals(id)));
        assertEquals(List.of(), journal.unfinished());
    }

    @Test
    @Tag("T3")
    void whoActsOnABillThereIsKnownFromThenOn() {
        JdbcLedgerStore ledger = new JdbcLedgerStore(database);
        database.inOne(
                () -> ledger.addContact(new Contact(CUSTOMER, "Marta Klein", "AP", "", "", "m@old.example", true)));
        LiveCall call = book.open(CallFixture.plan());
        call.confirm(new RightParty("marta klein", "", "+1 312 555 0142", ""));
        call.name(new RightParty("Jonas Weber", "CFO", "", "jonas@fernhill.example"));
        call.name(new RightParty("Jonas Weber", "CFO", "+1 312 555 0199", "jonas@fernhill.example"));
        PaymentChain chain = CallFixture.chain(new java.util.Random(5));
        call.note(PaymentChain.UNKNOWN);
        call.note(chain);
        call.hangUp();
        book.finish(EndedCall.of(call), finish(CallFixture.followUp(TODAY)));
        List<Contact> known = ledger.contactsOf(CUSTOMER);
        assertEquals(
                List.of("Marta Klein", "Jonas Weber"),
                known.stream().map(Contact::name).toList());
        assertEquals("AP", known.getFirst().title());
        assertEquals("+1 312 555 0142", known.getFirst().phone());
        assertEquals("m@old.example", known.getFirst().email());
        assertEquals(
                List.of(false, true), known.stream().map(Contact::decides).toList(), "whoever was named decides now");
        assertEquals("+1 312 555 0199", known.getLast().phone());
        assertEquals(Optional.of(chain), ledger.chainOf(CUSTOMER));
    }

    @Test
    @Tag("T10")
    void aClaimToCheckIsOnTheAgendaUntilItIsAnsweredOrTheyAreCalledAgain() {
        LiveCall call = book.open(CallFixture.plan());
        VerificationTask warehouse = check("two pallets came short", TODAY.plusDays(3));
        VerificationTask bank = check("wire of the 12th", TODAY);
        call.agree(new Agreement.ToVerify(warehouse));
        call.agree(new Agreement.ToVerify(bank));
        call.hangUp();
        CallRecord record = book.finish(EndedCall.of(call), finish(CallFixture.followUp(TODAY.plusDays(9))));
        FollowUpBook agenda = new FollowUpBook(followUps, new JdbcVerificationStore(database));
        assertEquals(
                List.of("Sam Hill: wire of the 12th", "Sam Hill: two pallets came short", "call about 0012"),
                agenda.open().stream().map(FollowUp::what).toList());
        assertEquals(List.of(CUSTOMER), agenda.customersDueBetween(TODAY, TODAY));
        assertEquals(
                Optional.of(record.id().toString()),
                agenda.checksOf(CUSTOMER).getFirst().call());
        book.answer(warehouse, Finding.REFUTED);
        assertEquals(
                List.of("wire of the 12th"),
                agenda.checksOf(CUSTOMER).stream().map(VerificationTask::what).toList());
        LiveCall again = book.open(CallFixture.plan());
        book.finish(EndedCall.of(again), finish(CallFixture.followUp(TODAY.plusDays(9))));
        assertEquals(List.of(), agenda.checksOf(CUSTOMER));
    }

    private static VerificationTask check(String what, java.time.LocalDate due) {
        return new VerificationTask(UUID.randomUUID(), CUSTOMER, "Sam Hill", what, due, Optional.empty(), TODAY);
    }

    @Test
    void aCallDoesWhatWasDueAboutThatCustomerAndNothingElse() {
        FollowUp late = CallFixture.followUp(TODAY.minusDays(3));
        FollowUp today = CallFixture.followUp(TODAY);
        FollowUp ahead = CallFixture.followUp(TODAY.plusDays(1));
        FollowUp other = new FollowUp(
                UUID.randomUUID(),
                new CustomerId(2),
                Optional.empty(),
                TODAY,
                Optional.empty(),
                "theirs",
                Optional.empty());
        FollowUp next = CallFixture.followUp(TODAY);
        database.inOne(() -> List.of(late, today, ahead, other).forEach(followUps::add));
        LiveCall call = book.open(CallFixture.plan());
        book.finish(EndedCall.of(call), finish(next));
        assertEquals(
                java.util.Set.of(ahead.id(), other.id(), next.id()),
                followUps.open().stream().map(FollowUp::id).collect(java.util.stream.Collectors.toSet()));
    }

    @Test
    void finishingTwiceIsFinishingOnce() {
        EndedCall ended = EndedCall.of(talk());
        Finish finish = finish(CallFixture.followUp(TODAY.plusDays(5)));
        CallRecord once = book.finish(ended, finish);
        assertEquals(once, book.finish(ended, finish));
        assertEquals(1, promises.ofCustomer(CUSTOMER).size());
        assertEquals(1, disputes.disputesOf(CUSTOMER).size());
        assertEquals(2, followUps.open().size());
        assertEquals(1, store.ofCustomer(CUSTOMER, 9).size());
    }

    @Test
    void aPromiseThatCannotBeKeptKeepsNothingAndLeavesTheJournal() {
        LiveCall call = talk();
        FollowUp due = CallFixture.followUp(TODAY);
        database.inOne(() -> followUps.add(due));
        CallBook failing = book(new RefusingPromises(), Duration.ZERO);
        Finish finish = finish(CallFixture.followUp(TODAY.plusDays(5)));
        assertThrows(Refused.class, () -> failing.finish(EndedCall.of(call), finish));
        assertFalse(store.has(call.id()));
        assertEquals(List.of(), disputes.disputesOf(CUSTOMER));
        assertEquals(
                List.of(due.id()), followUps.open().stream().map(FollowUp::id).toList());
        assertEquals(call.events(), journal.unfinished().getFirst().events());
        book.finish(EndedCall.of(call), finish);
        assertTrue(store.has(call.id()));
    }

    @Test
    @Tag("T8")
    void aCallThatReachedTheStoreIsOnlyClearedAwayAtTheNextStart() {
        LiveCall call = talk();
        book.finish(EndedCall.of(call), finish(CallFixture.followUp(TODAY.plusDays(5))));
        call.events().forEach(event -> journal.append(call.id(), event));
        assertEquals(Optional.empty(), book.cutOff(_ -> true));
        assertEquals(List.of(), journal.unfinished());
        assertEquals(1, store.ofCustomer(CUSTOMER, 9).size());
    }

    @Test
    @Tag("T8")
    void aCallCutOffAMomentAgoRunsOn() {
        LiveCall call = book.open(CallFixture.plan());
        journal.append(
                call.id(),
                new CallEvent.LineTyped(
                        Duration.ofSeconds(40), 0, Duration.ofSeconds(30), Speaker.COLLECTOR, "pays by wi"));
        journal.wroteLastAt(START.plusSeconds(40));
        LiveCall back =
                book(promises, Duration.ofSeconds(100)).cutOff(_ -> true).orElseThrow();
        assertEquals(call.id(), back.id());
        assertEquals("pays by wi", back.lines().getFirst().text());
        assertEquals(Duration.ofSeconds(100), back.elapsed());
        assertFalse(back.isOnHold());
    }

    @Test
    @Tag("T8")
    void aCallCutOffLongAgoComesBackOnHold() {
        LiveCall call = book.open(CallFixture.plan());
        journal.append(call.id(), new CallEvent.RecapRead(Duration.ofSeconds(40)));
        journal.wroteLastAt(START.plusSeconds(40));
        LiveCall back = book(promises, Duration.ofHours(15)).cutOff(_ -> true).orElseThrow();
        assertTrue(back.isOnHold());
        assertEquals(Duration.ofSeconds(40), back.elapsed());
    }

    @Test
    @Tag("T8")
    void aWallClockThatWentBackNeverShortensACall() {
        LiveCall call = book.open(CallFixture.plan());
        journal.append(call.id(), new CallEvent.RecapRead(Duration.ofSeconds(40)));
        journal.wroteLastAt(START.plusSeconds(40));
        LiveCall back = book(promises, Duration.ofHours(-1)).cutOff(_ -> true).orElseThrow();
        assertEquals(Duration.ofSeconds(40), back.elapsed());
        assertTrue(back.isOnHold());
    }

    @Test
    @Tag("C1")
    void aPromiseForHundredsOfInvoicesIsKept() {
        List<String> numbers = java.util.stream.IntStream.range(0, 3000)
                .mapToObj(i -> "INV-2026-" + (100_000 + i))
                .toList();
        var part = app.callside.promise.Instalment.of(TODAY, Ledgers.usd("99.00"), Optional.empty(), numbers);
        PromiseToPay promise = new PromiseToPay(
                app.callside.promise.PromiseId.fresh(), CUSTOMER, Optional.empty(), TODAY, "", List.of(part), "", "");
        LiveCall call = book.open(CallFixture.plan());
        call.agree(new Agreement.Promised(promise));
        book.finish(EndedCall.of(call), finish(CallFixture.followUp(TODAY.plusDays(5))));
        assertEquals(
                numbers,
                promises.ofCustomer(CUSTOMER)
                        .getFirst()
                        .instalments()
                        .getFirst()
                        .invoices());
    }

    @Test
    void howeverLongSomeoneTypesTheCallIsKept() {
        String essay = "as we said before, ".repeat(200);
        CallPlan plan = CallFixture.plan();
        LiveCall call = book.open(new CallPlan(
                plan.customer(), plan.customerName(), plan.collector(), plan.kind(), essay, essay, essay, essay));
        call.confirm(new RightParty(essay, essay, essay, essay));
        PromiseToPay promise =
                CallFixture.promise("12.50").by(essay).expecting(essay).orElse(essay);
        call.agree(new Agreement.Promised(promise));
        var dispute = CallFixture.dispute();
        call.agree(new Agreement.Disputed(new app.callside.dispute.Dispute(
                dispute.id(),
                CUSTOMER,
                Optional.empty(),
                essay,
                dispute.reason(),
                dispute.amount(),
                essay,
                dispute.owner(),
                TODAY,
                TODAY,
                dispute.course())));
        FollowUp next = new FollowUp(
                UUID.randomUUID(), CUSTOMER, Optional.empty(), TODAY, Optional.empty(), essay, Optional.empty());
        CallRecord record = book.finish(EndedCall.of(call), finish(next));
        assertEquals(Optional.of(record), store.call(call.id()));
        assertEquals(essay, disputes.disputesOf(CUSTOMER).getFirst().note());
        assertEquals(essay, followUps.open().getFirst().what());
    }

    /** A store on a disk that is full. */
    private static final class RefusingPromises extends NoPromises {
        @Override
        public void add(PromiseToPay promise) {
            throw new Refused(Fault.of("store.write", "no space"));
        }
    }
}
