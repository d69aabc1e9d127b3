package app.callside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LanguageOptionTest extends CommandLineTest {
    @Test
    void aCommandAnswersInTheLanguageThatIsAskedFor() {
        Outcome sampled = callside("--lang", "de", "sample");
        sampled.assertDone();
        assertTrue(sampled.out().contains("Kunden mit offenen Posten"), sampled.out());
        Outcome again = callside("sample", "--lang", "de");
        assertEquals(2, again.code(), "it stands before the command, as --data does");
        Outcome refused = callside("--lang", "de", "sample");
        assertEquals(Terminal.REFUSED, refused.code());
        assertTrue(refused.err().startsWith("Hier sind schon Kunden."), refused.err());
        Outcome english = callside("sample");
        assertTrue(english.err().startsWith("There are customers"), english.err());
    }

    @Test
    void aLanguageThatIsNotSpokenIsAWrongUse() {
        Outcome wrong = callside("--lang", "tlh", "sample");
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("tlh is no language"), wrong.err());
    }
}
