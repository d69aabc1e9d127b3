package app.callside.desk;

import static app.callside.testing.Ledgers.TODAY;
import static app.callside.testing.Ledgers.invoice;
import static app.callside.testing.Ledgers.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.call.CallFixture;
import app.callside.call.CallRecord;
import app.callside.call.Disposition;
import app.callside.deck.CallKind;
import app.callside.dispute.Dispute;
import app.callside.ledger.AccountSummary;
import app.callside.ledger.CustomerId;
import app.callside.ledger.ImportStamp;
import app.callside.ledger.Invoice;
import app.callside.ledger.ItemChanges;
import app.callside.ledger.Payment;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseBook;
import app.callside.promise.PromiseStore;
import app.callside.promise.PromiseToPay;
import app.callside.review.Calls;
import app.callside.testing.Ledgers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
        return new Dossier(account, List.of(), List.of(), disputes, List.of(), stamp);
    }

    private static Payment received(String amount, String pays) {
        return new Payment(ID, TODAY.minusDays(2), Money.parse(amount), "wire", "", pays);
    }

    private static List<DebtCheck> with(List<Invoice> items, Payment... payments) {
        return DebtCheck.of(dossier(items, List.of(payments), List.of(), Optional.of(CLOCK.instant())), CLOCK);
    }

    @Test
    void nothingAgainstTheDebtIsClear() {
        List<DebtCheck> checks = with(List.of(OVERDUE));
        assertEquals(List.of(new DebtCheck.LedgerAge(0), new DebtCheck.NoCredits()), checks);
        assertTrue(checks.stream().allMatch(DebtCheck::clear));
    }

    @Test
    void aLedgerOlderThanAWeekendWarns() {
        assertTrue(new DebtCheck.LedgerAge(3).clear());
        assertFalse(new DebtCheck.LedgerAge(4).clear());
        Instant lateEvening = Instant.parse("2026-11-19T23:30:00Z"); // the 20th where this desk is
        assertEquals(
                new DebtCheck.LedgerAge(3),
                DebtCheck.of(dossier(List.of(OVERDUE), List.of(), List.of(), Optional.of(lateEvening)), CLOCK)
                        .getFirst());
    }

    @Test
    void aLedgerThatWasNeverImportedWarns() {
        DebtCheck first = DebtCheck.of(dossier(List.of(OVERDUE), List.of(), List.of(), Optional.empty()), CLOCK)
                .getFirst();
        assertEquals(new DebtCheck.NeverImported(), first);
        assertFalse(first.clear());
    }

    @Test
    void creditsAreSummedAboveZeroInEachCurrency() {
        List<DebtCheck> checks = with(List.of(OVERDUE, invoice(ID, "C1", 5, "-30.00"), invoice(ID, "C2", 5, "-1.50")));
        assertTrue(checks.contains(new DebtCheck.Credits(usd("31.50"))), checks.toString());
        assertFalse(checks.contains(new DebtCheck.NoCredits()));
    }

    @Test
    void aReceiptOfExactlyThatAmountIsPointedOut() {
        Payment same = received("USD 100.00", "");
        assertTrue(with(List.of(OVERDUE), same).contains(new DebtCheck.SameAmountReceived(same, OVERDUE)));
        for (Payment other :
                List.of(received("USD 99.99", ""), received("EUR 100.00", ""), received("USD 100.00", "0007")))
            assertEquals(2, with(List.of(OVERDUE), other).size(), other.toString());
    }

    @Test
    void anOpenDisputeIsPointedOut() {
        Dispute dispute = CallFixture.dispute();
        List<DebtCheck> checks = DebtCheck.of(
                dossier(List.of(OVERDUE), List.of(), List.of(dispute), Optional.of(CLOCK.instant())), CLOCK);
        assertTrue(checks.contains(new DebtCheck.DisputeOpen("0012", usd("12.50"))));
    }

    @Test
    void anAccountWithNothingOverdueIsNotClear() {
        List<DebtCheck> checks = with(List.of(invoice(ID, "0013", 0, "10.00")));
        assertTrue(checks.contains(new DebtCheck.NothingOverdue()));
        assertFalse(new DebtCheck.NothingOverdue().clear());
    }

    private static CallKind suggested(List<Invoice> items, List<CallRecord> calls, Instalment... parts) {
        List<PromiseToPay> promises = parts.length == 0 ? List.of() : List.of(Calls.promise(ID, parts));
        Dossier bare = dossier(items, List.of(), List.of(), Optional.empty());
        Dossier dossier = new Dossier(bare.account(), promises, calls, List.of(), List.of(), Optional.empty());
        return CallSuggestion.kind(dossier, new PromiseBook(new NoPromises()), TODAY);
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

    private static final class NoPromises implements PromiseStore {
        @Override
        public void add(PromiseToPay promise) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<PromiseToPay> ofCustomer(CustomerId customer) {
            return List.of();
        }

        @Override
        public List<CustomerId> customersDueBetween(LocalDate from, LocalDate to) {
            return List.of();
        }

        @Override
        public List<PromiseToPay> unfulfilledOf(Collection<CustomerId> customers) {
            return List.of();
        }

        @Override
        public List<PromiseToPay> madeOn(LocalDate day) {
            return List.of();
        }
    }
}
