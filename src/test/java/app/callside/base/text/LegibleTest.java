package app.callside.base.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.testing.Fuzz;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X1")
class LegibleTest {
    @Test
    void wordsOfEveryScriptStayAsTheyAre() {
        for (String words : new String[] {
            "",
            "Müller & Söhne",
            "شركة النور",
            "株式会社",
            "👩‍👩‍👧‍👦 paid 😀",
            "a\u0301 b\u200f c\u00ad",
            "two\nlines\tand a tab",
            "'; DROP TABLE"
        }) assertSame(words, Legible.text(words).equals(words) ? words : "changed: " + words);
    }

    @Test
    void whatNobodySeesOrNoStoreKeepsIsLeftOut() {
        assertEquals("ab", Legible.text("a\u0000\u0007\u001b\u007f\u009cb"));
        assertEquals("Acme 04.21", Legible.text("Acme \u202e04.21\u202c\u2066\u2069\ufffe\uffff"));
        assertEquals("a\ufffdb\ufffd", Legible.text("a\ud800b\udc00"));
        assertEquals("😀\ufffd", Legible.text("😀\ud83d"));
    }

    @Test
    void whateverItWasItCanBeWrittenAndReadAgain() {
        Fuzz.texts(1500, new String[] {"Müller 😀 شركة", "a\ud83d\ude00b", "plain"}, text -> {
            String kept = Legible.text(text);
            assertEquals(kept, new String(kept.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
            assertEquals(kept, Legible.text(kept));
            assertTrue(kept.length() <= text.length());
        });
    }
}
