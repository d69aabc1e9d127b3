package app.callside.intake;

import static app.callside.intake.IntakeFixture.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.base.work.Progress;
import app.callside.ledger.CustomerId;
import app.callside.promise.Fate;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseId;
import app.callside.promise.PromiseToPay;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import brings keeps promises or breaks them, and what is taken back takes that back. */
@Tag("F3")
@SuppressWarnings("NullAway.Init")
class PaidPromisesTest {
    private static final String OPEN = """
            Customer,Invoice,Date,Due,Balance
            Fernhill Bakery,1001,2026-09-01,2026-10-01,2400.00
            Fernhill Bakery,1002,2026-09-01,2026-10-01,300.00
            """;
    private static final LocalDate LATER = TODAY.plusDays(10);

    @TempDir
    Path folder;

    private IntakeFixture fixture;
    private CustomerId bakery;

    @BeforeEach
    void open() {
        fixture = new IntakeFixture(folder);
        fixture.run(fixture.text("open.csv", OPEN));
        bakery = fixture.store.customerWithKey("Fernhill Bakery").orElseThrow().id();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void promise(LocalDate on, Instalment... parts) {
        fixture.promise(
                new PromiseToPay(PromiseId.fresh(), bakery, Optional.empty(), on, "Ida", List.of(parts), "", ""));
    }

    private static Instalment part(int dueIn, String amount, String invoice) {
        return Instalment.of(TODAY.plusDays(dueIn), Money.parse("USD " + amount), Optional.empty(), List.of(invoice));
    }

    private List<Fate> fates(LocalDate day) {
        return fixture.promises.ofCustomer(bakery).stream()
                .flatMap(promise -> promise.instalments().stream())
                .map(part -> fixture.promises.fateOf(part, day))
                .toList();
    }

    private void payments(String name, String... rows) {
        fixture.run(fixture.text(
                name, "Payment Date,Customer,Payment Amount,Check Number,Invoice\n" + String.join("\n", rows) + "\n"));
    }

    @Test
    void aPaymentsFileKeepsOnePartAndMissesAnother() {
        promise(TODAY, part(0, "2400.00", "1001"), part(2, "300.00", "1002"));
        assertEquals(List.of(Fate.DUE_TODAY, Fate.OPEN), fates(TODAY));
        payments("payments.csv", "2026-11-23,Fernhill Bakery,2400.00,1043,1001");
        assertEquals(List.of(Fate.KEPT, Fate.BROKEN), fates(LATER));
    }

    @Test
    void aCorrectedFileCorrectsIt() {
        promise(TODAY, part(0, "2400.00", "1001"));
        payments("payments.csv", "2026-11-23,Fernhill Bakery,2300.00,1043,1001");
        assertEquals(List.of(Fate.PART_KEPT), fates(LATER));
        fixture.intake.undo();
        assertEquals(List.of(Fate.BROKEN), fates(LATER));
        payments("payments2.csv", "2026-11-23,Fernhill Bakery,2400.00,1043,1001");
        assertEquals(List.of(Fate.KEPT), fates(LATER));
    }

    @Test
    void aBalanceThatIsGoneKeepsIt() {
        promise(TODAY, part(0, "300.00", "1002"));
        fixture.intake.run(
                fixture.text("open2.csv", OPEN.replace("Fernhill Bakery,1002,2026-09-01,2026-10-01,300.00\n", "")),
                ImportOptions.FROM_FILE.asFullList(true),
                FaultyRows.REFUSE,
                Progress.NONE);
        assertEquals(List.of(Fate.KEPT), fates(LATER));
    }

    @Test
    void aPaymentThatIsThereAlreadyCountsForAPromiseOfThatDay() {
        payments("payments.csv", "2026-11-23,Fernhill Bakery,300.00,1043,1002");
        promise(TODAY, part(0, "300.00", "1002"));
        assertEquals(List.of(Fate.KEPT), fates(LATER));
    }

    @Test
    void aNewPromiseTakesThePlaceOfTheOneBefore() {
        promise(TODAY.minusDays(5), part(3, "2400.00", "1001"));
        promise(TODAY, part(7, "2400.00", "1001"));
        assertEquals(List.of(Fate.OPEN, Fate.REPLACED), fates(TODAY));
        payments("payments.csv", "2026-11-30,Fernhill Bakery,2400.00,1043,1001");
        assertEquals(List.of(Fate.KEPT, Fate.REPLACED), fates(LATER));
    }
}
