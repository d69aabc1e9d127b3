package app.callside.intake;

import static app.callside.intake.IntakeFixture.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.followup.ExpectedPayment;
import app.callside.followup.VerificationTask;
import app.callside.ledger.CustomerId;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Payments that a customer said to be on their way are looked for in what comes in. */
@Tag("T10")
class AwaitedPaymentsTest {
    private static final String OPEN = """
            Customer,Invoice,Date,Due,Balance
            Fernhill Bakery,1001,2026-09-01,2026-10-01,2400.00
            Fernhill Bakery,1002,2026-09-01,2026-10-01,300.00
            Quayside Cafe,2001,2026-09-01,2026-10-01,2400.00
            """;

    @TempDir
    Path folder;

    private IntakeFixture fixture;

    @BeforeEach
    void open() {
        fixture = new IntakeFixture(folder);
        fixture.run(fixture.text("open.csv", OPEN));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private CustomerId customer(String name) {
        return fixture.store.customerWithKey(name).orElseThrow().id();
    }

    private void await(String name, String reference, String amount) {
        fixture.verify(new VerificationTask(
                UUID.randomUUID(),
                customer(name),
                "",
                "the check",
                TODAY.plusDays(2),
                Optional.of(
                        new ExpectedPayment(reference, Optional.of(Money.parse("USD " + amount)), Optional.empty())),
                TODAY));
    }

    private int waiting(String name) {
        return fixture.followUps.checksOf(customer(name)).size();
    }

    private ImportResult payments(String... rows) {
        return fixture.run(fixture.text(
                "payments.csv",
                "Payment Date,Customer,Payment Amount,Check Number\n" + String.join("\n", rows) + "\n"));
    }

    @Test
    void anImportConfirmsTheCheckThatCameAndLeavesTheOthersWaiting() {
        await("Fernhill Bakery", "1043", "2400.00");
        await("Quayside Cafe", "1043", "2400.00");
        ImportResult result = payments("2026-11-22,Fernhill Bakery,2400.00,1043");
        assertEquals(1, result.awaited());
        assertEquals(0, waiting("Fernhill Bakery"));
        assertEquals(1, waiting("Quayside Cafe"), "another customer's check of that number is not theirs");
    }

    @Test
    void aBalanceThatWentDownByTheAmountConfirmsItToo() {
        await("Fernhill Bakery", "", "2400.00");
        String paid = OPEN.replace("Fernhill Bakery,1001,2026-09-01,2026-10-01,2400.00\n", "");
        ImportResult result = fixture.intake.run(
                fixture.text("open2.csv", paid),
                ImportOptions.FROM_FILE.asFullList(true),
                FaultyRows.REFUSE,
                app.callside.base.work.Progress.NONE);
        assertEquals(1, result.awaited(), result.toString());
        assertEquals(0, waiting("Fernhill Bakery"));
    }

    @Test
    void anotherPaymentConfirmsNothing() {
        await("Fernhill Bakery", "1043", "2400.00");
        assertEquals(0, payments("2026-11-22,Fernhill Bakery,300.00,1040").awaited());
        assertEquals(1, waiting("Fernhill Bakery"));
    }

    @Test
    void anImportTakenBackLeavesTheClaimToBeCheckedAgain() {
        await("Fernhill Bakery", "1043", "2400.00");
        payments("2026-11-22,Fernhill Bakery,2400.00,1043");
        fixture.intake.undo();
        assertEquals(1, waiting("Fernhill Bakery"));
        assertTrue(fixture.followUps
                .checksOf(customer("Fernhill Bakery"))
                .getFirst()
                .isOpen());
    }

    @Test
    void oneReceiptAnswersOneClaim() {
        await("Fernhill Bakery", "", "2400.00");
        await("Fernhill Bakery", "", "2400.00");
        assertEquals(1, payments("2026-11-22,Fernhill Bakery,2400.00,1043").awaited());
        assertEquals(1, waiting("Fernhill Bakery"));
    }

    @Test
    void theHistoryOfPaymentsConfirmsNothingThatWasSaidToday() {
        await("Fernhill Bakery", "", "2400.00");
        assertEquals(0, payments("2024-01-12,Fernhill Bakery,2400.00,877").awaited());
    }
}
