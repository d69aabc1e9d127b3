package app.callside.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R4")
class ShareIntervalTest {
    private static final int WIDEST = FigurePolicy.ofTheHouse().widestInterval();
    private final FigureWords words = new FigureWords(Messages.in(Locale.US), new Formats(Locale.US));

    /** Against the values that published calculators of Wilson's interval give. */
    @Test
    void theIntervalIsWilsons() {
        assertInterval(0.2077, 0.9385, ShareInterval.of(2, 3));
        assertInterval(0.7333, 0.8830, ShareInterval.of(82, 100));
        assertInterval(0.0000, 0.2775, ShareInterval.of(0, 10));
        assertInterval(0.7225, 1.0000, ShareInterval.of(10, 10));
        assertInterval(0, 1, ShareInterval.of(0, 0));
        assertThrows(IllegalArgumentException.class, () -> ShareInterval.of(3, 2));
    }

    private static void assertInterval(double low, double high, ShareInterval share) {
        assertEquals(low, share.low(), 0.0002);
        assertEquals(high, share.high(), 0.0002);
    }

    @Test
    void moreCasesTellMore() {
        Random random = new Random(4);
        for (int i = 0; i < 1000; i++) {
            int cases = 1 + random.nextInt(200);
            int part = random.nextInt(cases + 1);
            ShareInterval share = ShareInterval.of(part, cases);
            double true_ = (double) part / cases;
            assertTrue(0 <= share.low() && share.low() <= true_ + 1e-9, share.toString());
            assertTrue(true_ - 1e-9 <= share.high() && share.high() <= 1, share.toString());
            assertTrue(ShareInterval.of(part * 4, cases * 4).width() < share.width(), share.toString());
        }
    }

    @Test
    void ofTwoOrThreeNoPercentageIsGiven() {
        assertEquals("too few to judge (2 of 3)", words.share(ShareInterval.of(2, 3), WIDEST));
        assertEquals("no case yet", words.share(ShareInterval.of(0, 0), WIDEST));
        assertEquals("82 % (between 73 and 88; 82 of 100)", words.share(ShareInterval.of(82, 100), WIDEST));
        assertTrue(ShareInterval.of(10, 20).isTooWide(WIDEST), "20 cases at one half are not enough");
        assertFalse(ShareInterval.of(11, 22).isTooWide(WIDEST), "22 are");
    }
}
