package app.callside.base.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("T11")
class CardNumbersTest {
    private final Random random = new Random();

    @ParameterizedTest
    @CsvFileSource(resources = "card-numbers.tsv", delimiter = '\t', quoteCharacter = '\0')
    void cardsAreMaskedAndEverythingElseStays(String typed, String kept) {
        assertEquals(kept.replace("\\n", "\n"), CardNumbers.masked(typed.replace("\\n", "\n")));
    }

    @RepeatedTest(200)
    void anyNumberWithARightCheckDigitIsMaskedWhereverItStands() {
        StringBuilder number = new StringBuilder("4");
        while (number.length() < 15) number.append(random.nextInt(10));
        for (int check = 0; check < 10; check++) {
            String whole = number.toString() + check;
            String text =
                    "she gave " + whole.replaceAll("(.{4})(?!$)", "$1" + " -".charAt(random.nextInt(2))) + " for it";
            String masked = CardNumbers.masked(text);
            if (isChecked(whole)) assertTrue(masked.matches("she gave [• -]+\\d{4} for it"), masked);
            else assertEquals(text, masked);
        }
    }

    private static boolean isChecked(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(i) - '0';
            if ((number.length() - i) % 2 == 0) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
            sum += digit;
        }
        return sum % 10 == 0;
    }

    /** Single digits before it came to a right check digit with its first group, and the card itself stayed. */
    @Test
    void aCardBehindOtherDigitsIsMaskedToo() {
        String masked = CardNumbers.masked("card " + "4 ".repeat(18) + "4111 1111 1111 1111 cvv");
        assertTrue(masked.endsWith("•••• •••• •••• 1111 cvv"), masked);
    }

    @Test
    void maskingTwiceChangesNothingMore() {
        String once = CardNumbers.masked("4111 1111 1111 1111");
        assertEquals(once, CardNumbers.masked(once));
        assertFalse(CardNumbers.isIn(once));
    }

    @Test
    void whatMayBecomeACardIsHeldBackFromTheTwelfthDigitOn() {
        assertEquals("card 4111 1111 111• ••", CardNumbers.heldBack("card 4111 1111 1111 11"));
        assertEquals("card 4111 1111 111•", CardNumbers.heldBack("card 4111 1111 1111"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "card 4111 1111 111",
                "inv 100000000012345",
                "4111 1111 1111 11 is their order",
                "",
                "call 312 555 0142"
            })
    void otherTextsAreNotHeldBack(String text) {
        assertEquals(text, CardNumbers.heldBack(text));
    }
}
