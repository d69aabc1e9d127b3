package app.callside.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.ledger.Contact;
import app.callside.ledger.Customer;
import app.callside.ledger.Invoice;
import app.callside.ledger.Payment;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newer export means for what the ledger holds already. */
@Tag("P1")
class ImportMeaningTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 16);
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 23);
    private static final String HEAD = "Customer,Invoice No,Invoice Date,Due Date,Amount,Open Balance\n";
    private static final String OPEN = HEAD
            + "Fernhill Bakery,F-1,2026-09-01,2026-10-01,500.00,500.00\n"
            + "Fernhill Bakery,F-2,2026-10-01,2026-10-31,250.00,250.00\n"
            + "Harrow Mills,H-9,2026-09-15,2026-10-15,80.50,80.50\n";

    @TempDir
    Path folder;

    private IntakeFixture ledger;

    @BeforeEach
    void open() {
        ledger = new IntakeFixture(folder);
        run("first.csv", OPEN, FIRST, false);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private ImportResult run(String name, String content, LocalDate asOf, boolean full) {
        ImportOptions options = ImportOptions.FROM_FILE.asOf(asOf).asFullList(full);
        return ledger.intake.run(ledger.text(name, content), options, FaultyRows.REFUSE, Progress.NONE);
    }

    private List<Payment> payments(String customer) {
        return ledger.store.paymentsOf(
                ledger.store.customerWithKey(customer).orElseThrow().id());
    }

    private static Money usd(String amount) {
        return Money.of(CurrencyUnit.USD, new BigDecimal(amount));
    }

    private static Payment seen(Payment like, String amount, String pays) {
        return new Payment(like.customer(), SECOND, usd(amount), "", "", pays);
    }

    @Test
    void theDifferenceBetweenTwoBalancesIsAPaymentSeenOnThatDay() {
        ImportResult result = run("second.csv", OPEN.replace("500.00,500.00", "500.00,320.25"), SECOND, false);
        assertEquals(1, result.payments());
        Payment payment = payments("Fernhill Bakery").getFirst();
        assertEquals(seen(payment, "179.75", "F-1"), payment);
        assertEquals(usd("320.25"), ledger.item("Fernhill Bakery", "F-1").balance());
        assertEquals(List.of(), payments("Harrow Mills"));
    }

    @Test
    void aBalanceThatRisesAndABillThatChangesPayNothing() {
        run(
                "second.csv",
                OPEN.replace("500.00,500.00", "400.00,400.00").replace("80.50,80.50", "80.50,90.50"),
                SECOND,
                false);
        assertEquals(List.of(), payments("Fernhill Bakery"));
        assertEquals(List.of(), payments("Harrow Mills"));
    }

    @Test
    void whatAPaymentsFileHasSaidIsNotSeenAgain() {
        run(
                "payments.csv",
                "Payment Date,Customer,Payment Amount,Reference,Invoice No\n2026-11-18,Fernhill Bakery,100.00,CHK 7,F-1\n",
                SECOND,
                false);
        run("second.csv", OPEN.replace("500.00,500.00", "500.00,320.25"), SECOND, false);
        assertEquals(
                List.of(usd("79.75"), usd("100.00")),
                payments("Fernhill Bakery").stream().map(Payment::amount).toList());
    }

    @Test
    void aPaymentsFileThatComesLaterTakesThePlaceOfWhatWasSeen() {
        run("second.csv", OPEN.replace("500.00,500.00", "500.00,320.25"), SECOND, false);
        String paid =
                "Payment Date,Customer,Payment Amount,Reference,Invoice No\n2026-11-18,Fernhill Bakery,179.75,CHK 7,F-1\n";
        assertEquals(1, run("payments.csv", paid, SECOND, false).payments());
        List<Payment> now = payments("Fernhill Bakery");
        assertEquals(1, now.size(), now.toString());
        assertEquals(LocalDate.of(2026, 11, 18), now.getFirst().receivedOn());
        assertEquals(0, run("payments again.csv", paid, SECOND, false).payments());
        assertEquals(1, payments("Fernhill Bakery").size());
    }

    @Test
    void inAFullListWhatIsGoneIsSettledAndInAnyOtherItStays() {
        String less = HEAD + "Harrow Mills,H-9,2026-09-15,2026-10-15,80.50,80.50\n";
        ImportPreview preview = ledger.preview(ledger.text("less.csv", less));
        assertEquals(2, preview.vanished());
        assertEquals(0, run("less.csv", less, SECOND, false).settled());
        assertEquals(Optional.empty(), ledger.item("Fernhill Bakery", "F-1").settledOn());
        ImportResult full = run("less.csv", less, SECOND, true);
        assertEquals(2, full.settled());
        assertEquals(2, full.payments());
        assertEquals(Optional.of(SECOND), ledger.item("Fernhill Bakery", "F-1").settledOn());
        assertTrue(ledger.item("Fernhill Bakery", "F-1").isOpenOn(FIRST));
        assertEquals(Optional.empty(), ledger.item("Harrow Mills", "H-9").settledOn());
    }

    @Test
    void onePaymentForSeveralInvoicesIsNotSeenAgainWhicheverComesFirst() {
        String lump = "Payment Date,Customer,Payment Amount,Reference\n2026-11-18,Fernhill Bakery,350.00,CHK 9\n";
        String after = OPEN.replace("500.00,500.00", "500.00,400.00").replace("250.00,250.00", "250.00,0.00");
        run("lump.csv", lump, SECOND, false);
        run("second.csv", after, SECOND, false);
        assertEquals(
                List.of(usd("350.00")),
                payments("Fernhill Bakery").stream().map(Payment::amount).toList());
    }

    @Test
    void aLumpThatIsToldLaterTakesThePlaceOfAllThatWasSeen() {
        String lump = "Payment Date,Customer,Payment Amount,Reference\n2026-11-18,Fernhill Bakery,350.00,CHK 9\n";
        String after = OPEN.replace("500.00,500.00", "500.00,400.00").replace("250.00,250.00", "250.00,0.00");
        run("second.csv", after, SECOND, false);
        run("lump.csv", lump, SECOND, false);
        assertEquals(
                List.of(usd("350.00")),
                payments("Fernhill Bakery").stream().map(Payment::amount).toList());
    }

    @Test
    void twoPartsOfOneInvoiceTakeThePlaceOfTheOneDifference() {
        run("second.csv", OPEN.replace("500.00,500.00", "500.00,400.00"), SECOND, false);
        run(
                "parts.csv",
                "Payment Date,Customer,Payment Amount,Reference,Invoice No\n"
                        + "2026-11-17,Fernhill Bakery,40.00,CHK 1,F-1\n2026-11-18,Fernhill Bakery,60.00,CHK 2,F-1\n",
                SECOND,
                false);
        assertEquals(
                List.of(usd("60.00"), usd("40.00")),
                payments("Fernhill Bakery").stream().map(Payment::amount).toList());
    }

    @Test
    void aFullListWithRowsThatCannotBeReadSettlesNothing() {
        String broken = OPEN.replace("80.50,80.50", "80.50,8x.50");
        ImportOptions options = ImportOptions.FROM_FILE.asOf(SECOND).asFullList(true);
        assertEquals(
                "intake.full-with-bad-rows",
                assertThrows(
                                Refused.class,
                                () -> ledger.intake.run(
                                        ledger.text("broken.csv", broken), options, FaultyRows.SKIP, Progress.NONE))
                        .fault()
                        .key());
        assertEquals(Optional.empty(), ledger.item("Harrow Mills", "H-9").settledOn());
    }

    @Test
    void aFullListOfAnEarlierDayIsRefused() {
        assertEquals(
                "intake.older-full-list",
                assertThrows(Refused.class, () -> run("old.csv", OPEN, FIRST.minusDays(1), true))
                        .fault()
                        .key());
    }

    @Test
    void balancesOfAnEarlierDayBringNewItemsAndChangeNoneThatAreKnown() {
        String earlier =
                OPEN.replace("500.00,500.00", "500.00,90.00") + "Harrow Mills,H-1,2026-08-15,2026-09-15,7.00,7.00\n";
        run("earlier.csv", earlier, FIRST.minusDays(9), false);
        assertEquals(usd("500.00"), ledger.item("Fernhill Bakery", "F-1").balance());
        assertEquals(usd("7.00"), ledger.item("Harrow Mills", "H-1").balance());
        assertEquals(List.of(), payments("Fernhill Bakery"));
    }

    @Test
    void aListInOneCurrencySettlesNothingInAnother() {
        String euros = HEAD.replace("\n", ",Currency\n") + "Harrow Mills,H-10,2026-09-15,2026-10-15,80.50,80.50,EUR\n";
        assertEquals(0, run("euros.csv", euros, SECOND, true).settled());
        assertEquals(Optional.empty(), ledger.item("Fernhill Bakery", "F-1").settledOn());
    }

    @Test
    void customersAndContactsComeBackAsTheyWere() {
        String head = "Customer,Phone,Terms,Contact Name,Contact Title\n";
        var before = ledger.store.customerWithKey("Harrow Mills").orElseThrow();
        run("people.csv", head + "Harrow Mills,+1 312 555 0142,Net 45,Ann Lee,Controller\n", SECOND, false);
        assertEquals(
                List.of("Ann Lee"),
                ledger.store.contactsOf(before.id()).stream().map(c -> c.name()).toList());
        ledger.intake.undo();
        assertEquals(before, ledger.store.customerWithKey("Harrow Mills").orElseThrow());
        assertEquals(List.of(), ledger.store.contactsOf(before.id()));
    }

    @Test
    void anImportIsTakenBackAsAWhole() {
        List<Invoice> before = ledger.itemsOf("Fernhill Bakery");
        run(
                "second.csv",
                OPEN.replace("500.00,500.00", "500.00,320.25")
                        + "Fernhill Bakery,F-3,2026-11-01,2026-12-01,10.00,10.00\n"
                        + "Newcomer Ltd,N-1,2026-11-01,2026-12-01,10.00,10.00\n",
                SECOND,
                true);
        assertEquals("second.csv", ledger.intake.undo().fileName());
        assertEquals(before, ledger.itemsOf("Fernhill Bakery"));
        assertEquals(List.of(), payments("Fernhill Bakery"));
        assertTrue(ledger.store.customerWithKey("Newcomer Ltd").isEmpty());
        assertEquals("first.csv", ledger.store.lastImport().orElseThrow().fileName());
        assertEquals("first.csv", ledger.intake.undo().fileName());
        assertTrue(ledger.store.isEmpty());
        assertEquals(
                "intake.nothing-to-undo",
                assertThrows(Refused.class, ledger.intake::undo).fault().key());
    }

    @Test
    void anImportOnWhichACallWasMadeIsNotTakenBack() {
        ledger.called = true;
        assertTrue(ledger.intake.undoable().isEmpty());
        assertEquals(
                "intake.called-since",
                assertThrows(Refused.class, ledger.intake::undo).fault().key());
        assertEquals(2, ledger.itemsOf("Fernhill Bakery").size());
    }

    @Test
    void aNewerExportCorrectsWhatIsKnownOfACustomerAndKeepsWhatItDoesNotSay() {
        String head = HEAD.replace("\n", ",Phone,Terms\n");
        run(
                "phones.csv",
                head + "Harrow Mills,H-9,2026-09-15,2026-10-15,80.50,80.50,+1 312 555 0142,Net 30\n",
                SECOND,
                false);
        run("again.csv", OPEN, SECOND, false);
        assertEquals(
                "+1 312 555 0142",
                ledger.store.customerWithKey("Harrow Mills").orElseThrow().phone());
    }

    private static final String TWICE = HEAD
            + "Harrow Mills,H-9,2026-09-15,2026-10-15,80.50,80.50\n"
            + "Ostrava Tools,T-4,2026-09-01,2026-10-01,300.00,300.00\n"
            + "Ostrava Tools,T-4,2026-09-01,2026-11-01,300.00,300.00\n"
            + "Ostrava Tools,T-4,2026-09-01,2026-12-01,300.00,300.00\n";

    private List<LocalDate> openDueDays(String customer) {
        return ledger.itemsOf(customer).stream()
                .filter(item -> item.isOpenOn(SECOND))
                .map(item -> item.dueDate().orElseThrow())
                .sorted()
                .toList();
    }

    @Test
    void anInstalmentIsKnownByItsDueDayOnceAnEarlierOneIsPaid() {
        run("instalments.csv", TWICE, FIRST, false);
        String later = TWICE.replace("Ostrava Tools,T-4,2026-09-01,2026-10-01,300.00,300.00\n", "")
                .replace("2026-11-01,300.00,300.00", "2026-11-01,300.00,120.00");
        assertEquals(4, ledger.preview(ledger.text("later.csv", later)).vanished() + 1); // F-1, F-2 and one of three
        ImportResult result = run("later.csv", later, SECOND, true);
        assertEquals(List.of(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 1)), openDueDays("Ostrava Tools"));
        assertEquals(3, result.settled());
        assertEquals(
                List.of(usd("180.00"), usd("300.00")),
                payments("Ostrava Tools").stream().map(Payment::amount).sorted().toList());
        assertEquals(0, run("again.csv", later, SECOND, true).stamp().changes().changed());
    }

    @Test
    void aDueDayThatIsPutOffStaysTheSameInvoice() {
        run("put off.csv", OPEN.replace("2026-10-15", "2026-11-30"), SECOND, true);
        assertEquals(List.of(LocalDate.of(2026, 11, 30)), openDueDays("Harrow Mills"));
        assertEquals(1, ledger.itemsOf("Harrow Mills").size());
    }

    @Test
    void instalmentsInAnotherOrderKeepTheirBalances() {
        run("instalments.csv", TWICE.replace("2026-12-01,300.00,300.00", "2026-12-01,300.00,50.00"), FIRST, false);
        List<String> lines = new ArrayList<>(TWICE.replace("2026-12-01,300.00,300.00", "2026-12-01,300.00,50.00")
                .lines()
                .toList());
        Collections.swap(lines, 2, 4);
        ImportResult result = run("turned.csv", String.join("\n", lines) + "\n", SECOND, false);
        assertEquals(0, result.stamp().changes().changed() + result.payments());
    }

    @Test
    void aCreditThatAPaymentsFileAndAnInvoiceListBringIsOneCredit() {
        String credit = "Payment Date,Customer,Payment Amount,Unapplied Amount,Reference\n"
                + "2026-11-10,Fernhill Bakery,60.00,60.00,CN-3\n";
        String listed = OPEN + "Fernhill Bakery,CN-3,2026-11-10,,-60.00,-60.00\n";
        run("payments.csv", credit, SECOND, false);
        assertEquals(List.of(usd("-60.00")), openCredits());
        run("listed.csv", listed, SECOND, false);
        assertEquals(List.of(usd("-60.00")), openCredits());
        run("payments again.csv", credit, SECOND, false);
        assertEquals(List.of(usd("-60.00")), openCredits());
    }

    @Test
    void twoCreditsOfOneAmountStayTwo() {
        String listed = OPEN
                + "Fernhill Bakery,CN-3,2026-11-10,,-60.00,-60.00\n"
                + "Fernhill Bakery,CN-4,2026-11-10,,-60.00,-60.00\n";
        run("listed.csv", listed, SECOND, false);
        run(
                "payments.csv",
                "Payment Date,Customer,Payment Amount,Unapplied Amount,Reference\n"
                        + "2026-11-10,Fernhill Bakery,60.00,60.00,CN-3\n2026-11-12,Fernhill Bakery,60.00,60.00,WT-8\n",
                SECOND,
                false);
        assertEquals(List.of(usd("-60.00"), usd("-60.00"), usd("-60.00")), openCredits());
    }

    private List<Money> openCredits() {
        return ledger.itemsOf("Fernhill Bakery").stream()
                .filter(item -> item.kind().isCredit() && item.isOpenOn(SECOND))
                .map(Invoice::balance)
                .toList();
    }

    @Test
    void anInvoiceThatIsVoidNowIsSettledAndNobodyHasPaid() {
        String voided = OPEN.replace("Open Balance", "Open Balance,Status")
                .replace("250.00,250.00", "0.00,0.00,Voided")
                .replace("500.00,500.00", "500.00,500.00,Open");
        for (boolean full : new boolean[] {false, true}) {
            run("voided " + full + ".csv", voided, SECOND, full);
            assertEquals(
                    Optional.of(SECOND), ledger.item("Fernhill Bakery", "F-2").settledOn());
            assertEquals(List.of(), payments("Fernhill Bakery"));
        }
    }

    @Test
    void aFileThatIsNotTheOnePreviewedIsRefused() {
        Path file = ledger.text("second.csv", OPEN.replace("500.00,500.00", "500.00,320.25"));
        ImportPreview preview = ledger.preview(file);
        ledger.text("second.csv", OPEN.replace("500.00,500.00", "500.00,1.00"));
        ImportOptions asPreviewed = ImportOptions.FROM_FILE.previewed(preview.fingerprint());
        Refused refused = assertThrows(
                Refused.class, () -> ledger.intake.run(file, asPreviewed, FaultyRows.REFUSE, Progress.NONE));
        assertEquals("intake.changed", refused.fault().key());
        assertEquals(usd("500.00"), ledger.item("Fernhill Bakery", "F-1").balance());
    }

    @Test
    void aFileLiftsACreditHoldAndItsSilenceDoesNot() {
        String head = "Customer,Phone,Credit Hold,City\n";
        run("held.csv", head + "Harrow Mills,555 0142,yes,Leeds\n", SECOND, false);
        assertTrue(customer("Harrow Mills").status().creditHold());
        run("silent.csv", head + "Harrow Mills,555 0142,,Leeds\n", SECOND, false);
        assertTrue(customer("Harrow Mills").status().creditHold());
        run("lifted.csv", head + "Harrow Mills,555 0142,no,Leeds\n", SECOND, false);
        assertEquals(false, customer("Harrow Mills").status().creditHold());
    }

    private Customer customer(String key) {
        return ledger.store.customerWithKey(key).orElseThrow();
    }

    @Test
    void whatAPersonChangedAfterAnImportStaysWhenItIsTakenBack() {
        String head = "Customer,Phone,Credit Limit,Credit Hold,City\n";
        run("limits.csv", head + "Harrow Mills,555 0142,1000.00,yes,Leeds\n", SECOND, false);
        Customer imported = customer("Harrow Mills");
        ledger.change(imported.withStatus(imported.status().limitedTo(Optional.of(usd("2500.00")))));
        ledger.intake.undo();
        Customer after = customer("Harrow Mills");
        assertEquals(Optional.of(usd("2500.00")), after.status().creditLimit());
        assertEquals(false, after.status().creditHold());
        assertEquals("", after.phone());
    }

    @Test
    void onePersonOnTwoRowsIsOneContact() {
        String head = "Customer,Phone,Contact Name,Contact Title,Contact Email,City\n";
        String twice = head + "Harrow Mills,555 0142,Ilse Brand,AP,,Leeds\n"
                + "Harrow Mills,555 0142,Ilse Brand,,ilse@harrow.example,Leeds\n";
        run("people.csv", twice, SECOND, false);
        assertEquals(1, contacts("Harrow Mills").size());
        assertEquals("ilse@harrow.example", contacts("Harrow Mills").getFirst().email());
        assertEquals("AP", contacts("Harrow Mills").getFirst().title());
        run("people again.csv", twice, SECOND, false);
        assertEquals(1, contacts("Harrow Mills").size());
    }

    private List<Contact> contacts(String key) {
        return ledger.store.contactsOf(customer(key).id());
    }
}
