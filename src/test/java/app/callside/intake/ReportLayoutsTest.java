package app.callside.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.Progress;
import app.callside.ledger.Invoice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Printed reports saved as a table: customers above their items, two columns of amounts, page headers and footers. */
@Tag("P1")
class ReportLayoutsTest {
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

    private ImportPreview preview(String content) {
        return ledger.preview(ledger.text("report.csv", content));
    }

    /** What stands in the ledger once the report is imported: `customer number due balance`. */
    private List<String> items(String content, ImportOptions options) {
        Path file = ledger.text("report.csv", content);
        ledger.intake.run(file, options, FaultyRows.REFUSE, Progress.NONE);
        List<String> items = new ArrayList<>();
        ledger.imports.eachOpenItem((customer, item) -> items.add(shown(customer, item)));
        return items;
    }

    private List<String> items(String content) {
        return items(content, ImportOptions.FROM_FILE);
    }

    private static String shown(String customer, Invoice item) {
        return customer + " " + item.shownNumber() + " "
                + item.dueDate().map(LocalDate::toString).orElse("-") + " " + item.balance();
    }

    @Test
    void customersStandInTheColumnOfTheDates() {
        String report = """
                Open invoices
                As at 31 October 2026

                Invoice Date,Due Date,Invoice Number,Current,1 Month,Older,Total

                24 Oaks Joinery
                24 Sep 2026,14 Oct 2026,T-230,0.00,88.50,0.00,88.50
                12 Oct 2026,1 Nov 2026,T-245,20.00,0.00,0.00,20.00
                Total 24 Oaks Joinery,,,20.00,88.50,0.00,108.50

                Total Comfort Beds
                5 Jul 2026,25 Jul 2026,T-214,0.00,0.00,7.10,7.10
                Total Total Comfort Beds,,,0.00,0.00,7.10,7.10

                Total,,,20.00,88.50,7.10,115.60
                Percentage of total,,,17.30%,76.56%,6.14%,100.00%
                """;
        assertEquals(
                List.of(
                        "24 Oaks Joinery T-230 2026-10-14 USD 88.50",
                        "24 Oaks Joinery T-245 2026-11-01 USD 20.00",
                        "Total Comfort Beds T-214 2026-07-25 USD 7.10"),
                items(report));
    }

    @Test
    void aCodeAndANameStandAboveTheItems() {
        String report = """
                Document Date,Document Type,Document No.,Due Date,Original Amount,Balance
                70010,Brightwater Oy,,,,
                2026-06-29,Invoice,S-1,2026-07-29,500.00,420.10
                ,Total for Brightwater Oy,,,,420.10
                70020,Karst Minerals,,,,
                2026-07-11,Invoice,S-2,2026-07-25,80.00,80.00
                ,Total for Karst Minerals,,,,80.00
                ,Total (LCY),,,,500.10
                """;
        assertEquals(List.of("70010 S-1 2026-07-29 USD 420.10", "70020 S-2 2026-07-25 USD 80.00"), items(report));
        assertEquals(
                "Brightwater Oy",
                ledger.store.customerWithKey("70010").orElseThrow().name());
    }

    @Test
    void labelledCustomersWithHeadersOfTheirOwnAndNoDueDates() {
        String report = """
                Date:,02/11/2026,,Aged list,,Page:,1
                Date To:,31/10/2026

                A/C:,OAK01,Name:,Oak Garages,Contact:,Mo,Tel:,0191

                No,Type,Date,Ref,Details,Balance,Current,Older
                733,SI,26/07/2026,10128,Parts,"6,452.56",0.00,"6,452.56"
                745,SA,19/10/2026,BACS,On account,-500.00,-500.00,0.00
                ,,,,Totals:,"5,952.56",-500.00,"6,452.56"
                Turnover:,"46,565.79",,Credit Limit:,0.00

                A/C:,PIN02,Name:,Pine & Sons,Contact:,,Tel:,

                No,Type,Date,Ref,Details,Balance,Current,Older
                740,SI,29/08/2026,10138,Parts,10.00,0.00,10.00
                ,,,,Totals:,10.00,0.00,10.00
                """;
        ImportPreview preview = preview(report);
        assertTrue(preview.unsaid().terms());
        assertEquals(LocalDate.of(2026, 10, 31), preview.asOf());
        assertEquals(
                "intake.no-terms",
                ledger.refusal(ledger.text("asked.csv", report)).key());
        assertEquals(
                List.of(
                        "OAK01 10128 2026-08-09 USD 6452.56",
                        "OAK01 BACS - USD -500.00",
                        "PIN02 10138 2026-09-12 USD 10.00"),
                items(report, ImportOptions.FROM_FILE.withTerms(14)));
    }

    @Test
    void customersCarryTheTotalsAndItemsOnlyTheirBand() {
        String report = """
                ,,,,As of 10/31/2026,,,
                ,Invoice Date,Account,Expected Date,At Date,1-30,Older,Total
                Receivables,,,,0,187.47,4034.45,4221.92
                Azimuth Interiors,,,,0,187.47,4034.45,4221.92
                INV/88,2026-07-02,121000 Receivable,2026-08-01,,,4034.45,
                INV/97,2026-09-21,121000 Receivable,2026-10-20,,187.47,,
                Deckhand Ltd,,,,0,-750.00,0,-750.00
                BNK/31,2026-10-08,121000 Receivable,2026-10-08,,-750.00,,
                Total Receivables,,,,0,-562.53,4034.45,3471.92
                """;
        assertEquals(
                List.of(
                        "Azimuth Interiors INV/88 2026-08-01 USD 4034.45",
                        "Azimuth Interiors INV/97 2026-10-20 USD 187.47",
                        "Deckhand Ltd BNK/31 2026-10-08 USD -750.00"),
                items(report));
    }

    @Test
    void debitAndCreditAreOneAmountAndARunningBalanceIsNone() {
        String report = """
                Extracto de clientes
                Período: 01/01/2026 - 31/10/2026
                Importes en EUR

                Asiento;Fecha;Documento;Concepto;Vencimiento;Debe;Haber;Saldo
                Cuenta: 430000001;;;Molinos Ibarra, S.L.
                1051;19/07/2026;A/192;Fra. A/192;18/08/2026;626,31;;626,31
                1058;07/08/2026;A/194;Fra. A/194;06/09/2026;1.701,76;;2.328,07
                1072;22/10/2026;;Cobro a cuenta;;;300,00;2.028,07
                ;;;Total cuenta 430000001;;2.328,07;300,00;2.028,07
                """;
        assertEquals(
                List.of(
                        "430000001 A/192 2026-08-18 EUR 626.31",
                        "430000001 A/194 2026-09-06 EUR 1701.76",
                        "430000001 – - EUR -300.00"),
                items(report).stream().map(item -> item.replace("1072", "–")).toList());
        assertEquals(LocalDate.of(2026, 10, 31), preview(report).asOf());
    }

    @Test
    void matchedPostingsAreClosed() {
        String report = """
                ,Account,Invoice Date,Due Date,Matching,Debit,Credit,Balance
                Brandt Studio,,,,,737.19,275.52,461.67
                INV/306,121000,2026-05-29,2026-06-28,A51,275.52,0,275.52
                INV/310,121000,2026-05-30,2026-06-29,,461.67,0,737.19
                BNK/71,121000,2026-07-02,2026-07-02,A51,0,275.52,461.67
                """;
        assertEquals(List.of("Brandt Studio INV/310 2026-06-29 USD 461.67"), items(report));
    }

    @Test
    void aPageHeaderInTheMiddleAndAFooterAreNoItems() {
        String report = """
                Lakes Components,,,Aging - 7 Buckets,,Report Date: 02-NOV-2026,Page: 1 of 2
                As of Date: 31-OCT-2026,,,Functional Currency: CAD

                Customer Name,Customer Number,Invoice Number,Due Date,Days Late,Outstanding Amount
                Abbot Works,1042,500232,27-MAR-2026,218,"16,517.38"

                Lakes Components,,,Aging - 7 Buckets,,Report Date: 02-NOV-2026,Page: 2 of 2
                As of Date: 31-OCT-2026,,,Functional Currency: CAD

                Customer Name,Customer Number,Invoice Number,Due Date,Days Late,Outstanding Amount
                Delgado Lines,1203,500263,04-NOV-2026,0,"34,132.30"
                Grand Total:,,,,,"50,649.68"
                Items:,2,,Printed on 02-NOV-2026 08:12,,Page 2
                """;
        ImportPreview preview = preview(report);
        assertEquals(0, preview.faultyRows(), preview.faults().toString());
        assertEquals(LocalDate.of(2026, 10, 31), preview.asOf());
        assertTrue(preview.unsaid().currency().isEmpty());
        assertEquals(
                List.of("1042 500232 2026-03-27 CAD 16517.38", "1203 500263 2026-11-04 CAD 34132.30"), items(report));
    }

    @Test
    void daysLateTellTheDueDayAndTermsTheOthers() {
        String report = """
                As of 31 Oct 2026
                Date,Transaction#,Type,Customer Name,Terms,Age,Amount,Balance Due
                7 Oct 2026,V-438,Invoice,Sunrise Dental,Net 15,9 Days,952.24,952.24
                25 Oct 2026,V-447,Invoice,Kline & Partners,2/10 net 30,,68.77,68.77
                1 Oct 2026,V-440,Invoice,Kline & Partners,due on receipt,,5.00,5.00
                """;
        assertEquals(
                List.of(
                        "Sunrise Dental V-438 2026-10-22 USD 952.24",
                        "Kline & Partners V-447 2026-11-24 USD 68.77",
                        "Kline & Partners V-440 2026-10-31 USD 5.00"),
                items(report));
    }

    @Test
    void aDueDateThatWasOnlyCountedGivesWayToOneThatIsTold() {
        String counted = """
                Date,Invoice No,Customer,Terms,Balance Due
                2026-09-01,R-1,Ostrava Tools,Net 30,40.00
                """;
        assertEquals(List.of("Ostrava Tools R-1 2026-10-01 USD 40.00"), items(counted));
        String told = "Date,Due Date,Invoice No,Customer,Balance Due\n2026-09-01,2026-10-15,R-1,Ostrava Tools,40.00\n";
        assertEquals(List.of("Ostrava Tools R-1 2026-10-15 USD 40.00"), items(told));
        assertEquals(List.of("Ostrava Tools R-1 2026-10-15 USD 40.00"), items(counted));
    }

    @Test
    void aSummaryWithoutADayIsAskedForIt() {
        String summary = "Customer,Not Yet Overdue,30 or Less,31 to 60,Total Unpaid\n"
                + "Fern Florist,$10.00,$5.00,$0.00,$15.00\nTotal Unpaid,$10.00,$5.00,$0.00,$15.00\n";
        ImportPreview preview = preview(summary);
        assertTrue(preview.unsaid().day());
        assertEquals("USD 15.00", preview.besides().owed().in(CurrencyUnit.USD).toString());
        assertEquals(
                "intake.no-day",
                ledger.refusal(ledger.text("summary.csv", summary)).key());
        assertFalse(preview("Balances as of 2026-10-31\n" + summary).unsaid().day());
        assertFalse(ledger.intake
                .preview(
                        ledger.text("summary.csv", summary),
                        ImportOptions.FROM_FILE.asOf(LocalDate.of(2026, 10, 31)),
                        Progress.NONE)
                .unsaid()
                .day());
    }

    @Test
    void aCurrencyIsNamedInAHeadingATitleOrBesideATotalOrElseAssumedAndSaid() {
        String rows = "Client,0-30,31-60,Total\nAmelie Fortin,10.00,5.00,15.00\nTotal,10.00,5.00,15.00\n";
        assertEquals(Optional.of(CurrencyUnit.USD), preview(rows).unsaid().currency());
        for (String named : List.of(
                rows.replace("31-60,Total", "31-60,Total (CAD)"),
                "All amounts in CAD\n" + rows,
                "Currency:,CAD\n" + rows,
                rows.replace("Total,10.00,5.00,15.00", "Total,C$10.00,C$5.00,C$15.00"))) {
            ImportPreview preview = preview(named);
            assertEquals(Optional.empty(), preview.unsaid().currency(), named);
            assertEquals(
                    "CAD 15.00", preview.besides().owed().in(CurrencyUnit.CAD).toString(), named);
        }
    }

    @Test
    void theEndOfAMonthAndAPeriodNameTheDay() {
        String rows = "Customer,Invoice No,Due Date,Open Balance\nOstrava Tools,R-1,2026-10-15,40.00\n";
        assertEquals(
                LocalDate.of(2026, 10, 31), preview("End of Oct 2026\n" + rows).asOf());
        assertEquals(
                LocalDate.of(2026, 11, 15),
                preview("\"January 1 - November 15, 2026\"\n" + rows).asOf());
    }

    @Test
    void aRowOfWhichNothingCanBeReadIsAFaultAndNotPassedOver() {
        String report = "Customer,Invoice No,Due Date,Open Balance\n"
                + "Ostrava Tools,R-1,2026-10-15,40.00\nOstrava Tools,R-2,,forty\n";
        ImportPreview preview = preview(report);
        assertEquals(1, preview.faultyRows());
        assertEquals(3, preview.faults().getFirst().line());
    }

    @Test
    void theDayStandsBehindADash() {
        assertEquals(
                LocalDate.of(2026, 6, 30),
                preview(",As Of Date - 06/30/2026\nCustomer,Invoice No,Due Date,Open Balance\n"
                                + "Ostrava Tools,R-1,06/15/2026,40.00\n")
                        .asOf());
    }
}
