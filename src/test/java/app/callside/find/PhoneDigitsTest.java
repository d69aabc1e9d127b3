package app.callside.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("X2")
class PhoneDigitsTest {
    @ParameterizedTest(name = "{1} finds {0}")
    @CsvSource(delimiter = '|', textBlock = """
        +1 312 555 0142        | (312) 555-0142
        +1 312 555 0142        | 312.555.0142
        +1 312 555 0142        | 1-312-555-0142
        +1 312 555 0142        | 001 312 555 0142
        +1 312 555 0142        | 555-0142
        (312) 555-0142         | +1 312 555 0142
        (312) 555-0142         | 13125550142
        312-555-0142 ext. 17   | 3125550142
        312-555-0142x17        | 312 555 0142 x17
        +49 30 1234567         | 0049 30 1234567
        +49 30 1234567         | 030/1234567
        +49 (0)30 1234567      | +49 30 1234567
        0049 30 1234567        | 030 123 45 67
        030 1234567            | +49 30 1234567
        +44 20 7946 0018       | 020 7946 0018
        +44 20 7946 0018       | 7946 0018
        +420 555 010 22        | 55501022
        +39 06 555 0142        | 06 555 0142
        555-0100; 555-0199     | 555 0199
        """)
    void aNumberIsFoundHoweverItIsTyped(String written, String typed) {
        assertTrue(finds(written, typed), PhoneDigits.entered(written) + " against " + PhoneDigits.asked(typed));
    }

    private static boolean finds(String written, String typed) {
        Set<String> entered = PhoneDigits.entered(written);
        return PhoneDigits.asked(typed).stream()
                .anyMatch(digits -> entered.stream().anyMatch(form -> form.startsWith(digits)));
    }

    @ParameterizedTest(name = "\"{0}\" is no phone number")
    @ValueSource(strings = {"", "31", "harbor", "INV-2207", "12 harbor", "0", "+", "()"})
    void whatIsNoNumberIsNotLookedFor(String typed) {
        assertEquals(Set.of(), PhoneDigits.asked(typed));
    }

    @Test
    void nothingIsEnteredForNoNumber() {
        assertEquals(Set.of(), PhoneDigits.entered(""));
        assertEquals(Set.of(), PhoneDigits.entered("n/a"));
    }

    @Test
    void anotherNumberIsNotFound() {
        assertFalse(finds("+1 312 555 0142", "312 555 0143"));
        assertFalse(finds("+1 312 555 0142", "+49 312 555 0142 9"));
    }

    @Test
    void anyNumberIsFoundFromItsThirdDigitOnAsItIsTyped() {
        long seed = 20261122;
        Random random = new Random(seed);
        String[] codes = {"1", "44", "49", "420", "353", "7", "86"};
        for (int i = 0; i < 2000; i++) {
            String national = (2 + random.nextInt(8)) + String.valueOf(100_000_000L + random.nextInt(800_000_000));
            String written = "+" + codes[random.nextInt(codes.length)] + " " + national;
            for (String typed : new String[] {written, "00" + written.substring(1), national, "0" + national})
                for (int end = 1; end <= typed.length(); end++) {
                    String soFar = typed.substring(0, end);
                    if (soFar.replaceFirst("^0+", "").replaceAll("\\D", "").length() < 3) continue;
                    assertTrue(finds(written, soFar), soFar + " for " + written + ", seed " + seed);
                }
        }
    }
}
