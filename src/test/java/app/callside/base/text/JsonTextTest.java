package app.callside.base.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T8")
class JsonTextTest {
    @Test
    void bracketsInAStringAreText() {
        String typed = "[{\\\"".repeat(500);
        assertEquals(
                "[{\"".repeat(500),
                JsonText.read("{\"text\":\"" + typed + "\"}").getString("text"));
    }

    /** The reader of JSON calls itself for each level: ten thousand of them filled the stack. */
    @Test
    void whatIsNestedBeyondSenseIsRefusedBeforeItIsRead() {
        assertThrows(IllegalArgumentException.class, () -> JsonText.read("{\"a\":".repeat(100_000)));
        assertThrows(IllegalArgumentException.class, () -> JsonText.read("{\"a\":" + "[".repeat(100_000)));
    }

    @Test
    void whatIsNoObjectIsRefused() {
        for (String text : new String[] {"", "[]", "{", "null", "{\"a\":\"\\", "\"{\""})
            assertThrows(IllegalArgumentException.class, () -> JsonText.read(text), text);
    }
}
