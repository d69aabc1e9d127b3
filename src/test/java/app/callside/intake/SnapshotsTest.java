package app.callside.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.Progress;
import app.callside.ledger.Aging;
import app.callside.ledger.AgingBucket;
import app.callside.ledger.AgingSnapshot;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("R2")
class SnapshotsTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 20);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 20);
    private static final String HEAD =
            "Customer,Invoice No,Invoice Date,Due Date,Currency,Original Amount,Open Amount\n";
    private static final String FIRST = HEAD
            + "Fernhill,A-1,2026-08-01,2026-08-31,USD,100.00,100.00\n"
            + "Fernhill,A-2,2026-10-10,2026-11-09,USD,200.00,200.00\n"
            + "Harrow,B-1,2026-05-01,2026-05-31,USD,40.00,40.00\n";
    private static final String SECOND = HEAD
            + "Fernhill,A-2,2026-10-10,2026-11-09,USD,200.00,150.00\n"
            + "Harrow,B-1,2026-05-01,2026-05-31,USD,40.00,40.00\n"
            + "Harrow,B-2,2026-11-02,2026-12-02,USD,70.00,70.00\n"
            + "Harrow,B-3,2026-10-20,2026-11-19,EUR,30.00,30.00\n";

    @TempDir
    Path folder;

    private IntakeFixture fixture;

    @BeforeEach
    void open() {
        fixture = new IntakeFixture(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void take(String name, String text, LocalDate asOf) {
        ImportOptions options = ImportOptions.FROM_FILE.asOf(asOf).asFullList(true);
        fixture.intake.run(fixture.text(name, text), options, FaultyRows.REFUSE, Progress.NONE);
    }

    private List<AgingSnapshot> snapshots() {
        return fixture.snapshots(LocalDate.of(2027, 1, 1));
    }

    @Test
    void everyImportLeavesHowThingsStoodThen() {
        take("october.csv", FIRST, OCTOBER);
        List<AgingSnapshot> first = snapshots();
        assertEquals(1, first.size());
        Aging october = first.getFirst().aging();
        assertEquals("USD 340.00", october.open().toString());
        assertEquals("USD 200.00", october.in(AgingBucket.CURRENT).amount().toString());
        assertEquals("USD 100.00", october.in(AgingBucket.DAYS_31_60).amount().toString());
        assertEquals("USD 40.00", october.in(AgingBucket.OVER_90).amount().toString());
        assertEquals(OCTOBER.minusDays(89), first.getFirst().soldFrom());
        assertEquals("USD 300.00", first.getFirst().sold().toString(), "B-1 is older than 90 days");

        take("november.csv", SECOND, NOVEMBER);
        List<AgingSnapshot> both = snapshots();
        assertTrue(both.contains(first.getFirst()), "what was kept stays as it was");
        AgingSnapshot november = both.stream()
                .filter(one ->
                        one.asOf().equals(NOVEMBER) && one.aging().currency().equals(CurrencyUnit.USD))
                .findFirst()
                .orElseThrow();
        assertEquals("USD 260.00", november.aging().open().toString());
        assertEquals(
                java.util.Objects.requireNonNull(
                                fixture.store.countOn(NOVEMBER).currencies().get(CurrencyUnit.USD))
                        .aging(),
                november.aging());
        assertEquals(OCTOBER.plusDays(1), november.soldFrom());
        assertEquals("USD 70.00", november.sold().toString());
    }

    @Test
    void salesThatALaterImportTellsOfCountInTheStretchOfTheirDay() {
        take("october.csv", FIRST, OCTOBER);
        take(
                "day-after.csv",
                FIRST + "Harrow,B-4,2026-10-20,2026-11-19,USD,25.00,25.00\n"
                        + "Harrow,B-5,2026-10-19,2026-11-18,USD,5.00,5.00\n"
                        + "Harrow,B-6,2026-10-20,2026-11-19,EUR,30.00,30.00\n",
                OCTOBER.plusDays(1));
        assertEquals("USD 330.00", sold(OCTOBER, CurrencyUnit.USD), "both are dated in the stretch before");
        assertEquals("USD 0.00", sold(OCTOBER.plusDays(1), CurrencyUnit.USD));
        assertEquals("EUR 30.00", sold(OCTOBER.plusDays(1), CurrencyUnit.EUR), "its first stretch looks back");
        fixture.intake.undo();
        assertEquals("USD 300.00", sold(OCTOBER, CurrencyUnit.USD));
    }

    private String sold(LocalDate asOf, CurrencyUnit currency) {
        return snapshots().stream()
                .filter(one -> one.asOf().equals(asOf) && one.aging().currency().equals(currency))
                .findFirst()
                .orElseThrow()
                .sold()
                .toString();
    }

    @Test
    void anImportThatIsTakenBackTakesItsSnapshotAlong() {
        take("october.csv", FIRST, OCTOBER);
        List<AgingSnapshot> before = snapshots();
        take("november.csv", SECOND, NOVEMBER);
        fixture.intake.undo();
        assertEquals(before, snapshots());
    }

    @Test
    void whatTellsNoNewBalancesLeavesNone() {
        take("november.csv", SECOND, NOVEMBER);
        List<AgingSnapshot> before = snapshots();
        take("november.csv", SECOND, NOVEMBER); // once more
        fixture.intake.run(
                fixture.text("older.csv", FIRST),
                ImportOptions.FROM_FILE.asOf(OCTOBER),
                FaultyRows.REFUSE,
                Progress.NONE);
        assertEquals(before, snapshots());
        assertEquals(
                Optional.of(NOVEMBER), before.stream().map(AgingSnapshot::asOf).findFirst());
    }
}
