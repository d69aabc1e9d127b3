package app.callside.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("T8")
class CallEventTextTest {
    private static final int KINDS = CallEvent.class.getPermittedSubclasses().length;

    @Test
    void everyKindOfEventComesBackAsItWent() {
        long seed = 20261123;
        Random random = new Random(seed);
        Set<String> seen = new HashSet<>();
        for (int round = 0; round < 3000; round++) {
            CallEvent event = round % 12 == 0 ? CallFixture.randomOpening(random) : CallFixture.random(random);
            String text = CallEventText.write(event);
            assertEquals(event, CallEventText.read(text), "round " + round + " of seed " + seed + ": " + text);
            seen.add(CallEventText.type(event));
        }
        assertEquals(KINDS, seen.size(), "kinds that came up: " + seen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "[]",
                "{}",
                "{\"type\":\"whisper\",\"at\":1}",
                "{\"type\":\"line\",\"at\":1}",
                "{\"type\":\"agreed\",\"at\":1}",
                "{\"type\":\"withdrawn\",\"at\":1}",
                "{\"type\":\"opened\",\"at\":0,\"zone\":\"Mars\"}"
            })
    void whatIsNoEventIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> CallEventText.read(text));
    }

    /** The reader of JSON calls itself for each level; at the start of the program the stack was full. */
    @Test
    void anEventNestedBeyondSenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> CallEventText.read("{\"type\":" + "{\"a\":".repeat(20_000)));
    }
}
