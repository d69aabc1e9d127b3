package app.callside.base.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("P10")
class DivisionsTest {
    private final Divisions divisions = new Divisions();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            '12 Lake St, Chicago, IL 60601'       | America/Chicago
            '1 Main Street Phoenix AZ, 85001-1234, USA' | America/Phoenix
            '9 King St W, Toronto, ON M5V 2T6'    | America/Toronto
            '5 George St, Sydney NSW 2000'        | Australia/Sydney
            'PO Box 12 DE 19801 Wilmington DE 19801' | America/New_York""")
    void anAddressNamesItsState(String address, String zone) {
        assertEquals(
                zone, divisions.in(address, "").orElseThrow().zones().getFirst().getId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hauptstr. 4, 10115 Berlin", "12 High Street, Leeds LS1 4AB", "", "XX 12345", "IL"})
    void otherAddressesNameNone(String address) {
        assertTrue(divisions.in(address, "").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE", "GB", "FR"})
    void anAddressIsReadByTheHabitsOfItsCountryOnly(String country) {
        assertTrue(divisions.in("DE 10115 Berlin", country).isEmpty());
        assertEquals(List.of(), divisions.zonesOf(country));
    }
}
