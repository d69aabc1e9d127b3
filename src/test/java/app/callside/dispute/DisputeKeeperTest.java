package app.callside.dispute;

import static app.callside.testing.Ledgers.TODAY;
import static app.callside.testing.Ledgers.customer;
import static app.callside.testing.Ledgers.invoice;
import static app.callside.testing.Ledgers.settled;
import static app.callside.testing.Ledgers.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.base.sql.Database;
import app.callside.call.MemoryJournal;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import app.callside.ledger.InvoiceKind;
import app.callside.ledger.Payment;
import app.callside.testing.Books;
import app.callside.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("C4")
class DisputeKeeperTest {
    @TempDir
    Path folder;

    private Database database;
    private Books books;
    private CustomerId bakery;

    @BeforeEach
    void open() {
        database = TestDatabase.in(folder);
        Clock clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        books = Books.over(database, new MemoryJournal(), clock, () -> 0);
        bakery = database.inOne(() -> books.ledgerStore().add(customer("Fernhill Bakery")));
        put(invoice(bakery, "2207", 40, "100"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void put(Invoice... items) {
        database.inOne(() -> books.ledgerStore().putAll(List.of(items)));
    }

    private static Invoice memo(CustomerId customer, String number, String amount, LocalDate on) {
        Money credit = usd(amount).negated();
        return new Invoice(
                invoice(customer, number, 0, amount).id(),
                customer,
                number,
                InvoiceKind.CREDIT_MEMO,
                number,
                Optional.of(on),
                Optional.empty(),
                Optional.empty(),
                credit,
                credit,
                "",
                "",
                "",
                false);
    }

    private Dispute raised(String amount) {
        Dispute dispute = new Dispute(
                UUID.randomUUID(),
                bakery,
                Optional.empty(),
                "2207",
                DisputeReason.SHORT_SHIPPED,
                usd(amount),
                "two boxes",
                Owner.US,
                TODAY.minusDays(1),
                TODAY.minusDays(5),
                Course.begun().owing(usd("100")));
        database.inOne(() -> books.disputes().raise(dispute));
        return dispute;
    }

    private void rule(Dispute dispute, Decision decision) {
        database.<Boolean>inOne(() -> books.disputes().rule(dispute, new Ruling(decision, TODAY, "Vera Holt")));
    }

    private Dispute now() {
        return books.disputes().disputesOf(bakery).getFirst();
    }

    @Test
    void aGrantedOneWaitsForTheCreditMemoAndIsOverWhenItIsApplied() {
        rule(raised("12.50"), Decision.GRANTED);
        assertEquals(Stage.GRANTED, now().stage());
        put(memo(bakery, "CN-1", "12.50", TODAY.minusDays(9)), memo(bakery, "CN-2", "12.00", TODAY));
        assertEquals(Stage.GRANTED, now().stage(), "too early, or another sum");
        put(memo(bakery, "CN-3", "12.50", TODAY));
        assertEquals(Stage.CREDITED, now().stage());
        assertEquals("CN-3", now().course().creditMemo());
        assertEquals(true, now().isOpen(), "while the memo is not applied, its sum is not asked for");
        put(settled(memo(bakery, "CN-3", "12.50", TODAY), TODAY));
        assertEquals(Stage.SETTLED, now().stage());
        assertEquals(Optional.of(TODAY), now().solvedOn());
    }

    @Test
    void aCorrectedImportCorrectsIt() {
        rule(raised("12.50"), Decision.GRANTED);
        Invoice memo = memo(bakery, "CN-3", "12.50", TODAY);
        put(memo);
        assertEquals(Stage.CREDITED, now().stage());
        Invoice other = memo(bakery, "CN-3", "15.00", TODAY);
        put(other);
        assertEquals(Stage.GRANTED, now().stage());
    }

    @Test
    void oneMemoAnswersOneDispute() {
        rule(raised("12.50"), Decision.GRANTED);
        rule(raised("12.50"), Decision.GRANTED);
        put(memo(bakery, "CN-3", "12.50", TODAY));
        assertEquals(
                List.of("", "CN-3"),
                books.disputes().disputesOf(bakery).stream()
                        .map(one -> one.course().creditMemo())
                        .sorted()
                        .toList());
    }

    private static Invoice saying(Invoice memo, String goods) {
        return new Invoice(
                memo.id(),
                memo.customer(),
                memo.itemKey(),
                memo.kind(),
                memo.number(),
                memo.invoiceDate(),
                memo.dueDate(),
                memo.settledOn(),
                memo.original(),
                memo.balance(),
                goods,
                memo.purchaseOrder(),
                memo.terms(),
                memo.disputed());
    }

    @Test
    void aMemoForAnotherInvoiceConfirmsNothing() {
        put(invoice(bakery, "2291", 30, "80"));
        rule(raised("12.50"), Decision.GRANTED);
        put(saying(memo(bakery, "CN-3", "12.50", TODAY), "credit for invoice 2291"));
        assertEquals(Stage.GRANTED, now().stage());
        put(saying(memo(bakery, "CN-4", "12.50", TODAY), "for 2207, two boxes"));
        assertEquals("CN-4", now().course().creditMemo());
    }

    @Test
    void aMemoThatNamesNothingConfirmsOnlyWhatWasAgreed() {
        Dispute dispute = raised("12.50");
        put(memo(bakery, "CN-2207-9", "12.50", TODAY.minusDays(9)), memo(bakery, "CN-31", "12.50", TODAY));
        assertEquals(Stage.CONTESTED, now().stage());
        rule(dispute, Decision.GRANTED);
        assertEquals(Stage.CREDITED, now().stage());
    }

    @Test
    void whoPaysTheRestIsNotAskedForWhatWasGranted() {
        rule(raised("12.50"), Decision.GRANTED);
        Invoice invoice = invoice(bakery, "2207", 40, "100");
        put(invoice.owing(usd("12.50")));
        assertEquals(Stage.GRANTED, now().stage(), "the balance alone shows a payment of 87.50");
        database.inOne(() ->
                books.ledgerStore().addPayment(new Payment(bakery, TODAY.minusDays(1), usd("87.50"), "wire", "", "")));
        put(invoice.owing(usd("12.50")));
        assertEquals(Stage.GRANTED, now().stage(), "and so does money that names no invoice");
    }

    @Test
    void oneFallAnswersOneDispute() {
        rule(raised("12.50"), Decision.GRANTED);
        rule(raised("12.50"), Decision.GRANTED);
        Invoice invoice = invoice(bakery, "2207", 40, "100");
        put(invoice.owing(usd("87.50")));
        assertEquals(1, over());
        put(invoice.owing(usd("75")));
        assertEquals(2, over());
    }

    @Test
    void aMemoThatWasAppliedAnswersItsOwnDisputeOnly() {
        rule(raised("12.50"), Decision.GRANTED);
        rule(raised("12.50"), Decision.GRANTED);
        Invoice memo = saying(memo(bakery, "CN-3", "12.50", TODAY), "invoice 2207");
        put(settled(memo, TODAY), invoice(bakery, "2207", 40, "100").owing(usd("87.50")));
        assertEquals(1, over());
        put(invoice(bakery, "2207", 40, "100").owing(usd("75")));
        assertEquals(2, over());
    }

    private long over() {
        return books.disputes().disputesOf(bakery).stream()
                .filter(one -> one.stage() == Stage.SETTLED)
                .count();
    }

    @Test
    void whatIsGrantedIsOursToDoFromThatDayOn() {
        Dispute theirs = new Dispute(
                UUID.randomUUID(),
                bakery,
                Optional.empty(),
                "2207",
                DisputeReason.DAMAGED,
                usd("5"),
                "",
                Owner.THEM,
                TODAY.minusDays(3),
                TODAY.minusDays(5),
                Course.begun());
        database.inOne(() -> books.disputes().raise(theirs));
        rule(theirs, Decision.GRANTED);
        assertEquals(Owner.US, now().owner());
        assertEquals(TODAY, now().dueOn());
    }

    @Test
    void whatIsDecidedIsDecidedOnceUnlessItIsOpenedAgain() {
        Dispute dispute = raised("12.50");
        rule(dispute, Decision.GRANTED);
        rule(dispute, Decision.REFUSED);
        assertEquals(Stage.GRANTED, now().stage());
        put(settled(invoice(bakery, "2207", 40, "100"), TODAY));
        rule(dispute, Decision.REFUSED);
        assertEquals(Stage.SETTLED, now().stage());
    }

    @Test
    void anInvoiceThatGoesDownWithoutMoneyShowsTheCredit() {
        rule(raised("12.50"), Decision.GRANTED);
        Invoice invoice = invoice(bakery, "2207", 40, "100");
        database.inOne(() ->
                books.ledgerStore().addPayment(new Payment(bakery, TODAY.minusDays(1), usd("30"), "wire", "", "2207")));
        put(invoice.owing(usd("70")));
        assertEquals(Stage.GRANTED, now().stage(), "that was money");
        put(invoice.owing(usd("57.50")));
        assertEquals(Stage.SETTLED, now().stage());
    }

    @Test
    void aSettledInvoiceLeavesNothingToDispute() {
        raised("12.50");
        put(settled(invoice(bakery, "2207", 40, "100"), TODAY));
        assertEquals(Stage.SETTLED, now().stage());
        put(invoice(bakery, "2207", 40, "100"));
        assertEquals(Stage.CONTESTED, now().stage());
    }

    @Test
    void whatIsRefusedStaysRefusedWhateverTheLedgerShows() {
        Dispute dispute = raised("12.50");
        rule(dispute, Decision.REFUSED);
        put(saying(memo(bakery, "CN-3", "12.50", TODAY), "invoice 2207"));
        assertEquals(Stage.REFUSED, now().stage());
        assertEquals("", now().course().creditMemo());
        database.inOne(() -> books.disputes().reopen(dispute));
        assertEquals(Stage.CREDITED, now().stage());
    }
}
