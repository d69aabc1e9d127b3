package app.callside.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A slip of the finger in an IBAN is seen, and no other account number is taken for one. */
class IbanTest {
    private static final String RIGHT = "DE89370400440532013000";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "IBAN DE89 3704 0044 0532 0130 00, BIC COBADEFFXXX",
                "de89 3704 0044 0532 0130 00",
                "GB29NWBK60161331926819",
                "Chase Bank, routing 021000021, account 4417220",
                "Harbor Bank, 0712 44",
                "Straße 12, AB12 CD34"
            })
    void whatCanBeRightIsTaken(String account) {
        assertEquals(Optional.empty(), Iban.wrongIn(account));
    }

    @Test
    void aSlipIsNamedAsItWasTyped() {
        assertEquals(
                Optional.of("DE89 3704 0044 0523 0130 00"),
                Iban.wrongIn("Commerzbank, IBAN DE89 3704 0044 0523 0130 00 (EUR)"));
    }

    @Test
    void anyOtherDigitAtAnyPlaceIsSeen() {
        for (int at = 2; at < RIGHT.length(); at++)
            for (int by = 1; by < 10; by++) {
                char other = (char) ('0' + (RIGHT.charAt(at) - '0' + by) % 10);
                String slip = RIGHT.substring(0, at) + other + RIGHT.substring(at + 1);
                assertTrue(Iban.wrongIn(slip).isPresent(), slip);
            }
    }

    @Test
    void twoNeighboursThatChangedPlacesAreSeen() {
        for (int at = 2; at < RIGHT.length() - 1; at++) {
            String slip = RIGHT.substring(0, at) + RIGHT.charAt(at + 1) + RIGHT.charAt(at) + RIGHT.substring(at + 2);
            if (!slip.equals(RIGHT)) assertTrue(Iban.wrongIn(slip).isPresent(), slip);
        }
    }
}
