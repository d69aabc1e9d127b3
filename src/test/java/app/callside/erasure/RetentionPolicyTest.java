package app.callside.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.place.Countries;
import app.callside.ledger.AccountClass;
import app.callside.ledger.Customer;
import app.callside.ledger.CustomerId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long records stay, by class and country, as the policy file says. */
class RetentionPolicyTest {
    private static final RetentionPolicy HOUSE = RetentionPolicy.ofTheHouse();

    private static Customer customer(AccountClass as, String country) {
        return new Customer(
                new CustomerId(1),
                "K",
                "Fernhill",
                country,
                Optional.empty(),
                as,
                "",
                "",
                "",
                "",
                "",
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "CONSUMER, US, 2029-11-20",
        "CONSUMER, United States, 2029-11-20",
        "CONSUMER, '', 2029-11-20",
        "CONSUMER, Atlantis, 2029-11-20",
        "CONSUMER, Germany, ",
        "COMMERCIAL, US, ",
        "COVERED_COMMERCIAL, US, "
    })
    void theRecordsOfConsumersStayForThreeYearsAfterTheLastActivity(AccountClass as, String country, LocalDate until) {
        assertEquals(
                Optional.ofNullable(until),
                HOUSE.consumerUntil(customer(as, country), Optional.of(LocalDate.of(2026, 11, 20)), new Countries()));
    }

    @Test
    void withoutAnyActivityNothingStays() {
        assertEquals(
                Optional.empty(),
                HOUSE.consumerUntil(customer(AccountClass.CONSUMER, "US"), Optional.empty(), new Countries()));
    }

    @Test
    void whatWasSaidAboutADisputeStaysForThreeYears() {
        assertEquals(LocalDate.of(2027, 2, 28), HOUSE.disputeUntil(LocalDate.of(2024, 2, 29)));
        assertEquals(10, HOUSE.accountingYears());
    }

    @Test
    void aHashKnowsWhatItWasMadeOfAndSaysNothingOfIt() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        ErasedMark mark = ErasedMark.of(7, ErasedMark.Kind.NAME, NameForms.key("Marta Klein"), day);
        assertTrue(mark.fits(ErasedMark.Kind.NAME, NameForms.key("KLEIN, Márta")));
        assertFalse(mark.fits(ErasedMark.Kind.NAME, NameForms.key("Marta Kleiner")));
        assertFalse(mark.fits(ErasedMark.Kind.EMAIL, NameForms.key("Marta Klein")));
        assertFalse(mark.toString().toLowerCase(java.util.Locale.ROOT).contains("klein"));
        ErasedMark again = ErasedMark.of(7, ErasedMark.Kind.NAME, NameForms.key("Marta Klein"), day);
        assertFalse(mark.hash().equals(again.hash()), "each has a salt of its own");
    }
}
