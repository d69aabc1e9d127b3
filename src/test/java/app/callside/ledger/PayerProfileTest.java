package app.callside.ledger;

import static app.callside.ledger.Delays.TODAY;
import static app.callside.ledger.Delays.late;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.testing.Ledgers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P4")
class PayerProfileTest {
    private static final Path HISTORY = Path.of("../shared/data/ibm");

    @Test
    void theAverageIsWeightedByAmount() {
        PayerProfile profile = PayerProfile.from(List.of(
                late(10, 0, "100.00"),
                late(20, 0, "100.00"),
                late(30, 0, "100.00"),
                late(40, 0, "100.00"),
                late(50, 50, "600.00")));
        assertEquals(OptionalInt.of(30), profile.averageDaysLate());
        assertEquals(10, profile.meanDaysLate().orElseThrow());
        assertEquals(0, profile.medianDaysLate().orElseThrow());
        assertEquals(0.8, profile.shareOnTime(), 1e-9);
    }

    @Test
    void fewInvoicesAreNoHabit() {
        List<Delay> four = List.of(late(1, 3, "1.00"), late(2, 3, "1.00"), late(3, 3, "1.00"), late(4, 3, "1.00"));
        assertEquals(OptionalInt.empty(), PayerProfile.from(four).averageDaysLate());
        assertEquals(4, PayerProfile.from(four).settled());
        PayerProfile nothing = PayerProfile.from(List.of());
        assertTrue(nothing.worst().isEmpty() && nothing.months(24).isEmpty());
        assertTrue(nothing.medianDaysLate().isEmpty() && nothing.daysLateAt(0.9).isEmpty());
        assertEquals(0, nothing.shareOnTime());
    }

    @Test
    void amountsOfTwoCurrenciesAreNotAddedUp() {
        List<Delay> delays = new ArrayList<>();
        for (int i = 0; i < 6; i++) delays.add(late(10 + i, 4, "100.00"));
        LocalDate settled = TODAY.minusDays(3);
        delays.add(new Delay(settled.minusDays(90), settled, Money.ofMajor(CurrencyUnit.JPY, 9_000_000)));
        PayerProfile profile = PayerProfile.from(delays);
        assertEquals(OptionalInt.of(4), profile.averageDaysLate());
        assertEquals(90, profile.worstDaysLate());
        assertEquals(7, profile.settled());
    }

    @Test
    void creditsAndOpenInvoicesSayNothingAboutHowTheyPay() {
        CustomerId id = new CustomerId(1);
        Invoice open = Ledgers.invoice(id, "1", 40, "10.00");
        Invoice credit = Ledgers.settled(Ledgers.invoice(id, "2", 40, "-10.00"), Ledgers.TODAY);
        Invoice paid = Ledgers.settled(Ledgers.invoice(id, "3", 40, "10.00"), Ledgers.TODAY.minusDays(35));
        assertEquals(
                List.of(5),
                PayerProfile.of(List.of(open, credit, paid)).delays().stream()
                        .map(Delay::days)
                        .toList());
    }

    @Test
    void theLatestOfEqualDelaysIsTheOneThatIsNamed() {
        PayerProfile profile =
                PayerProfile.from(List.of(late(300, 9, "1.00"), late(20, 9, "1.00"), late(5, 2, "1.00")));
        assertEquals(Optional.of(TODAY.minusDays(20)), profile.worst().map(Delay::settledOn));
        assertEquals(Optional.of(TODAY.minusDays(20)), profile.lastAsLateAs(9).map(Delay::settledOn));
        assertEquals(Optional.empty(), profile.lastAsLateAs(10));
    }

    @Test
    void monthsFollowTheCalendarAndOnlyTheLatestAreGiven() {
        PayerProfile profile = PayerProfile.from(Delays.regular(14, 31, 5));
        List<PayerProfile.Month> months = profile.months(6);
        assertEquals(6, months.size());
        assertEquals(YearMonth.from(TODAY.minusDays(100)), months.getLast().month());
        assertTrue(months.stream().allMatch(month -> month.daysLate() == 5));
    }

    /** Figures of a real book of 100 customers, where it lies beside the project. */
    @Test
    void everyCustomerOfTheExampleHistoryHasTheFiguresExpectedOfThem() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(HISTORY), "no example history beside the project at " + HISTORY);
        Map<String, List<Delay>> histories = histories();
        int checked = 0;
        for (Map<String, String> expected : rows(HISTORY.resolve("payer_profiles_expected.csv"))) {
            String name = value(expected, "customer");
            PayerProfile profile = PayerProfile.from(histories.getOrDefault(name, List.of()));
            assertEquals(Integer.parseInt(value(expected, "n_paid")), profile.settled(), name);
            assertEquals(number(expected, "pct_late"), 100 * profile.shareLaterThan(0), 0.051, name);
            assertEquals(number(expected, "pct_late_over_5d"), 100 * profile.shareLaterThan(5), 0.051, name);
            assertEquals(number(expected, "mean_days"), profile.meanDaysLate().orElseThrow(), 0.0051, name);
            assertEquals(
                    number(expected, "median_days"), profile.medianDaysLate().orElseThrow(), name);
            assertEquals(number(expected, "p90_days"), profile.daysLateAt(0.9).orElseThrow(), name);
            assertEquals(
                    number(expected, "min_days"),
                    profile.earliest().orElseThrow().days(),
                    name);
            assertEquals(number(expected, "max_days"), profile.worstDaysLate(), name);
            checked++;
        }
        assertEquals(100, checked);
    }

    private static Map<String, List<Delay>> histories() throws IOException {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("M/d/yyyy");
        Map<String, List<Delay>> byCustomer = new HashMap<>();
        for (Map<String, String> row : rows(HISTORY.resolve("accounts_receivable.csv")))
            byCustomer
                    .computeIfAbsent(value(row, "customerID"), _ -> new ArrayList<>())
                    .add(new Delay(
                            LocalDate.parse(value(row, "DueDate"), day),
                            LocalDate.parse(value(row, "SettledDate"), day),
                            Money.of(CurrencyUnit.USD, new java.math.BigDecimal(value(row, "InvoiceAmount")))));
        return byCustomer;
    }

    /** These two files quote nothing. */
    private static List<Map<String, String>> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] names = lines.getFirst().strip().split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.strip().split(",", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < names.length && i < cells.length; i++) row.put(names[i], cells[i]);
            rows.add(row);
        }
        return rows;
    }

    private static String value(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(value(row, column));
    }
}
