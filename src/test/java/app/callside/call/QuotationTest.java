package app.callside.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("T8")
class QuotationTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            says "our CFO is away" again           | our CFO is away
            "paid on the 5th"                      | paid on the 5th
            “not a cent” he said, “ever”           | not a cent … ever
            AP: „zahlen wir Freitag“ then hung up  | zahlen wir Freitag
            a 12" pipe and a 3" valve              | ``
            nothing of theirs                      | ``
            she goes "we will                      | we will
            "" and nothing                         | ``
            """)
    void whatStandsInQuotesAreTheirWords(String line, String words) {
        assertEquals(words, Quotation.wordsIn(Speaker.COLLECTOR, line));
    }

    @Test
    void aMarkedLineIsTheirsAsAWhole() {
        assertEquals("no money, \"none\" at all", Quotation.wordsIn(Speaker.CUSTOMER, "no money, \"none\" at all"));
        assertEquals("no money", Quotation.wordsIn(Speaker.CUSTOMER, " “no money” "));
    }

    @Test
    void putTogetherTheStretchesAreTheLineAgain() {
        Random random = new Random(3);
        String signs = "ab 1\"“”„»«'";
        for (int i = 0; i < 2000; i++) {
            String line = random.ints(random.nextInt(14), 0, signs.length())
                    .mapToObj(at -> String.valueOf(signs.charAt(at)))
                    .collect(Collectors.joining());
            assertEquals(
                    line, Quotation.of(line).stream().map(Quotation::text).collect(Collectors.joining()), "seed 3");
        }
    }
}
