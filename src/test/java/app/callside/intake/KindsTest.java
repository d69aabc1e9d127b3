package app.callside.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no lists of invoices: payments, customers, balances without invoices. */
@Tag("P1")
class KindsTest {
    @TempDir
    Path folder;

    private IntakeFixture ledger;
    private final Taken taken = new Taken();

    @BeforeEach
    void open() {
        ledger = new IntakeFixture(folder);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aListOfPayments() {
        ImportPreview preview = preview("""
                Payment Date,Customer,Payment Method,Check No,Invoice No,Amount
                10/15/2026,Fernhill Foods,Check,4711,1001,"1,200.50"
                10/28/2026,Fernhill Foods,ACH,,,80.00
                10/28/2026,Fernhill Foods,ACH,,,80.00
                Total,,,,,"1,360.50"
                """);
        assertEquals(LedgerFileKind.PAYMENTS, preview.kind());
        assertEquals(3, preview.besides().payments());
        assertEquals(Money.parse("USD 1360.50"), preview.besides().paid().in(CurrencyUnit.USD));
        assertTrue(preview.agreesWithFile());
        assertEquals(1, preview.stated().byCurrency().size());
        ReadPayment first = taken.payments.getFirst();
        assertEquals(LocalDate.of(2026, 10, 15), first.receivedOn());
        assertEquals("4711", first.reference());
        assertEquals("1001", first.pays());
        assertEquals("Check", first.method());
        assertEquals(3, taken.payments.stream().map(ReadPayment::key).distinct().count());
    }

    @Test
    void paymentsOfZohoOneRowForEachInvoiceTheyPay() {
        ImportPreview preview = preview("""
                Payment Number,Date,Customer Name,Mode,Amount,Unused Amount,Invoice Number,Invoice Date,Amount Applied to Invoice,Currency Code
                1,2026-10-15,Fernhill,Cash,100.00,20.00,INV-1,2026-08-01,50.00,USD
                1,2026-10-15,Fernhill,Cash,100.00,20.00,INV-2,2026-08-02,30.00,USD
                """);
        assertEquals(LedgerFileKind.PAYMENTS, preview.kind());
        assertEquals(
                List.of("INV-1", "", "INV-2"),
                taken.payments.stream().map(ReadPayment::pays).toList());
        assertEquals(Money.parse("USD 100.00"), preview.besides().paid().in(CurrencyUnit.USD));
        assertTrue(taken.payments.stream().allMatch(p -> p.receivedOn().equals(LocalDate.of(2026, 10, 15))));
    }

    @Test
    void paymentsInGermanWithTheSignOfTheLedger() {
        ImportPreview preview = preview("""
                Kundennummer;Kundenname;Zahlungsdatum;Zahlungsart;Betrag;Währung
                10001;Bäckerei Kühn;15.10.2026;Überweisung;-1.200,50;EUR
                10002;Zürn AG;16.10.2026;Überweisung;-25,10;EUR
                """);
        assertEquals(LedgerFileKind.PAYMENTS, preview.kind());
        assertEquals(Money.parse("EUR 1200.50"), taken.payments.getFirst().amount());
    }

    @Test
    void customersAndTheirContacts() {
        ImportPreview preview = preview("""
                Customer ID,Company name,First name,Last name,Job title,Phone,Fax,Email,Billing street,Billing city,Billing zip,Billing country,Shipping address,Payment terms,Credit limit,On hold
                C1,Fernhill Foods,Ana,Lindt,AP manager,+1 312 555 0101,+1 312 555 0102,ap@fern.example,1 Main St,Chicago,60601,US,2 Dock Rd,Net 30,"50,000.00",No
                C2,Quill & Co,,,,312-555-0103,,,,,,,,Net 60,,Yes
                """);
        assertEquals(LedgerFileKind.CUSTOMERS, preview.kind());
        assertEquals(2, preview.besides().parties());
        assertEquals(1, preview.besides().contacts());
        ReadParty first = taken.parties.getFirst();
        assertEquals("C1", first.customer());
        assertEquals("Fernhill Foods", first.name());
        assertEquals("1 Main St, 60601, Chicago", first.address());
        assertEquals("2 Dock Rd", first.deliveryAddress());
        assertEquals(Optional.of(Money.parse("USD 50000.00")), first.creditLimit());
        assertEquals(Optional.of(false), first.creditHold());
        assertEquals(Optional.of(true), taken.parties.getLast().creditHold());
        assertEquals(
                new ReadContact("Ana Lindt", "AP manager", "", "", "", ""),
                first.contact().orElseThrow());
    }

    @Test
    void contactsOfXero() {
        ImportPreview preview = preview("""
                *ContactName,AccountNumber,EmailAddress,FirstName,LastName,POAttentionTo,POAddressLine1,POCity,POCountry,PhoneNumber,FaxNumber,MobileNumber
                Fernhill Foods,F1,ap@fern.example,Ana,Lindt,,1 Main St,Leeds,UK,0113 496 0000,,
                """);
        assertEquals(LedgerFileKind.CUSTOMERS, preview.kind());
        assertEquals("Fernhill Foods", taken.parties.getFirst().name());
        assertEquals(
                "Ana Lindt", taken.parties.getFirst().contact().orElseThrow().name());
    }

    @Test
    void theSummaryOfQuickBooksOnlineWithSubCustomers() {
        ImportPreview preview = preview("""
                "Ridgeway Supply, LLC"
                A/R Aging Summary
                "As of Oct 31, 2026"

                ,Current,1 - 30,31 - 60,61 - 90,91 and over,Total
                3000,,10.00,,,,10.00
                Foxhall,5.00,,,,,5.00
                Unit 12,,20.00,,,,20.00
                Unit 14,,,30.00,,,30.00
                Total for Foxhall,5.00,20.00,30.00,,,55.00
                Total Quality Signs,,,,,"1,000.00","1,000.00"
                TOTAL,5.00,30.00,30.00,,"1,000.00","1,065.00"
                """);
        assertEquals(LedgerFileKind.AGING_SUMMARY, preview.kind());
        assertEquals(LocalDate.of(2026, 10, 31), preview.asOf());
        assertEquals(
                List.of("3000", "Foxhall", "Foxhall:Unit 12", "Foxhall:Unit 14", "Total Quality Signs"),
                taken.balances.stream().map(ReadBalance::customer).toList());
        assertEquals(DaysLate.CURRENT, taken.balances.get(1).band());
        assertEquals(
                new DaysLate(91, DaysLate.OPEN_END), taken.balances.getLast().band());
        assertEquals(Money.parse("USD 1065.00"), preview.stated().in(CurrencyUnit.USD));
        assertTrue(preview.agreesWithFile());
    }

    @Test
    void summariesOfOtherPackages() {
        assertBands(
                "Customer Name,Current,1-15 Days,16-30 Days,31-45 Days,> 45 Days,Total\nFernhill,1,2,3,4,5,15\n", 5);
        assertBands("Client,0-30,31-60,61-90,91+,Total\nFernhill,1 USD,2 USD,3 USD,4 USD,10 USD\n", 4);
        assertBands("Customer,0-30,31-60,61-90,91-120,121-,Total\nFernhill,1,2,3,4,5,20\n", 6);
        assertBands(
                "customerNumber,name,currencyCode,balanceDue,currentAmount,period1Amount,period2Amount,period3Amount,agedAsOfDate\n"
                        + "10000,Adatum,USD,10,1,2,3,4,2026-10-31\n",
                4);
        assertBands("Contact,Current,< 1 Month,1 Month,2 Months,3 Months,Older,Total\nFernhill,1,2,3,4,5,6,21\n", 6);
        assertBands(
                "Debitor;Nicht fällig;1-30 Tage;31-60 Tage;über 60 Tage;Summe\nKühn;1,50;2,50;3,50;4,50;12,00\n", 4);
        assertBands(
                "Client;Non échu;1-30 jours;31-60 jours;plus de 60 jours;Total\nÉpicerie;1,50;2,50;3,50;4,50;12,00\n",
                4);
        assertBands(
                "Cliente;Por vencer;1-30 días;31-60 días;más de 60 días;Total\nNúñez;1,50;2,50;3,50;4,50;12,00\n", 4);
    }

    private void assertBands(String content, int balances) {
        taken.balances.clear();
        ImportPreview preview = preview(content);
        assertEquals(LedgerFileKind.AGING_SUMMARY, preview.kind(), content);
        assertEquals(0, preview.faultyRows(), () -> preview.faults().toString());
        assertEquals(balances, preview.besides().balances(), () -> taken.balances.toString());
    }

    private ImportPreview preview(String content) {
        Path file = ledger.text("kind.csv", content);
        ImportReading.of(
                        file,
                        ImportOptions.FROM_FILE,
                        HeaderDictionary.load(),
                        ColumnChoices.NONE,
                        IntakeFixture.TODAY,
                        Progress.NONE)
                .each(Progress.NONE, taken);
        return ledger.preview(file);
    }

    private static final class Taken implements ItemSink {
        private final List<ReadPayment> payments = new ArrayList<>();
        private final List<ReadParty> parties = new ArrayList<>();
        private final List<ReadBalance> balances = new ArrayList<>();

        @Override
        public void item(ReadItem item, String itemKey) {
            throw new AssertionError(item);
        }

        @Override
        public void payment(ReadPayment payment) {
            payments.add(payment);
        }

        @Override
        public void party(ReadParty party) {
            parties.add(party);
        }

        @Override
        public void balance(ReadBalance balance) {
            balances.add(balance);
        }

        @Override
        public void repeated() {}

        @Override
        public void passedOver() {}

        @Override
        public void faulty(List<RowFault> faults) {
            throw new AssertionError(faults);
        }
    }
}
