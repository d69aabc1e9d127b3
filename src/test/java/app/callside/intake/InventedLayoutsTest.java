package app.callside.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.Progress;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports of many packages and languages, invented in their shapes: each reaches its totals with no hand mapping. */
@Tag("P1")
class InventedLayoutsTest {
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
    void sageFiftyWithItsTitlesAndAPivotOfCustomers() {
        assertItems("""
                Aged Debtors Analysis (Detailed)
                Date From: 01/01/1980;;;;;;
                As at 31/10/2026;;;;;;
                A/C;Name;Type;Inv Date;Ref;Due Date;Balance
                FERN01;Fernhill Foods Ltd;SI;15/08/2026;1001;14/09/2026;1,200.50
                FERN01;Fernhill Foods Ltd;SC;20/08/2026;1002;;-200.50
                QUIL01;Quill & Co;SI;28/02/2026;1003;30/03/2026;99.99
                Grand Total;;;;;;1,099.99
                """, "USD", 2, "1300.49", 1, "-200.50", 2);
    }

    @Test
    void sageIntacctDetail() {
        assertItems("""
                Customer aging report
                As of 10/31/2026
                Customer ID,Customer name,Invoice number,Invoice date,Due date,Days past due,Total due,Currency
                C-1,Fernhill Foods,INV1,08/15/2026,09/14/2026,47,1200.50,USD
                C-2,"Quill, Inc.",INV2,09/30/2026,10/30/2026,1,80.00,USD
                Total,,,,,,1280.50,
                """, "USD", 2, "1280.50", 0, "0", 2);
    }

    @Test
    void netSuiteOpenInvoices() {
        assertItems("""
                Ridgeway Supply LLC
                A/R Aging Detail
                As of October 31, 2026
                Customer:Project,Transaction Type,Date,Document Number,P.O. No.,Due Date,Age,Open Balance
                Fernhill Foods,,,,,,,
                Fernhill Foods,Invoice,8/15/2026,INV100,PO-1,9/14/2026,47,"$1,200.50"
                Fernhill Foods,Credit Memo,8/20/2026,CM7,,,,($200.50)
                Total - Fernhill Foods,,,,,,,"$1,000.00"
                Total,,,,,,,"$1,000.00"
                """, "USD", 1, "1200.50", 1, "-200.50", 1);
    }

    @Test
    void businessCentralCustomerLedgerEntries() {
        assertItems("""
                Posting Date,Document Type,Document No.,Customer No.,Customer Name,Description,Currency Code,Original Amount,Amount,Remaining Amount,Due Date,Open
                15/08/2026,Invoice,103001,10000,Adatum Corporation,Order 101001,EUR,1200.50,1200.50,800.25,14/09/2026,Yes
                20/08/2026,Credit Memo,104001,10000,Adatum Corporation,Return,EUR,-10.00,-10.00,-10.00,20/08/2026,Yes
                21/08/2026,Payment,2596,20000,Trey Research,On account,EUR,-55.00,-55.00,-55.00,21/08/2026,Yes
                """, "EUR", 1, "800.25", 2, "-65.00", 2);
    }

    @Test
    void sapInGermanWithTrailingMinusAndStars() {
        assertItems("""
                Debitoren Einzelpostenliste;;;;;;;
                Stichtag: 31.10.2026;;;;;;;
                Konto;Name 1;Belegart;Referenz;Belegdatum;Nettofälligkeit;Betrag in Hauswährung;Hauswährung
                100200;Müller & Söhne GmbH;RV;90001;15.08.2026;14.09.2026;1.200,50;EUR
                100200;Müller & Söhne GmbH;RG;90002;20.08.2026;20.08.2026;200,50-;EUR
                *;100200;;;;;1.000,00;EUR
                **;;;;;;1.000,00;EUR
                """, "EUR", 1, "1200.50", 1, "-200.50", 1);
    }

    @Test
    void datevOpenItems() {
        assertItems("""
                Debitorennummer;Debitor;Rechnungs-Nr.;Rechnungsdatum;Fällig am;Rechnungsbetrag;Offener Betrag;Währung
                10001;Bäckerei Kühn;RE-1;15.08.26;14.09.26;1.200,50;1.200,50;EUR
                10002;Zürn AG;RE-2;20.09.26;20.10.26;75,10;25,10;EUR
                """, "EUR", 2, "1225.60", 0, "0", 2);
    }

    @Test
    void lexofficeWithTheSignBehindTheAmount() {
        assertItems("""
                Kunde;Rechnungsnummer;Datum;Fälligkeit;Bruttobetrag;Offen
                Bäckerei Kühn;RE-1;15.08.2026;14.09.2026;1.200,50 €;1.200,50 €
                Zürn AG;RE-2;20.09.2026;20.10.2026;75,10 €;25,10 €
                Summe;;;;1.275,60 €;1.225,60 €
                """, "EUR", 2, "1225.60", 0, "0", 2);
    }

    @Test
    void sageFranceBalanceAgee() {
        assertItems("""
                Balance âgée clients;;;;;
                Arrêté au 31/10/2026;;;;;
                Code client;Nom du client;N° pièce;Date de pièce;Date d'échéance;Montant TTC;Reste à payer
                C001;Épicerie Fine;FA1001;15/08/2026;14/09/2026;1 200,50 €;1 200,50 €
                C002;Boulangerie Hébert;FA1002;20/09/2026;20/10/2026;75,10 €;25,10 €
                Total général;;;;;1 275,60 €;1 225,60 €
                """, "EUR", 2, "1225.60", 0, "0", 2);
    }

    @Test
    void spanishOpenInvoices() {
        assertItems("""
                Código cliente;Nombre del cliente;Número de factura;Fecha de emisión;Fecha de vencimiento;Importe total;Saldo pendiente;Moneda
                430001;Panadería Núñez;F-1;15/08/2026;14/09/2026;1.200,50;1.200,50;EUR
                430002;Señal S.L.;F-2;20/09/2026;20/10/2026;75,10;25,10;EUR
                Total general;;;;;1.275,60;1.225,60;
                """, "EUR", 2, "1225.60", 0, "0", 2);
    }

    @Test
    void odooWithItsHeaderRepeatedForEachPartner() {
        assertItems("""
                Aged Partner Balance,,,,,,,,
                Date at filter,2026-10-31,,,,,,,
                121000 - Account Receivable,,,,,,,,
                Fernhill Foods,,,,,,,,
                Date,Entry,Journal,Account,Partner,Ref - Label,Due date,Residual,Current
                2026-08-15,INV/2026/0001,INV,121000,Fernhill Foods,SO1,2026-09-14,1200.50,0.00
                Partner cumul aged balance,,,,,,,1200.50,0.00
                Quill & Co,,,,,,,,
                Date,Entry,Journal,Account,Partner,Ref - Label,Due date,Residual,Current
                2026-09-20,INV/2026/0002,INV,121000,Quill & Co,SO2,2026-10-20,25.10,0.00
                Partner cumul aged balance,,,,,,,25.10,0.00
                Total,,,,,,,1225.60,0.00
                Percents,,,,,,,100.00,0.00
                """, "USD", 2, "1225.60", 0, "0", 2);
    }

    @Test
    void xeroSalesInvoicesOneRowALine() {
        assertItems("""
                ContactName,EmailAddress,InvoiceNumber,Reference,InvoiceDate,DueDate,Total,TaxTotal,InvoiceAmountPaid,InvoiceAmountDue,Description,Quantity,UnitAmount,LineAmount,Currency,Type,Sent,Status
                Fernhill Foods,a@fern.example,INV-1,PO1,15/8/2026,14/9/2026,1200.5000,0.0000,0.0000,1200.5000,Flour,1,1000.0000,1000.0000,GBP,Sales invoice,Sent,Awaiting Payment
                Fernhill Foods,a@fern.example,INV-1,PO1,15/8/2026,14/9/2026,1200.5000,0.0000,0.0000,1200.5000,Salt,1,200.5000,200.5000,GBP,Sales invoice,Sent,Awaiting Payment
                Fernhill Foods,a@fern.example,CN-1,,20/8/2026,20/8/2026,200.5000,0.0000,0.0000,200.5000,Return,1,200.5000,200.5000,GBP,Sales credit note,,Awaiting Payment
                Quill & Co,,INV-2,,1/8/2026,31/8/2026,10.0000,0.0000,10.0000,0.0000,Pens,1,10.0000,10.0000,GBP,Sales invoice,,Paid
                Quill & Co,,INV-3,,1/8/2026,31/8/2026,11.0000,0.0000,0.0000,11.0000,Pens,1,11.0000,11.0000,GBP,Sales invoice,,Voided
                Quill & Co,,INV-4,,1/8/2026,31/8/2026,12.0000,0.0000,0.0000,12.0000,Pens,1,12.0000,12.0000,GBP,Sales invoice,,Draft
                """, "GBP", 1, "1200.50", 1, "-200.50", 2);
    }

    @Test
    void quickBooksDesktopByCustomerWithPageHeaders() {
        assertItems("""
                ,Type,Date,Num,P. O. #,Terms,Due Date,Aging,Open Balance
                3000,,,,,,,,
                ,Invoice,08/15/2026,1001,PO-1,Net 30,09/14/2026,47,1200.50
                Total 3000,,,,,,,,1200.50
                ,Type,Date,Num,P. O. #,Terms,Due Date,Aging,Open Balance
                Total Quality Signs,,,,,,,,
                ,Invoice,09/20/2026,1002,,Net 30,10/20/2026,11,25.10
                ,Payment,09/25/2026,,,,,,-5.10
                Total Total Quality Signs,,,,,,,,20.00
                TOTAL,,,,,,,,1220.50
                """, "USD", 2, "1225.60", 1, "-5.10", 2);
    }

    @Test
    void titleRowsWithCommasThatNobodyQuoted() {
        ImportPreview preview = assertItems("""
                Ridgeway Supply, LLC
                As of Sep 30, 2026
                Customer,Invoice,Date,Due Date,Balance
                Fernhill,1,08/15/2026,09/14/2026,5.00
                """, "USD", 1, "5.00", 0, "0", 1);
        assertEquals(java.time.LocalDate.of(2026, 9, 30), preview.asOf());
    }

    @Test
    void unknownHeadersAreFoundByTheirValues() {
        assertItems("""
                Klant;Factuurnummer;Geboekt;Te betalen voor;Openstaand bedrag
                Bakkerij de Vries;F1;15-08-2026;14-09-2026;1.200,50
                Van Dam BV;F2;20-09-2026;20-10-2026;25,10
                """, "USD", 2, "1225.60", 0, "0", 2);
    }

    @Test
    void excelSerialsAndYearsOfTwoDigits() {
        assertItems("""
                Customer;Invoice No;Invoice Date;Due Date;Open Balance
                Fernhill;1;46249;46279;12-
                Quill;2;15/08/26;14/09/26;USD 12
                Rowan;3;46249.0;46279.0;1 234.50
                """, "USD", 2, "1246.50", 1, "-12.00", 3);
    }

    @Test
    void aTabbedFileInTwoBytesALetterWithoutAMark() {
        String text =
                "Customer\tInvoice No\tDue Date\tOpen Balance\r\nÑandú\t1\t2026-09-14\t5.00\r\nQuill\t2\t2026-09-15\t6.00\r\n";
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            ImportPreview preview = ledger.preview(ledger.bytes("a" + charset + ".csv", text.getBytes(charset)));
            assertEquals(2, preview.invoices(), charset.name());
        }
    }

    @Test
    void aCustomerNamedOnceForAllItsRows() {
        assertItems("""
                Customer,Invoice No,Invoice Date,Due Date,Open Balance
                Fernhill,1,2026-08-15,2026-09-14,5.00
                ,2,2026-08-16,2026-09-15,6.00
                ,3,2026-08-17,2026-09-16,7.00
                Quill,4,2026-08-18,2026-09-17,8.00
                ,5,2026-08-19,2026-09-18,9.00
                """, "USD", 5, "35.00", 0, "0", 2);
    }

    @Test
    void twoRowsOfHeaders() {
        assertItems("""
                Customer,Invoice,Invoice,Due,Open,
                Name,Number,Date,Date,Balance,Aging
                Fernhill,1,2026-08-15,2026-09-14,5.00,3
                """, "USD", 1, "5.00", 0, "0", 1);
    }

    @Test
    void oracleWithNamedMonthsAndRepeatedPages() {
        assertItems("""
                Aging - 7 Buckets Report,,,,,
                Customer Name,Customer Number,Invoice Number,Invoice Date,Due Date,Outstanding Amount
                Fernhill Foods,1001,9001,15-AUG-2026,14-SEP-2026,"1,200.50"
                Fernhill Foods,1001,9002,20-AUG-2026,,(500)
                Customer Name,Customer Number,Invoice Number,Invoice Date,Due Date,Outstanding Amount
                Quill,1002,9003,20-SEP-2026,20-OCT-2026,25.10
                Grand Total,,,,,725.60
                """, "USD", 2, "1225.60", 1, "-500.00", 2);
    }

    @Test
    void zohoInvoiceDetailsWithUnknownColumnsBetween() {
        assertItems("""
                status,invoice_number,date,due_date,customer_name,balance,total,currency_code,age
                overdue,INV-1,2026-08-15,2026-09-14,Fernhill,1200.50,1300.00,USD,47 Days
                sent,INV-2,2026-10-20,2026-11-30,Quill,25.10,25.10,USD,
                paid,INV-3,2026-08-20,2026-09-30,Quill,0.00,25.10,USD,
                """, "USD", 2, "1225.60", 0, "0", 2);
    }

    @Test
    void italianAndPortugueseByValues() {
        assertItems("""
                Cliente;Numero fattura;Data fattura;Data scadenza;Importo residuo
                Forno Rossi;1;15/08/2026;14/09/2026;1.200,50
                Verdi Srl;2;20/09/2026;20/10/2026;25,10
                """, "USD", 2, "1225.60", 0, "0", 2);
        assertItems("""
                Cliente;Nº da fatura;Data de emissão;Data de vencimento;Valor em aberto
                Padaria Sá;1;15/08/2026;14/09/2026;1.200,50
                Verde Lda;2;20/09/2026;20/10/2026;25,10
                """, "USD", 2, "1225.60", 0, "0", 2);
    }

    @Test
    void balancesThatAreNoAmountsAreShownAsFaults() {
        ImportPreview preview = ledger.preview(ledger.text("a.csv", """
                Customer,Invoice No,Due Date,Amount,Open Balance
                Fernhill,1,2026-09-14,5.00,see note
                Quill,2,2026-09-15,6.00,see note
                """));
        assertEquals(2, preview.faultyRows());
        assertEquals(Expected.AMOUNT, preview.faults().getFirst().expected());
    }

    private ImportPreview assertItems(
            String content, String currency, int invoices, String owed, int credits, String credited, int customers) {
        Path file = ledger.text("layout.csv", content);
        ImportOptions options = ImportOptions.FROM_FILE;
        ImportPreview preview = ledger.intake.preview(file, options, Progress.NONE);
        assertTrue(
                preview.unsaid().dateOrder().isEmpty(),
                () -> preview.unsaid().dateOrder().toString());
        assertEquals(0, preview.faultyRows(), () -> preview.faults() + " " + preview.mapping());
        CurrencyUnit unit = CurrencyUnit.of(currency);
        assertEquals(
                invoices, preview.openOn().invoices(), () -> preview.mapping().toString());
        assertEquals(
                Money.of(unit, new BigDecimal(owed)),
                preview.openOn().invoiceTotals().in(unit));
        assertEquals(credits, preview.openOn().credits());
        assertEquals(
                Money.of(unit, new BigDecimal(credited)),
                preview.openOn().creditTotals().in(unit));
        assertEquals(customers, preview.customers());
        assertTrue(preview.agreesWithFile(), () -> preview.stated() + " beside " + preview.counted());
        return preview;
    }
}
