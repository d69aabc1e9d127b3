package app.callside.base.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("P10")
class CountriesTest {
    private final Countries countries = new Countries();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "USA, US", "us, US", "U.S.A., US", "United States, US", "United States of America, US", "États-Unis, US",
        "Vereinigte Staaten, US", "Estados Unidos, US", "EE.UU., US", "DE, DE", "DEU, DE", "Deutschland, DE",
        "Allemagne, DE", "Alemania, DE", "germany, DE", "UK, GB", "Great Britain, GB", "Royaume-Uni, GB",
        "The Netherlands, NL", "Niederlande, NL", "Czech Republic, CZ", "Tschechien, CZ", "Österreich, AT",
                "Schweiz, CH",
        "España, ES", "Espana, ES", "Côte d'Ivoire, CI", "Turkey, TR", "South Korea, KR"
    })
    void aCountryIsKnownByCodeAndByNameInFourLanguages(String written, String code) {
        assertEquals(Optional.of(code), countries.named(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"391", "", "  ", "Atlantis", "X", "99999", "-"})
    void whatIsNoCountryIsNone(String written) {
        assertEquals(Optional.empty(), countries.named(written));
    }

    @Test
    void everyCountryIsFoundByItsOwnNames() {
        for (String code : Locale.getISOCountries()) {
            assertEquals(Optional.of(code), countries.named(code));
            String name = countries.name(code, Locale.ENGLISH);
            assertEquals(Optional.of(code), countries.named(name), name);
        }
    }
}
