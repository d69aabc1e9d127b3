package app.callside.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.sql.Database;
import app.callside.base.work.Progress;
import app.callside.call.MemoryJournal;
import app.callside.ledger.ItemChanges;
import app.callside.ledger.LedgerCount;
import app.callside.ledger.LedgerStore;
import app.callside.ledger.store.JdbcImportStore;
import app.callside.ledger.store.JdbcLedgerStore;
import app.callside.testing.Books;
import app.callside.testing.People;
import app.callside.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole exports, where the folder of them lies beside the project. */
@Tag("P1")
class SharedExportsTest {
    private static final Path EXPORTS = Path.of("../shared/data");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Database database;
    private LedgerStore store;
    private Intake intake;

    @BeforeEach
    void open() {
        Assumptions.assumeTrue(Files.isDirectory(EXPORTS), "no example exports beside the project at " + EXPORTS);
        database = TestDatabase.in(folder);
        store = new JdbcLedgerStore(database);
        intake = new Intake(
                new JdbcImportStore(database),
                _ -> false,
                ColumnChoices.NONE,
                Books.over(database, new MemoryJournal(), CLOCK, () -> 0).followUps(),
                People.trail(database),
                database,
                CLOCK);
    }

    @AfterEach
    void close() {
        if (database != null) database.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        qbo_ar_aging_detail.csv,               USD, 120, 1204220.07, 8, -3068.24, 20
        qbo_open_invoices_by_customer.csv,     USD, 120, 1204220.07, 8, -3068.24, 20
        qbd_ar_aging_detail.xlsx,              USD, 120, 1204220.07, 8, -3068.24, 20
        xero_aged_receivables_detail.xlsx,     USD, 120, 1204220.07, 8, -3068.24, 20
        tally_group_outstandings.xlsx,         USD, 120, 1204220.07, 8, -3068.24, 20
        zoho_invoice_lines.csv,                USD, 120, 1204220.07, 0, 0.00,     20
        erpnext_accounts_receivable.csv,       USD, 120, 1204220.07, 8, -3068.24, 20
        sap_fbl5n_de_cp1252.csv,               EUR, 120, 1204220.07, 8, -3068.24, 20
        eu_semicolon_decimal_comma_utf8.csv,   USD, 120, 1204220.07, 8, -3068.24, 20
        plain_bom_crlf.csv,                    USD, 120, 1204220.07, 8, -3068.24, 20
        plain_dates_ambiguous_only.csv,        USD, 34,  436052.76,  2, -656.79,  15""")
    void aLayoutReachesItsTotalsAndTwiceChangesNothing(
            String name, String currency, int invoices, String owed, int credits, String credited, int customers) {
        Path file = EXPORTS.resolve("layouts").resolve(name);
        ImportOptions options = name.contains("ambiguous")
                ? ImportOptions.FROM_FILE.asOf(DAY).with(DateOrder.DMY)
                : ImportOptions.FROM_FILE.asOf(DAY);
        ImportPreview preview = intake.preview(file, options, Progress.NONE);
        assertEquals(0, preview.faultyRows(), () -> preview.faults().toString());
        assertEquals(customers, preview.customers());
        assertEquals(invoices, preview.openOn().invoices());
        assertTrue(store.isEmpty(), "a preview writes nothing");

        ImportResult first = intake.run(file, options, FaultyRows.REFUSE, Progress.NONE);
        assertEquals(new ItemChanges(invoices + credits, 0, 0), first.stamp().changes());
        assertEquals(customers, first.addedCustomers());
        CurrencyUnit unit = CurrencyUnit.of(currency);
        LedgerCount count = store.countOn(DAY);
        assertEquals(customers, count.customers());
        LedgerCount.InCurrency held = in(count, unit);
        assertEquals(invoices, held.aging().count());
        assertEquals(
                Money.of(unit, new java.math.BigDecimal(owed)), held.aging().open());
        assertEquals(credits, held.credits());
        assertEquals(Money.of(unit, new java.math.BigDecimal(credited)), held.creditAmount());
        assertEquals(1, count.currencies().size());

        ImportResult second = intake.run(file, options, FaultyRows.REFUSE, Progress.NONE);
        assertEquals(new ItemChanges(0, 0, invoices + credits), second.stamp().changes());
        assertEquals(0, second.addedCustomers());
        assertEquals(count, store.countOn(DAY));
    }

    @ParameterizedTest(name = "{0} states {1}")
    @CsvSource(nullValues = "none", textBlock = """
        qbo_ar_aging_detail.csv,             USD 1201151.83
        qbo_open_invoices_by_customer.csv,   USD 1201151.83
        qbd_ar_aging_detail.xlsx,            USD 1201151.83
        xero_aged_receivables_detail.xlsx,   USD 855827.50
        tally_group_outstandings.xlsx,       USD 1201151.83
        zoho_invoice_lines.csv,              none
        erpnext_accounts_receivable.csv,     USD 1201151.83
        sap_fbl5n_de_cp1252.csv,             EUR 1201151.83
        eu_semicolon_decimal_comma_utf8.csv, none
        plain_bom_crlf.csv,                  none""")
    void theFilesOwnTotalStandsBesideWhatItsRowsComeTo(String name, @Nullable String stated) {
        ImportPreview preview = intake.preview(
                EXPORTS.resolve("layouts").resolve(name), ImportOptions.FROM_FILE.asOf(DAY), Progress.NONE);
        assertEquals(
                stated == null ? List.of() : List.of(Money.parse(stated)),
                List.copyOf(preview.stated().byCurrency().values()));
        // the Xero layout states its overdue items alone: a difference that is shown and refuses nothing
        assertEquals(!name.startsWith("xero"), preview.agreesWithFile());
    }

    @Test
    void theDayOfTheReportIsTakenFromItsTitle() {
        Path file = EXPORTS.resolve("layouts/qbo_ar_aging_detail.csv");
        assertEquals(
                DAY,
                intake.preview(file, ImportOptions.FROM_FILE, Progress.NONE).asOf());
    }

    @Test
    void datesThatDecideNothingAreAskedAbout() {
        Path file = EXPORTS.resolve("layouts/plain_dates_ambiguous_only.csv");
        assertEquals(
                "11/09/2026",
                intake.preview(file, ImportOptions.FROM_FILE, Progress.NONE)
                        .unsaid()
                        .dateOrder()
                        .orElseThrow());
    }

    @Test
    void invoicesWithSettlementDatesComeInWhole() {
        Path file = EXPORTS.resolve("ibm/accounts_receivable.csv");
        ImportResult result = intake.run(file, ImportOptions.FROM_FILE, FaultyRows.REFUSE, Progress.NONE);
        assertEquals(new ItemChanges(2466, 0, 0), result.stamp().changes());
        assertEquals(100, result.addedCustomers());
        assertEquals(0, store.countOn(DAY).customers());
        var customer = store.customerWithKey("0379-NEVHP").orElseThrow();
        assertEquals("391", customer.country());
        var item = store.itemsOf(customer.id()).stream()
                .filter(i -> i.number().equals("0000611365"))
                .findFirst()
                .orElseThrow();
        assertEquals(LocalDate.of(2013, 1, 15), item.settledOn().orElseThrow());
        assertEquals(Money.parse("USD 55.94"), item.balance());
        assertEquals(
                new ItemChanges(0, 0, 2466),
                intake.run(file, ImportOptions.FROM_FILE, FaultyRows.REFUSE, Progress.NONE)
                        .stamp()
                        .changes());
    }

    @Test
    void aKeyWithManySpellingsOfItsNameIsOneCustomer() {
        Path file = EXPORTS.resolve("highradius/open_9700.csv");
        ImportPreview preview = intake.preview(file, ImportOptions.FROM_FILE, Progress.NONE);
        assertEquals(LedgerFileKind.OPEN_ITEMS, preview.kind());
        ImportResult result = intake.run(file, ImportOptions.FROM_FILE, FaultyRows.REFUSE, Progress.NONE);
        assertEquals(new ItemChanges(9700, 0, 0), result.stamp().changes());
        LedgerCount count = store.countOn(LocalDate.of(2020, 6, 1));
        assertEquals(664, count.customers());
        assertEquals(8953, in(count, CurrencyUnit.USD).aging().count());
        assertEquals(747, in(count, CurrencyUnit.CAD).aging().count());
        var customer = store.customerWithKey("0200706844").orElseThrow();
        assertTrue(customer.name().startsWith("WINC"), customer.name());
        assertTrue(
                store.itemsOf(customer.id()).stream().anyMatch(i -> i.number().equals("1930571429")));
        assertEquals(
                new ItemChanges(0, 0, 9700),
                intake.run(file, ImportOptions.FROM_FILE, FaultyRows.REFUSE, Progress.NONE)
                        .stamp()
                        .changes());
    }

    private static LedgerCount.InCurrency in(LedgerCount count, CurrencyUnit currency) {
        return Objects.requireNonNull(count.currencies().get(currency));
    }
}
