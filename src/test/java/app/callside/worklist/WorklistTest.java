package app.callside.worklist;

import static app.callside.testing.Ledgers.TODAY;
import static app.callside.testing.Ledgers.invoice;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.base.sql.Database;
import app.callside.dispute.Course;
import app.callside.dispute.Dispute;
import app.callside.dispute.DisputeDesk;
import app.callside.dispute.DisputeReason;
import app.callside.dispute.Owner;
import app.callside.dispute.store.JdbcDisputeStore;
import app.callside.followup.FollowUp;
import app.callside.followup.store.JdbcFollowUpStore;
import app.callside.ledger.AccountClass;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import app.callside.ledger.Payment;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseId;
import app.callside.promise.PromiseToPay;
import app.callside.promise.store.JdbcPromiseStore;
import app.callside.testing.Ledgers;
import app.callside.testing.People;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("P2")
class WorklistTest {
    @TempDir
    Path folder;

    private Database database;
    private JdbcLedgerStore ledger;
    private JdbcPromiseStore promises;
    private JdbcFollowUpStore followUps;
    private Worklist worklist;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        ledger = new JdbcLedgerStore(database);
        promises = new JdbcPromiseStore(database);
        followUps = new JdbcFollowUpStore(database);
        worklist = Worklists.over(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private CustomerId owing(String name, int daysPastDue, String amount) {
        return database.inOne(() -> {
            CustomerId id = ledger.add(Ledgers.customer(name));
            ledger.putAll(List.of(invoice(id, name + "-1", daysPastDue, amount)));
            return id;
        });
    }

    private void promised(CustomerId customer, int dueIn, String amount, String paid) {
        LocalDate due = TODAY.plusDays(dueIn);
        String invoice = "due " + due;
        Instalment part = Instalment.of(due, Money.parse(amount), Optional.empty(), List.of(invoice));
        PromiseToPay promise = new PromiseToPay(
                PromiseId.fresh(), customer, Optional.empty(), TODAY.minusDays(9), "", List.of(part), "", "");
        database.inOne(() -> promises.add(promise));
        if (Money.parse(paid).isPositive())
            database.inOne(() -> ledger.addPayment(new Payment(customer, due, Money.parse(paid), "", "", invoice)));
    }

    private void followUp(CustomerId customer, int dueIn) {
        FollowUp step = new FollowUp(
                UUID.randomUUID(),
                customer,
                Optional.empty(),
                TODAY.plusDays(dueIn),
                Optional.empty(),
                "call again",
                Optional.empty());
        database.inOne(() -> followUps.add(step));
    }

    private List<String> names() {
        return worklist.on(TODAY).stream().map(entry -> entry.standing().name()).toList();
    }

    private Reason only() {
        List<WorklistEntry> all = worklist.on(TODAY, Strategy.TODAY, QueueFilter.ALL.withHeld(true));
        assertEquals(1, all.size(), all.toString());
        return all.getFirst().reason();
    }

    @Test
    void theListIsInTheOrderOfUrgency() {
        List<Runnable> book = new ArrayList<>(List.of(
                () -> promised(owing("1 broken", 3, "10"), -1, "USD 10", "USD 0"),
                () -> promised(owing("2 due today", 200, "900"), 0, "USD 10", "USD 0"),
                () -> followUp(owing("3 follow-up", 2, "10"), -1),
                () -> owing("4 oldest", 300, "10"),
                () -> owing("5 old and large", 90, "500"),
                () -> owing("6 old and small", 90, "499"),
                () -> owing("7 overdue", 60, "9000"),
                () -> owing("8 newly overdue", 7, "9999"),
                () -> owing("9 courtesy", -5, "10"),
                () -> promised(owing("99 running", 150, "9999"), 1, "USD 10", "USD 0"),
                () -> owing("not yet", -6, "10"),
                () -> owing("only a credit", 90, "-10"),
                () -> database.inOne(() -> ledger.add(Ledgers.customer("owes nothing")))));
        Collections.shuffle(book, new Random(5));
        book.forEach(Runnable::run);
        assertEquals(
                List.of(
                        "1 broken",
                        "2 due today",
                        "3 follow-up",
                        "4 oldest",
                        "5 old and large",
                        "6 old and small",
                        "7 overdue",
                        "8 newly overdue",
                        "9 courtesy"),
                names());
    }

    @Test
    void whoHasPaidIsNotOnTheListWhateverWasPromised() {
        CustomerId paid = database.inOne(() -> ledger.add(Ledgers.customer("Paid Ltd")));
        Invoice settled = Ledgers.settled(invoice(paid, "1", 90, "10"), TODAY);
        database.inOne(() -> ledger.putAll(List.of(settled)));
        promised(paid, -5, "USD 10", "USD 0");
        followUp(paid, -5);
        assertEquals(List.of(), names());
    }

    @Test
    @Tag("F1")
    void aPromiseIsBrokenTheDayAfterItsDayAndSaysWhatIsMissing() {
        CustomerId id = owing("Late Ltd", 90, "100");
        promised(id, -1, "USD 60", "USD 20");
        promised(id, -9, "USD 5", "USD 0");
        assertEquals(new Reason.BrokenPromise(TODAY.minusDays(9), Ledgers.usd("45")), only());
    }

    @Test
    void aKeptPromiseNoLongerCounts() {
        promised(owing("Kept Ltd", 90, "100"), -1, "USD 60", "USD 60");
        assertEquals(new Reason.LongOverdue(90), only());
    }

    @Test
    void aRunningPromiseGivesItsDay() {
        promised(owing("Trusted Ltd", 90, "100"), 4, "USD 60", "USD 0");
        assertEquals(new Reason.PromiseRunning(TODAY.plusDays(4)), only());
    }

    @Test
    void aFollowUpComesUpOnItsDayEvenWhileAPromiseRuns() {
        CustomerId id = owing("Busy Ltd", 90, "100");
        promised(id, 4, "USD 60", "USD 0");
        followUp(id, 1);
        assertEquals(new Reason.PromiseRunning(TODAY.plusDays(4)), only());
        followUp(id, 0);
        followUp(id, -2);
        assertEquals(new Reason.FollowUpDue(TODAY.minusDays(2), "call again"), only());
    }

    @Test
    void everyCurrencyHasItsLineAndItsOwnPromises() {
        CustomerId id = owing("Two Ltd", 90, "100");
        Invoice dollars = invoice(id, "E", 10, "70");
        Money euros = Money.parse("EUR 70");
        Invoice inEuros = new Invoice(
                dollars.id(),
                id,
                "E",
                dollars.kind(),
                "E",
                dollars.invoiceDate(),
                dollars.dueDate(),
                Optional.empty(),
                euros,
                euros,
                "",
                "",
                "",
                false);
        database.inOne(() -> ledger.putAll(List.of(inEuros)));
        promised(id, -1, "EUR 70", "EUR 0");
        List<WorklistEntry> lines = worklist.on(TODAY);
        assertEquals(
                List.of(new Reason.BrokenPromise(TODAY.minusDays(1), euros), new Reason.LongOverdue(90)),
                lines.stream().map(WorklistEntry::reason).toList());
        assertEquals(
                List.of(euros, Ledgers.usd("100")),
                lines.stream().map(entry -> entry.standing().overdue()).toList());
    }

    @Test
    void anInvoiceDueTodayIsACourtesyAndNotOverdue() {
        owing("Today Ltd", 0, "100");
        assertEquals(new Reason.Courtesy(0), only());
    }

    private Reason held(CustomerId customer) {
        return worklist.on(TODAY, Strategy.TODAY, QueueFilter.ALL.withHeld(true)).stream()
                .filter(entry -> entry.standing().customer().equals(customer))
                .map(WorklistEntry::reason)
                .findFirst()
                .orElseThrow();
    }

    private void dispute(CustomerId customer, String invoice, String amount) {
        Dispute dispute = new Dispute(
                UUID.randomUUID(),
                customer,
                Optional.empty(),
                invoice,
                DisputeReason.values()[0],
                Money.parse(amount),
                "",
                Owner.values()[0],
                TODAY,
                TODAY,
                Course.begun());
        database.inOne(() -> new DisputeDesk(new JdbcDisputeStore(database), People.trail(database)).raise(dispute));
    }

    @Test
    void aCustomerIsLeftAloneOnlyWhenAllThatIsOverdueIsDisputed() {
        CustomerId some = owing("Some Ltd", 70, "100");
        dispute(some, "Some Ltd-1", "USD 99.99");
        assertEquals(new Reason.LongOverdue(70), held(some));
        dispute(some, "Some Ltd-1", "USD 0.01");
        assertEquals(new Reason.FullyDisputed(Ledgers.usd("100")), held(some));
        assertEquals(List.of(), names());
    }

    @Test
    void whoIsPutAsideComesBackOnTheDayAndSaysWhyUntilThen() {
        CustomerId id = owing("Later Ltd", 70, "100");
        worklist.snooze(new Snooze(id, TODAY.plusDays(2), "stocktaking", "Dana", Instant.EPOCH));
        assertEquals(new Reason.Snoozed(TODAY.plusDays(2), "stocktaking"), held(id));
        assertEquals(
                List.of("Later Ltd"),
                worklist.on(TODAY.plusDays(2)).stream()
                        .map(entry -> entry.standing().name())
                        .toList());
        worklist.wake(id);
        assertEquals(new Reason.LongOverdue(70), held(id));
    }

    @Test
    void businessesComeFirstEarlyInTheWeekAndConsumersTowardItsEnd() {
        assertEquals(AccountClass.COMMERCIAL, Strategy.classes(TODAY).getFirst());
        assertEquals(AccountClass.CONSUMER, Strategy.classes(TODAY.plusDays(3)).getFirst());
    }
}
