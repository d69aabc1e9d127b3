package app.callside.base.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("P10")
class PhoneNumbersTest {
    private final PhoneNumbers phones = new PhoneNumbers();

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource({
        "(312) 555-0142, US, +13125550142",
        "312.555.0142 x12, US, +13125550142",
        "1-312-555-0142, US, +13125550142",
        "+1 312 555 0142, DE, +13125550142",
        "0011 1 312 555 0142, AU, +13125550142",
        "030 901820, DE, +4930901820",
        "+49 (0)30 901820, US, +4930901820",
        "0049 30 901820, FR, +4930901820",
        "01632 960118, GB, +441632960118",
        "+44 (0) 1632 960 118, '', +441632960118",
        "1-800-FLOWERS, US, +18003569377"
    })
    void oneNumberIsReadFromManyWritings(String written, String country, String e164) {
        assertEquals(Optional.of(e164), phones.read(written, country).map(PhoneNumber::e164));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "n/a", "12", "ask for Bob", "+999 1", "123456789012345678901234567890"})
    void whatIsNoNumberIsNone(String written) {
        assertTrue(phones.read(written, "US").isEmpty());
    }

    @Test
    void aNumberWithoutItsCountryNeedsOne() {
        assertTrue(phones.read("312 555 0142", "").isEmpty());
        assertTrue(phones.read("312 555 0142", "??").isEmpty());
    }

    @Test
    void aNumberIsShownInternationallyWithItsCountryAndExtension() {
        PhoneNumber number = phones.read("(312) 555-0142 ext. 7", "US").orElseThrow();
        assertEquals("+1 312-555-0142", number.shown());
        assertEquals("US", number.country());
        assertEquals("7", number.extension());
        assertEquals("DE", phones.read("+49 30 901820", "").orElseThrow().country());
    }

    @Test
    void aLandlineTellsItsZoneAndAFreeNumberDoesNot() {
        assertEquals(List.of(ZoneId.of("America/Chicago")), zones("+1 312 555 0142"));
        assertEquals(List.of(ZoneId.of("Europe/London")), zones("+44 1632 960 118"));
        assertEquals(List.of(ZoneId.of("Europe/Berlin")), zones("+49 170 1234567"));
        assertEquals(List.of(), zones("+1 800 555 1212"));
        assertEquals(List.of(), zones("+61 412 345 678"));
    }

    @Test
    void aCountryHasTheZonesOfItsPlan() {
        assertEquals(List.of(ZoneId.of("Europe/Prague")), phones.zonesOf("CZ"));
        assertEquals(List.of(ZoneId.of("America/Jamaica")), phones.zonesOf("JM"));
        assertEquals(List.of(), phones.zonesOf(""));
        assertEquals(List.of(), phones.zonesOf("ZZ"));
    }

    @Test
    void whateverPieceOfANumberIsTypedFindsItsTail() {
        long seed = 12;
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            String local = "%03d5550%03d".formatted(200 + random.nextInt(700), random.nextInt(1000));
            Optional<PhoneNumber> number = phones.read(local, "US");
            if (number.isEmpty()) continue;
            String digits = number.get().digits();
            for (String typed : List.of(
                    local,
                    "(" + local.substring(0, 3) + ") " + local.substring(3, 6) + "-" + local.substring(6),
                    "+1 " + local,
                    "001" + local,
                    number.get().shown(),
                    local.substring(3)))
                assertTrue(
                        digits.endsWith(PhoneNumbers.searchDigits(typed)), typed + " in " + digits + ", seed " + seed);
        }
        assertEquals("441632960118", PhoneNumbers.searchDigits("+44 (0)1632 960118"));
        assertEquals("301234", PhoneNumbers.searchDigits("٠٣٠-1234"));
    }

    private List<ZoneId> zones(String written) {
        return phones.zones(phones.read(written, "").orElseThrow());
    }
}
