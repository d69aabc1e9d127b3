package app.callside.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headings that no dictionary holds, told by their values or written out. */
@Tag("P1")
class UnknownHeadingsTest {
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

    private Money balance(String customer, String item) {
        return ledger.item(customer, item).balance();
    }

    private static Money usd(String amount) {
        return Money.of(CurrencyUnit.USD, new BigDecimal(amount));
    }

    @Test
    void whatIsOpenIsFoundByItsValuesWhereItsHeadingIsUnknown() {
        ledger.run(ledger.text("open.csv", """
                Customer Name,Invoice No,Due Date,Invoice Amount,Zz Rest
                Ashford Glass,A-1,2026-09-30,1200.00,200.00
                Ashford Glass,A-2,2026-10-15,80.10,80.10
                Bexley Hops,B-1,2026-10-30,-15.00,-15.00
                """));
        assertEquals(usd("200.00"), balance("Ashford Glass", "A-1"));
    }

    @Test
    void aColumnThatIsSometimesMoreIsNoPartOfTheAmount() {
        ledger.run(ledger.text("open.csv", """
                Customer Name,Invoice No,Due Date,Invoice Amount,Zz Gross
                Ashford Glass,A-1,2026-09-30,1200.00,1440.00
                Ashford Glass,A-2,2026-10-15,80.10,80.05
                """));
        assertEquals(usd("1200.00"), balance("Ashford Glass", "A-1"));
    }

    @Test
    void shortenedHeadingsAreWrittenOut() {
        ledger.run(ledger.text("open.csv", """
                Cust Name,Inv #,Due Dt,Orig Amt,Open Amt
                Ashford Glass,A-1,9/30/26,1200.00,200.00
                Ashford Glass,A-2,10/15/26,80.10,80.10
                """));
        assertEquals(usd("200.00"), balance("Ashford Glass", "A-1"));
        assertEquals(
                LocalDate.of(2026, 9, 30),
                ledger.item("Ashford Glass", "A-1").dueDate().orElseThrow());
    }

    @Test
    void theDayOfTheReportCanStandInTheNextCellAndDecideItsOwnOrder() {
        ImportPreview preview = ledger.preview(ledger.text("open.csv", """
                As at:,25/09/2026
                Customer Name,Invoice No,Due Date,Open Amount
                Ashford Glass,A-1,2026-09-30,200.00
                """));
        assertEquals(LocalDate.of(2026, 9, 25), preview.asOf());
    }

    @Test
    void inAListUnderCustomersTheBankAccountIsNoCustomer() {
        ImportPreview preview = ledger.preview(ledger.text("paid.csv", """
                ,Date,Transaction Type,Num,Account,Amount
                Ashford Glass,,,,,
                ,05/30/2026,Payment,CHK 41,Savings,300.00
                Total for Ashford Glass,,,,,300.00
                Bexley Hops,,,,,
                ,09/18/2026,Payment,ACH 99,Savings,10.00
                Total for Bexley Hops,,,,,10.00
                """));
        assertEquals(LedgerFileKind.PAYMENTS, preview.kind());
        assertEquals(2, preview.customers());
    }
}
