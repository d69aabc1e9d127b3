package app.callside.interest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.ledger.AccountClass;
import app.callside.ledger.Customer;
import app.callside.ledger.CustomerId;
import app.callside.ledger.Invoice;
import app.callside.ledger.InvoiceId;
import app.callside.ledger.InvoiceKind;
import app.callside.testing.Ledgers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("C1")
class LateInterestTest {
    private static final InterestPolicy HOUSE = InterestPolicy.ofTheHouse();

    private static Customer in(String country, AccountClass accountClass) {
        Customer plain = Ledgers.customer("Fernhill Bakery");
        return new Customer(
                plain.id(),
                plain.key(),
                plain.name(),
                country,
                plain.zone(),
                accountClass,
                "",
                "",
                "",
                "",
                "",
                Optional.empty());
    }

    private static Invoice due(String day, String amount) {
        Money money = Money.parse(amount);
        return new Invoice(
                new InvoiceId(1),
                new CustomerId(1),
                amount + day,
                InvoiceKind.INVOICE,
                "N" + day,
                Optional.empty(),
                Optional.of(LocalDate.parse(day)),
                Optional.empty(),
                money,
                money,
                "",
                "",
                "",
                false);
    }

    private static Optional<LateInterest> of(String country, String asOf, Invoice... overdue) {
        return LateInterest.of(HOUSE, in(country, AccountClass.COMMERCIAL), List.of(overdue), LocalDate.parse(asOf));
    }

    /** Worked by hand: balance × percent × days ÷ 36 500. */
    @ParameterizedTest
    @CsvSource({
        // 31 days of January at 5.25 + 8
        "GB, 2023-12-31, GBP 1000.00, 2024-01-31, 11.25, 70",
        // late from 2 December 2023, so 5.00 + 8 stays: 60 days
        "GB, 2023-12-01, GBP 999.99, 2024-01-30, 21.37, 40",
        "GB, 2023-12-01, GBP 10000.00, 2023-12-02, 3.56, 100",
        // 30 days at 3.12 + 9, then 31 at 3.62 + 9
        "DE, 2023-12-01, EUR 1000.00, 2024-01-31, 20.68, 40",
        "NL, 2023-12-01, EUR 1000.00, 2024-01-31, 20.48, 40",
        "FR, 2023-12-01, EUR 1000.00, 2024-01-31, 23.82, 40",
        // thirty days of June 2024 at 3.88 + 9.2 and nothing before: the table of Austria has gaps
        "AT, 2024-05-31, EUR 1000.00, 2024-06-30, 10.75, 40",
        // 2.15 is 2.5 when rounded up to half points: 30 days at 10.5
        "FI, 2026-05-31, EUR 1000.00, 2026-06-30, 8.63, 40",
        "BE, 2026-05-31, EUR 1000.00, 2026-06-30, 8.63, 40",
        // 4.25 is 4.5, and 0.00 stays
        "BE, 2024-07-31, EUR 1000.00, 2024-08-30, 10.27, 40",
        "FI, 2020-07-31, EUR 1000.00, 2020-08-30, 6.58, 40",
        // 31 days of December at 2.00 + 8, then 31 of January at 2.00 + 8
        "SE, 2025-11-30, SEK 10000.00, 2026-01-31, 169.86, 450",
        // late from 2 December 2023, so 7.00 + 8 stays although the next half-year has 6.75
        "CZ, 2023-12-01, CZK 10000.00, 2024-01-31, 250.68, 0",
        "PL, 2024-11-30, PLN 1000.00, 2024-12-31, 13.38, 0"
    })
    void interestIsCountedFromTheDayAfterItWasDue(
            String country, String due, String amount, String asOf, String interest, String compensation) {
        LateInterest late = of(country, asOf, due(due, amount)).orElseThrow();
        assertEquals(new BigDecimal(interest), late.interest().getAmount());
        assertEquals(
                0, new BigDecimal(compensation).compareTo(late.compensation().getAmount()));
        assertEquals(Optional.empty(), late.unknownSince());
    }

    @Test
    void aRateThatNobodyHasEnteredIsSaidAndNotGuessed() {
        LateInterest late =
                of("NL", "2026-08-15", due("2026-05-31", "EUR 1000.00")).orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2026, 7, 1)), late.unknownSince());
        assertEquals(LocalDate.of(2026, 6, 30), late.countedTo());
        assertEquals(30, late.lines().getFirst().days());
        assertEquals(
                new BigDecimal("8.34"), late.interest().getAmount(), "thirty days of June at 2.15 + 8, nothing after");
        LateInterest british =
                of("GB", "2027-02-15", due("2026-05-31", "GBP 1000.00")).orElseThrow();
        assertEquals(Optional.empty(), british.unknownSince(), "its rate stays");
        assertEquals(260, british.lines().getFirst().days());
    }

    @Test
    void aHalfYearWithoutARateEndsTheCountOfWhatWasLateByThen() {
        LateInterest late = of("AT", "2024-03-31", due("2023-05-31", "EUR 1000.00"), due("2024-02-29", "EUR 1000.00"))
                .orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2023, 7, 1)), late.unknownSince());
        assertEquals(30, late.lines().getFirst().days(), "June 2023; what comes after would hang in the air");
        assertEquals(LocalDate.of(2023, 6, 30), late.lines().getFirst().countedTo());
        assertEquals(31, late.lines().getLast().days(), "March 2024, whose rate is on file");
        assertEquals(LocalDate.of(2024, 3, 31), late.countedTo());
    }

    @ParameterizedTest
    @CsvSource({
        "DK, DKK 1000.00, 310, 2026-08-01",
        "CZ, CZK 1000.00, 0, 2024-07-01",
        "PL, PLN 1000.00, 0, 2025-01-01",
        "AT, EUR 1000.00, 40, 2025-07-01",
        "SE, SEK 1000.00, 450, 2026-07-01"
    })
    void aCountryWhoseRateOfThatDayIsNotOnFileSaysSinceWhenAndCountsNothing(
            String country, String amount, String fixed, LocalDate since) {
        LateInterest late = of(country, "2026-11-23", due("2026-07-31", amount)).orElseThrow();
        assertEquals(Optional.of(since), late.unknownSince());
        assertTrue(late.interest().isZero());
        assertEquals(0, late.lines().getFirst().days());
        assertEquals(0, new BigDecimal(fixed).compareTo(late.compensation().getAmount()));
    }

    @Test
    void whatWasLateBeforeTheTableIsNotCountedAndNotSaid() {
        LateInterest late =
                of("GB", "2019-03-31", due("2018-05-31", "GBP 1000.00")).orElseThrow();
        assertEquals(Optional.empty(), late.unknownSince());
        assertTrue(late.interest().isZero(), "the rate of 2018 stays for it, and is not on file");
        LateInterest dutch =
                of("NL", "2019-01-31", due("2018-11-30", "EUR 1000.00")).orElseThrow();
        assertEquals(31, dutch.lines().getFirst().days(), "January alone");
    }

    @Test
    void theRateOfAHalfYearNeverServesForTheNext() {
        for (Scheme law : HOUSE.schemes()) {
            LocalDate last = law.rates().last().orElse(LocalDate.of(2026, 1, 1));
            LocalDate next = RateTable.endOfHalfYear(last).plusDays(1);
            assertEquals(Optional.empty(), law.percent(next, next), law.law().name());
        }
    }

    @Test
    void itIsForBusinessesOfThatCountryInThatCurrencyOnly() {
        Invoice pounds = due("2023-12-01", "GBP 100.00");
        assertTrue(of("US", "2024-01-31", pounds).isEmpty());
        assertTrue(of("SE", "2024-01-31", due("2023-12-01", "EUR 100.00")).isEmpty());
        assertTrue(of("DE", "2024-01-31", pounds).isEmpty());
        assertTrue(LateInterest.of(HOUSE, in("GB", AccountClass.CONSUMER), List.of(pounds), LocalDate.of(2024, 1, 31))
                .isEmpty());
        assertTrue(of("GB", "2023-12-01", pounds).isEmpty(), "on its day nothing is late");
    }

    @Test
    void ourOwnTermsTakeThePlaceOfTheLaw() {
        InterestPolicy terms = new InterestPolicy(Optional.of(new BigDecimal("12")), HOUSE.schemes());
        LateInterest late = LateInterest.of(
                        terms,
                        in("US", AccountClass.COMMERCIAL),
                        List.of(due("2025-12-31", "USD 3650.00")),
                        LocalDate.of(2026, 1, 10))
                .orElseThrow();
        assertEquals(Money.parse("USD 12.00"), late.interest());
        assertTrue(late.compensation().isZero());
        assertEquals(Optional.empty(), late.scheme());
    }

    @Test
    void itEqualsTheSumOfItsDays() {
        long seed = 20261122;
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            LocalDate due = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2500));
            LocalDate asOf = due.plusDays(1 + random.nextInt(900));
            if (asOf.isAfter(LocalDate.of(2026, 6, 30))) continue;
            String country = List.of("GB", "DE", "FR", "IT").get(random.nextInt(4));
            String unit = country.equals("GB") ? "GBP" : "EUR";
            Invoice item = due(due.toString(), unit + " " + (1 + random.nextInt(90_000)) + ".5" + random.nextInt(10));
            Scheme law = HOUSE.schemeFor(in(country, AccountClass.COMMERCIAL)).orElseThrow();
            BigDecimal percentDays = BigDecimal.ZERO;
            for (LocalDate day = due.plusDays(1); !day.isAfter(asOf); day = day.plusDays(1))
                percentDays = percentDays.add(law.percent(due.plusDays(1), day).orElseThrow());
            BigDecimal expected = item.balance()
                    .getAmount()
                    .multiply(percentDays)
                    .divide(BigDecimal.valueOf(36_500), 2, RoundingMode.HALF_UP);
            LateInterest late = of(country, asOf.toString(), item).orElseThrow();
            assertEquals(expected, late.interest().getAmount(), country + " " + due + " " + asOf + ", seed " + seed);
            assertFalse(late.interest().isNegative());
        }
    }
}
