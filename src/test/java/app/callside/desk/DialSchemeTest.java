package app.callside.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("T1")
class DialSchemeTest {
    @ParameterizedTest
    @CsvSource({
        "TEL, +1 312 555 0142, tel:+13125550142",
        "TEL, (312) 555-0142 ext. 204, tel:3125550142",
        "SIP, +44 20 7946 0018 x12, sip:+442079460018",
        "TEL, +44 (0)20 7946 0018, tel:+442079460018",
        "TEL, '312 555 0142, 312 555 0143', tel:3125550142",
        "TEL, 312 555 0142 or 0143, tel:3125550142",
        "CALLTO, 0043/1/55501, callto:0043155501",
    })
    void aNumberBecomesAnAddressAsTheProgramThatDialsWantsIt(DialScheme scheme, String number, String address) {
        assertEquals(address, scheme.address(number));
    }
}
