package app.callside.desk;

import static app.callside.testing.Ledgers.TODAY;
import static app.callside.testing.Ledgers.invoice;
import static app.callside.testing.Ledgers.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.call.CallEvent;
import app.callside.call.CallFixture;
import app.callside.call.CallRecord;
import app.callside.call.Disposition;
import app.callside.call.Speaker;
import app.callside.deck.CallKind;
import app.callside.dispute.Dispute;
import app.callside.followup.ExpectedPayment;
import app.callside.followup.VerificationTask;
import app.callside.ledger.AccountSummary;
import app.callside.ledger.CustomerId;
import app.callside.ledger.ImportStamp;
import app.callside.ledger.Invoice;
import app.callside.ledger.InvoiceKind;
import app.callside.ledger.ItemChanges;
import app.callside.ledger.Payment;
import app.callside.ledger.Receipt;
import app.callside.promise.Instalment;
import app.callside.promise.NoPromises;
import app.callside.promise.PromiseBook;
import app.callside.promise.PromiseToPay;
import app.callside.review.Calls;
import app.callside.testing.Ledgers;
import app.callside.testing.People;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P7")
class DebtCheckTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Vienna");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), ZONE);
    private static final CustomerId ID = new CustomerId(1);
    private static final Invoice OVERDUE = invoice(ID, "0012", 40, "100.00");

    private static Dossier dossier(
            List<Invoice> items, List<Payment> payments, List<Dispute> disputes, Optional<Instant> importedAt) {
        AccountSummary account =
                new AccountSummary(Ledgers.customer("Fernhill Bakery").withId(ID), TODAY, items, payments, List.of());
        Optional<ImportStamp> stamp =
                importedAt.map(at -> new ImportStamp("open.csv", "00", TODAY, at, ItemChanges.NONE));
        return new Dossier(
                account,
                List.of(),
                List.of(),
                disputes,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                stamp);
    }

    private static Payment received(String amount, String pays) {
        return new Payment(ID, TODAY.minusDays(2), Money.parse(amount), "wire", "", pays);
    }

    private static final ReadinessPolicy POLICY = ReadinessPolicy.ofTheHouse();

    @Test
    @Tag("T10")
    void aPaymentThatIsAwaitedIsSaidInPlaceOfTheWordsItCameFrom() {
        VerificationTask task = new VerificationTask(
                UUID.randomUUID(),
                ID,
                "",
                "Receipt of number 1043",
                TODAY.plusDays(1),
                Optional.of(new ExpectedPayment("1043", Optional.empty(), Optional.empty())),
                TODAY.minusDays(1));
        List<DebtCheck> checks = of(Dossiers.owing(Ledgers.invoice(ID, "0012", 40, "100.00"))
                .awaiting(task)
                .called(Calls.call(ID, "Dana Reyes", CLOCK.instant(), Disposition.PAID_NOW))
                .dossier());
        assertTrue(checks.contains(new DebtCheck.StillAwaited(task)), checks.toString());
        assertTrue(checks.stream().noneMatch(DebtCheck.InTransit.class::isInstance), checks.toString());
    }

    private static List<DebtCheck> of(Dossier dossier) {
        return DebtCheck.of(dossier, POLICY, CLOCK);
    }

    private static List<DebtCheck> with(List<Invoice> items, Payment... payments) {
        return of(dossier(items, List.of(payments), List.of(), Optional.of(CLOCK.instant())));
    }

    private static DebtCheck.LedgerAge age(Instant importedAt) {
        Dossier dossier = dossier(List.of(OVERDUE), List.of(), List.of(), Optional.of(importedAt));
        return (DebtCheck.LedgerAge) of(dossier).getFirst();
    }

    @Test
    void nothingAgainstTheDebtIsClear() {
        List<DebtCheck> checks = with(List.of(OVERDUE));
        assertEquals(List.of(age(CLOCK.instant()), new DebtCheck.NoCredits(), new DebtCheck.NoSuchReceipt()), checks);
        assertTrue(checks.stream().allMatch(DebtCheck::clear));
    }

    @Test
    void aLedgerOlderThanAWeekendWarns() {
        assertEquals(0, age(CLOCK.instant()).days());
        DebtCheck.LedgerAge weekend = age(Instant.parse("2026-11-19T23:30:00Z")); // the 20th where this desk is
        assertEquals(3, weekend.days());
        assertTrue(weekend.clear());
        DebtCheck.LedgerAge stale = age(Instant.parse("2026-11-19T22:30:00Z"));
        assertEquals(4, stale.days());
        assertFalse(stale.clear());
    }

    @Test
    void aLedgerThatWasNeverImportedWarns() {
        DebtCheck first = of(dossier(List.of(OVERDUE), List.of(), List.of(), Optional.empty()))
                .getFirst();
        assertEquals(new DebtCheck.NeverImported(), first);
        assertFalse(first.clear());
    }

    @Test
    void creditNotesAreNamedAndSummedAboveZero() {
        List<DebtCheck> checks = with(List.of(OVERDUE, invoice(ID, "C1", 5, "-30.00"), invoice(ID, "C2", 5, "-1.50")));
        assertTrue(checks.contains(new DebtCheck.CreditNotes(usd("31.50"), List.of("C1", "C2"))), checks.toString());
        assertFalse(checks.contains(new DebtCheck.NoCredits()));
    }

    @Test
    void unappliedCashStandsApartFromCreditNotes() {
        Invoice note = invoice(ID, "C1", 5, "-30.00");
        Invoice cash = new Invoice(
                note.id(),
                ID,
                "cash",
                InvoiceKind.UNAPPLIED_CASH,
                "",
                Optional.of(TODAY.minusDays(3)),
                Optional.empty(),
                Optional.empty(),
                usd("-12.00"),
                usd("-12.00"),
                "",
                "",
                "",
                false);
        List<DebtCheck> checks = with(List.of(OVERDUE, note, cash));
        assertTrue(checks.contains(new DebtCheck.UnappliedCash(usd("12.00"), TODAY.minusDays(3))), checks.toString());
        assertTrue(checks.contains(new DebtCheck.CreditNotes(usd("30.00"), List.of("C1"))), checks.toString());
    }

    @Test
    void aReceiptOfExactlyThatAmountIsPointedOut() {
        Payment same = received("USD 100.00", "");
        assertTrue(with(List.of(OVERDUE), same).contains(new DebtCheck.SameAmountReceived(same, List.of("0012"))));
        for (Payment other :
                List.of(received("USD 99.99", ""), received("EUR 100.00", ""), received("USD 100.00", "0007")))
            assertTrue(with(List.of(OVERDUE), other).contains(new DebtCheck.NoSuchReceipt()), other.toString());
    }

    @Test
    void oneReceiptForAllThatIsOverdueIsPointedOut() {
        Payment whole = received("USD 140.00", "");
        Invoice second = invoice(ID, "0013", 10, "40.00");
        assertTrue(with(List.of(OVERDUE, second), whole)
                .contains(new DebtCheck.SameAmountReceived(whole, List.of("0012", "0013"))));
    }

    @Test
    void aReceiptIsNoneOfAnInvoiceThatCameLaterOrOfOneThatIsSettledByIt() {
        Payment early = new Payment(ID, TODAY.minusDays(71), usd("100.00"), "wire", "", "");
        assertTrue(with(List.of(OVERDUE), early).contains(new DebtCheck.NoSuchReceipt()));
        Payment same = received("USD 100.00", "");
        Invoice paid = Ledgers.settled(invoice(ID, "0007", 60, "100.00"), TODAY.minusDays(1));
        assertTrue(with(List.of(OVERDUE, paid), same).contains(new DebtCheck.NoSuchReceipt()));
    }

    @Test
    void aReceiptOnAnotherAccountIsPointedOut() {
        Receipt stray = new Receipt(
                new Payment(new CustomerId(2), TODAY.minusDays(2), usd("100.00"), "wire", "R1", ""), "Fernhill Mills");
        Dossier bare = dossier(List.of(OVERDUE), List.of(), List.of(), Optional.of(CLOCK.instant()));
        Dossier dossier = new Dossier(
                bare.account(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(stray),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                bare.ledgerStamp());
        assertTrue(of(dossier).contains(new DebtCheck.SameAmountElsewhere(stray, List.of("0012"))));
    }

    @Test
    void anOpenDisputeIsPointedOut() {
        Dispute dispute = CallFixture.dispute();
        List<DebtCheck> checks =
                of(dossier(List.of(OVERDUE), List.of(), List.of(dispute), Optional.of(CLOCK.instant())));
        assertTrue(checks.contains(new DebtCheck.DisputeOpen("0012", usd("12.50"), false)));
    }

    @Test
    void anAccountWithNothingOverdueHoldsBackEveryCallButACourtesyCall() {
        List<DebtCheck> checks = with(List.of(invoice(ID, "0013", 0, "10.00")));
        assertTrue(checks.contains(new DebtCheck.NothingOverdue()));
        assertFalse(new DebtCheck.NothingOverdue().clear());
        assertTrue(new DebtCheck.NothingOverdue().holdsBack(CallKind.FIRST_CALL));
        assertFalse(new DebtCheck.NothingOverdue().holdsBack(CallKind.COURTESY));
        assertTrue(new DebtCheck.NeverImported().holdsBack(CallKind.COURTESY));
    }

    private static Optional<DebtCheck> claimed(CallRecord call, Payment... payments) {
        Dossier bare = dossier(List.of(OVERDUE), List.of(payments), List.of(), Optional.of(CLOCK.instant()));
        Dossier dossier = new Dossier(
                bare.account(),
                List.of(),
                List.of(call),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                bare.ledgerStamp());
        return of(dossier).stream()
                .filter(DebtCheck.InTransit.class::isInstance)
                .findFirst();
    }

    private static CallRecord said(int daysAgo, Disposition outcome, CallEvent... events) {
        CallRecord call = Calls.call(ID, "Dana Reyes", CLOCK.instant().minus(daysAgo, ChronoUnit.DAYS), outcome);
        return new CallRecord(
                call.id(),
                ID,
                call.customerName(),
                call.collector(),
                call.kind(),
                "Ann Fern",
                call.phone(),
                call.goal(),
                call.goalMet(),
                call.debtStands(),
                call.startedAt(),
                call.endedAt(),
                ZONE,
                call.talked(),
                call.held(),
                true,
                call.outcome(),
                0,
                0,
                "",
                List.of(),
                List.of(events));
    }

    private static CallEvent line(Speaker speaker, String words) {
        return new CallEvent.LineTyped(Duration.ZERO, 0, Duration.ZERO, speaker, words);
    }

    @Test
    void moneyThatIsSaidToBeOnItsWayIsWaitedFor() {
        CallRecord posted = said(4, Disposition.CALL_BACK, line(Speaker.CUSTOMER, "“The check is in the MAIL”"));
        assertEquals(
                Optional.of(
                        new DebtCheck.InTransit(new Claim(TODAY.minusDays(4), "Ann Fern", "The check is in the MAIL"))),
                claimed(posted));
        assertEquals(Optional.empty(), claimed(posted, received("USD 5.00", "")), "something came since");
        CallRecord card = said(
                1,
                Disposition.CALL_BACK,
                line(Speaker.CUSTOMER, "it left on Monday"),
                new CallEvent.CardUsed(Duration.ZERO, "transfer-is-sent@2", "Transfer is sent"));
        assertEquals(
                Optional.of(new DebtCheck.InTransit(new Claim(TODAY.minusDays(1), "Ann Fern", "it left on Monday"))),
                claimed(card));
        assertTrue(claimed(said(2, Disposition.PAID_NOW)).isPresent());
    }

    @Test
    void whatIsNoSuchWordOrTooOldIsNotWaitedFor() {
        for (CallRecord call : List.of(
                said(4, Disposition.CALL_BACK, line(Speaker.CUSTOMER, "the transfer was not released")),
                said(4, Disposition.CALL_BACK, line(Speaker.COLLECTOR, "asked whether the check is in the mail")),
                said(22, Disposition.CALL_BACK, line(Speaker.CUSTOMER, "the check is in the mail")),
                said(4, Disposition.REFUSED)))
            assertEquals(Optional.empty(), claimed(call), call.events().toString());
    }

    private static CallKind suggested(List<Invoice> items, List<CallRecord> calls, Instalment... parts) {
        List<PromiseToPay> promises = parts.length == 0 ? List.of() : List.of(Calls.promise(ID, parts));
        Dossier bare = dossier(items, List.of(), List.of(), Optional.empty());
        Dossier dossier = new Dossier(
                bare.account(),
                promises,
                calls,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return CallSuggestion.kind(dossier, new PromiseBook(new NoPromises(), People.seat(), People.noTrail()), TODAY);
    }

    private static List<CallRecord> earlier(Disposition outcome) {
        return List.of(Calls.call(ID, "Dana Reyes", CLOCK.instant(), outcome));
    }

    @Test
    @Tag("T1")
    void theKindOfCallFollowsFromTheAccount() {
        List<Invoice> owing = List.of(OVERDUE);
        List<Invoice> notYet = List.of(invoice(ID, "0013", -3, "10.00"));
        assertEquals(CallKind.COURTESY, suggested(notYet, earlier(Disposition.PROMISE)));
        assertEquals(CallKind.FIRST_CALL, suggested(owing, List.of()));
        assertEquals(CallKind.FIRST_CALL, suggested(owing, earlier(Disposition.VOICEMAIL)));
        assertEquals(CallKind.FOLLOW_UP, suggested(owing, earlier(Disposition.REFUSED)));
        assertEquals(CallKind.PROMISE_DUE, suggested(owing, List.of(), Calls.part("USD", 0, 900, 0)));
        assertEquals(CallKind.BROKEN_PROMISE, suggested(owing, List.of(), Calls.part("USD", -1, 900, 0)));
        assertEquals(CallKind.BROKEN_PROMISE, suggested(owing, List.of(), Calls.part("USD", -1, 900, 899)));
        assertEquals(
                CallKind.BROKEN_PROMISE,
                suggested(owing, List.of(), Calls.part("USD", 0, 900, 0), Calls.part("USD", -1, 900, 0)));
        assertEquals(CallKind.FIRST_CALL, suggested(owing, List.of(), Calls.part("USD", -1, 900, 900)));
        assertEquals(CallKind.FIRST_CALL, suggested(owing, List.of(), Calls.part("USD", 5, 900, 0)));
    }
}
