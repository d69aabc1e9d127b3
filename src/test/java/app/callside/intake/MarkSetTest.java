package app.callside.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkSetTest {
    @Test
    void knowsWhatItHasSeenAsASetOfTextsDoes() {
        long seed = 91;
        Random random = new Random(seed);
        Set<String> texts = new HashSet<>();
        MarkSet marks = new MarkSet();
        for (int i = 0; i < 50_000; i++) {
            String text = "INV-" + random.nextInt(30_000);
            assertEquals(texts.add(text), marks.add(text), "seed " + seed + ", step " + i);
        }
    }
}
