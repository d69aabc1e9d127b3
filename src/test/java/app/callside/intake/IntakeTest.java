package app.callside.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.Progress;
import app.callside.base.work.Refused;
import app.callside.ledger.Invoice;
import app.callside.ledger.InvoiceKind;
import app.callside.ledger.ItemChanges;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("P1")
class IntakeTest {
    private static final String PLAIN = "Customer,Invoice No,Invoice Date,Due Date,Amount,Open Amount\n";

    @TempDir
    Path folder;

    private IntakeFixture ledger;

    @BeforeEach
    void open() {
        ledger = new IntakeFixture(folder);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void titlesGroupsAndTotalsAreNoItemsAndCustomersCalledTotalAreCustomers() {
        Path file = ledger.example("aging_detail_with_groups.csv");
        ImportPreview preview = ledger.preview(file);
        assertEquals(LocalDate.of(2026, 9, 30), preview.asOf());
        assertEquals(List.of(), preview.faults());
        assertEquals(2, preview.customers());
        assertEquals(3, preview.invoices());
        assertEquals(2, preview.credits());
        assertEquals(
                Money.parse("USD 1225.49"), preview.openOn().invoiceTotals().in(CurrencyUnit.USD));
        assertEquals(Money.parse("USD -175.25"), preview.openOn().creditTotals().in(CurrencyUnit.USD));
        ledger.run(file);
        Invoice invoice = ledger.item("Total Eclipse Cinemas", "0042");
        assertEquals(Money.parse("USD 1500.00"), invoice.original());
        assertEquals(Money.parse("USD 1200.50"), invoice.balance());
        assertEquals(
                InvoiceKind.CREDIT_MEMO,
                ledger.item("Total Eclipse Cinemas", "credit|0042").kind());
        assertEquals(
                1,
                ledger.itemsOf("Total Eclipse Cinemas").stream()
                        .filter(item -> item.kind() == InvoiceKind.UNAPPLIED_CASH)
                        .count());
        assertEquals(
                Optional.of(LocalDate.of(2026, 9, 4)),
                ledger.item("3000", "JE-7").dueDate());
    }

    @Test
    void customersOnRowsOfTheirOwnGetTheRowsBelowThem() {
        ledger.run(ledger.example("open_invoices_by_customer.csv"));
        assertEquals(Money.parse("USD 19.99"), ledger.item("3000", "43/A").balance());
        assertEquals(2, ledger.itemsOf("Total Eclipse Cinemas").size());
        assertEquals("Net 30", ledger.item("Total Eclipse Cinemas", "0042").terms());
    }

    @Test
    void anInvoiceOnSeveralLineRowsCountsOnceAndANumberForEachInvoiceIsNoCustomerKey() {
        Path file = ledger.example("one_row_a_line.csv");
        ImportPreview preview = ledger.preview(file);
        assertEquals(3, preview.invoices());
        assertEquals(1, preview.repeated());
        assertEquals(1, preview.passedOver(), "a draft was never sent");
        ledger.run(file);
        assertEquals(2, ledger.itemsOf("Fernhill Bakery").size());
        assertEquals(
                Money.parse("USD 30.00"), ledger.item("Fernhill Bakery", "A-1").balance());
    }

    @Test
    void creditsThatOnlyTheirTypeTellsLowerWhatIsOwed() {
        ledger.run(ledger.example("credits_without_sign.csv"));
        assertEquals(
                Money.parse("GBP 100.00"), ledger.item("Fernhill Bakery", "S-1").balance());
        Invoice credit = ledger.item("Fernhill Bakery", "credit|CN-1");
        assertEquals(InvoiceKind.CREDIT_MEMO, credit.kind());
        assertEquals(Money.parse("GBP -30.00"), credit.balance());
        assertTrue(ledger.itemsOf("Fernhill Bakery").stream()
                .anyMatch(item -> item.kind() == InvoiceKind.UNAPPLIED_CASH
                        && item.balance().equals(Money.parse("GBP -5.00"))));
        assertEquals(
                List.of("S-2"),
                ledger.itemsOf("Quill & Sons").stream().map(Invoice::number).toList());
        assertTrue(ledger.item("Quill & Sons", "S-2").balance().isZero());
        assertEquals(
                "ap@fernhill.example",
                ledger.store.customerWithKey("Fernhill Bakery").orElseThrow().email());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-8"})
    void aGermanPostingListReadsInEitherEncoding(String charset) throws java.io.IOException {
        String text = java.nio.file.Files.readString(ledger.example("posting_list.csv"));
        ledger.run(ledger.bytes("list.csv", text.getBytes(Charset.forName(charset))));
        var customer = ledger.store.customerWithKey("000815").orElseThrow();
        assertEquals("Bäckerei Ähre GmbH", customer.name());
        Invoice invoice = ledger.item("000815", "0077");
        assertEquals(Money.parse("EUR 1234.50"), invoice.balance());
        assertEquals("Öfen; Lieferung \"A\"", invoice.goods());
        assertEquals("B-12", invoice.purchaseOrder());
        assertEquals(
                Money.parse("EUR -34.50"), ledger.item("000815", "credit|0078").balance(), "a minus and an H");
        Invoice cash = ledger.item("000815", "credit|18003");
        assertEquals(Money.parse("EUR -100.00"), cash.balance(), "an H alone");
        assertEquals(InvoiceKind.UNAPPLIED_CASH, cash.kind());
        assertEquals(Money.parse("EUR 2000.00"), ledger.item("000816", "0077").balance());
    }

    @Test
    void aKeyWithManyNamesIsOneCustomerCalledByTheCommonestName() {
        ledger.run(ledger.example("names_spelt_many_ways.csv"));
        var customer = ledger.store.customerWithKey("0200700001").orElseThrow();
        assertEquals("FERN co", customer.name());
        assertEquals(3, ledger.itemsOf("0200700001").size());
        Invoice item = ledger.item("0200700001", "1930571429");
        assertEquals(Optional.of(LocalDate.of(2026, 3, 13)), item.dueDate());
        assertEquals(Money.parse("USD 8734.71"), item.balance());
        assertEquals(
                Money.parse("CAD 250.00"),
                ledger.item("0140100002", "2960571432").balance());
        assertTrue(ledger.item("0140100002", "2960571433").balance().isZero(), "said to be no longer open");
    }

    @Test
    void twoCustomersOfOneNameStayTwoWhereTheirKeysStandOnSeveralInvoices() {
        ledger.run(ledger.text("a.csv", """
            Customer ID,Customer Name,Invoice No,Due Date,Open Amount
            C1,Smith & Co,1,2026-08-15,10.00
            C1,Smith & Co,2,2026-08-15,10.00
            C2,Smith & Co,3,2026-08-15,10.00
            """));
        assertEquals(2, ledger.itemsOf("C1").size());
        assertEquals(1, ledger.itemsOf("C2").size());
    }

    @Test
    void aHistoryKeepsWhatWasOwedUntilItWasSettled() {
        Path file = ledger.example("invoice_history.csv");
        assertEquals(LedgerFileKind.INVOICE_HISTORY, ledger.preview(file).kind());
        ledger.run(file);
        Invoice settled = ledger.item("0379-FERNH", "0000611365");
        assertEquals(Optional.of(LocalDate.of(2026, 1, 15)), settled.settledOn());
        assertTrue(settled.isOpenOn(LocalDate.of(2026, 1, 14)));
        assertFalse(settled.isOpenOn(LocalDate.of(2026, 1, 15)));
        assertTrue(ledger.item("8976-QUILL", "0007900770").disputed());
        assertEquals(
                "391", ledger.store.customerWithKey("0379-FERNH").orElseThrow().country());
    }

    @Test
    void tabsInUtf16AreReadToo() {
        String text = "\uFEFFCustomer\tInvoice No\tDue Date\tOpen Amount\r\nÑandú\t1\t2026-08-15\t1,234.50\r\n";
        ledger.run(ledger.bytes("a.txt", text.getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(Money.parse("USD 1234.50"), ledger.item("Ñandú", "1").balance());
    }

    @Test
    void anotherSeparatorIsFoundEvenAmongDecimalCommas() {
        ledger.run(ledger.text("a.csv", """
            Kunde;Rechnungsnummer;Fälligkeit;Offener Betrag
            Mühle, Süd;1;31.12.2026;12,50
            Fernhill;2;31.12.2026;1.234
            """));
        assertEquals(Money.parse("USD 12.50"), ledger.item("Mühle, Süd", "1").balance());
        assertEquals(Money.parse("USD 1234.00"), ledger.item("Fernhill", "2").balance());
    }

    @Test
    void theSameFileTwiceChangesNothingAndANewerOneUpdatesBalances() {
        Path file = ledger.text("a.csv", PLAIN + """
            Fernhill,0042,08/15/2026,09/14/2026,100.00,100.00
            Fernhill,,08/16/2026,,-5.00,-5.00
            Fernhill,,08/16/2026,,-5.00,-5.00
            """);
        assertEquals(new ItemChanges(3, 0, 0), ledger.run(file).stamp().changes());
        assertEquals(new ItemChanges(0, 0, 3), ledger.run(file).stamp().changes());
        Path newer = ledger.text("b.csv", PLAIN + "Fernhill,0042,08/15/2026,09/14/2026,100.00,40.00\n");
        assertEquals(new ItemChanges(0, 1, 0), ledger.run(newer).stamp().changes());
        assertEquals(Money.parse("USD 40.00"), ledger.item("Fernhill", "0042").balance());
        assertEquals("b.csv", ledger.store.lastImport().orElseThrow().fileName());
    }

    @Test
    void whatAFileDoesNotCarryIsNotBlanked() {
        ledger.run(ledger.text("a.csv", """
            Customer,Invoice No,Invoice Date,Due Date,Amount,Open Amount,PO Number,Terms,Goods,Disputed
            Fernhill,1,2026-08-15,2026-09-14,100.00,100.00,PO-9,Net 30,Ovens,Yes
            """));
        ledger.run(ledger.text("b.csv", """
            Customer,Invoice No,Due Date,Open Amount
            Fernhill,1,2026-09-14,60.00
            """));
        Invoice item = ledger.item("Fernhill", "1");
        assertEquals(Money.parse("USD 60.00"), item.balance());
        assertEquals(Money.parse("USD 100.00"), item.original());
        assertEquals("PO-9", item.purchaseOrder());
        assertEquals("Net 30", item.terms());
        assertEquals("Ovens", item.goods());
        assertTrue(item.disputed());
        assertEquals(Optional.of(LocalDate.of(2026, 8, 15)), item.invoiceDate());
    }

    @Test
    void oneNumberOnSeveralInstalmentsIsSeveralItems() {
        Path file = ledger.text("a.csv", PLAIN + """
            Fernhill,7,08/15/2026,09/14/2026,50.00,50.00
            Fernhill,7,08/15/2026,10/14/2026,50.00,50.00
            """);
        assertEquals(new ItemChanges(2, 0, 0), ledger.run(file).stamp().changes());
        assertEquals(new ItemChanges(0, 0, 2), ledger.run(file).stamp().changes());
    }

    @Test
    void badRowsAreListedAndKeepTheWholeFileOutUnlessTheyAreToBeSkipped() {
        Path file = ledger.text("a.csv", PLAIN + """
            Fernhill,1,08/15/2026,09/14/2026,100.00,100.00
            Fernhill,2,02/30/2026,09/14/2026,100.00,100.00
            Fernhill,3,08/15/2026,soon,100.00,abc
            ,4,08/15/2026,09/14/2026,100.00,100.00
            Fernhill,5,08/15/2026,,100.00,100.00
            Fernhill,6,08/15/2026,09/14/2026,100.00,10.005
            """);
        List<RowFault> expected = List.of(
                new RowFault(3, "Invoice Date", "02/30/2026", Expected.DATE),
                new RowFault(4, "Open Amount", "abc", Expected.AMOUNT),
                new RowFault(4, "Due Date", "soon", Expected.DATE),
                new RowFault(5, "Customer", "", Expected.CUSTOMER),
                new RowFault(6, "Due Date", "", Expected.DUE_DATE),
                new RowFault(7, "Open Amount", "10.005", Expected.DECIMALS));
        ImportPreview preview = ledger.preview(file);
        assertEquals(expected, preview.faults());
        assertEquals(5, preview.faultyRows());

        var refusal = ledger.refusal(file);
        assertEquals("intake.bad-rows", refusal.key());
        assertEquals(List.of("a.csv", 5, "3, 4, 5, 6, 7"), refusal.values());
        assertTrue(ledger.store.isEmpty());

        ImportResult result = ledger.intake.run(file, ImportOptions.FROM_FILE, FaultyRows.SKIP, Progress.NONE);
        assertEquals(5, result.skippedRows());
        assertEquals(expected, result.faults());
        assertEquals(1, ledger.itemsOf("Fernhill").size());
    }

    @Test
    void aBlankBalanceIsABadRowUnlessTheInvoiceIsSaidToBePaid() {
        Path file = ledger.text("a.csv", """
            Customer,Invoice No,Invoice Date,Due Date,Amount,Balance,Status
            Fernhill,1,2026-07-15,2026-08-15,10.00,,Open
            Fernhill,2,2026-07-15,2026-08-15,10.00,,Paid
            Fernhill,,2026-07-15,2026-08-15,,,Open
            Total,2,,,20.00,20.00,
            """);
        ImportPreview preview = ledger.preview(file);
        assertEquals(
                List.of(
                        new RowFault(2, "Balance", "", Expected.AMOUNT),
                        new RowFault(4, "Balance", "", Expected.AMOUNT)),
                preview.faults());
        assertEquals(1, preview.invoices());
        assertEquals(0, preview.openOn().invoices());
        assertEquals(1, preview.passedOver());
    }

    @Test
    void aRowWithANumberButNoDateIsBadEvenWhereTheCustomersNameBeginsWithTotal() {
        Path file = ledger.text("a.csv", PLAIN + """
            Total Eclipse Cinemas,7,,,10.00,10.00
            Fernhill,8,08/15/2026,08/15/2026,10.00,10.00
            Total for Fernhill,,,,10.00,10.00
            """);
        ImportPreview preview = ledger.preview(file);
        assertEquals(List.of(new RowFault(2, "Due Date", "", Expected.DUE_DATE)), preview.faults());
        assertEquals(1, preview.passedOver());
    }

    @Test
    void aCurrencyThatContradictsItselfOrIsUnknownIsABadRow() {
        Path file = ledger.text("a.csv", """
            Customer,Invoice No,Due Date,Open Amount,Currency
            Fernhill,1,2026-08-15,10.00 €,USD
            Fernhill,2,2026-08-15,10.00,XQZ
            Fernhill,3,2026-08-15,1000,JPY
            Fernhill,4,2026-08-15,10.50,JPY
            """);
        assertEquals(
                List.of(Expected.CURRENCY, Expected.CURRENCY, Expected.DECIMALS),
                ledger.preview(file).faults().stream().map(RowFault::expected).toList());
    }

    @Test
    void aCurrencyNamedByAmountHeaderOrCallerIsUsedWhereNoColumnNamesOne() {
        Path file = ledger.text("a.csv", "Customer,Invoice No,Due Date,Open Balance\nFernhill,1,2026-08-15,10.00\n");
        ImportOptions swiss = ImportOptions.FROM_FILE.with(CurrencyUnit.of("CHF"));
        ledger.intake.run(file, swiss, FaultyRows.REFUSE, Progress.NONE);
        assertEquals(Money.parse("CHF 10.00"), ledger.item("Fernhill", "1").balance());
        ledger.run(ledger.text("b.csv", "Customer,Invoice No,Due Date,Balance (EUR)\nQuill,1,2026-08-15,10.00\n"));
        assertEquals(Money.parse("EUR 10.00"), ledger.item("Quill", "1").balance());
        ledger.run(ledger.text("c.csv", "Customer,Invoice No,Due Date,Balance\nAsh,1,2026-08-15,£10.00\n"));
        assertEquals(Money.parse("GBP 10.00"), ledger.item("Ash", "1").balance());
    }

    @Test
    void aCorrectedMappingIsFollowed() {
        Path file =
                ledger.text("a.csv", "Customer,Invoice No,Due Date,Agreed,Balance\nFernhill,1,2026-08-15,7.00,10.00\n");
        ColumnMapping corrected = ledger.preview(file).mapping().with(Field.BALANCE, 3);
        ImportOptions options = ImportOptions.FROM_FILE.with(corrected);
        ledger.intake.run(file, options, FaultyRows.REFUSE, Progress.NONE);
        assertEquals(Money.parse("USD 7.00"), ledger.item("Fernhill", "1").balance());
    }

    @Test
    void stoppingLeavesNothing() {
        StringBuilder rows = new StringBuilder(PLAIN);
        for (int i = 0; i < 3000; i++) rows.append("Fernhill,").append(i).append(",08/15/2026,09/14/2026,1.00,1.00\n");
        Path file = ledger.text("a.csv", rows.toString());
        StopLate stop = new StopLate();
        Refused refused = assertThrows(
                Refused.class, () -> ledger.intake.run(file, ImportOptions.FROM_FILE, FaultyRows.REFUSE, stop));
        assertEquals("intake.cancelled", refused.fault().key());
        assertTrue(stop.reached > 0.5, "rows were being written: " + stop.reached);
        assertTrue(ledger.store.isEmpty());
        assertTrue(ledger.store.lastImport().isEmpty());
    }

    /** Asks to stop when rows are already being written. */
    private static final class StopLate implements Progress {
        private double reached;

        @Override
        public void at(double done) {
            reached = done;
        }

        @Override
        public boolean cancelled() {
            return reached > 0.8;
        }
    }
}
