package app.callside.base.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextSizeTest {
    @Test
    void stepByStepItGrowsToTheBiggestAndShrinksToTheSmallest() {
        TextSize size = TextSize.named("80");
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < TextSize.STEPS.size(); i++) {
            seen.add(size.percent());
            size = size.bigger();
        }
        assertEquals(TextSize.STEPS, seen);
        assertEquals(200, size.percent());
        for (int i = 0; i < 20; i++) size = size.smaller();
        assertEquals(80, size.percent());
    }

    @Test
    void whatIsKeptIsFoundAgainAndAnythingElseIsTheUsualSize() {
        for (int step : TextSize.STEPS)
            assertEquals(step, TextSize.named(new TextSize(step).name()).percent());
        for (String other : List.of("", "175 %", "0", "-100", "1000", "big"))
            assertEquals(TextSize.NORMAL, TextSize.named(other));
        assertThrows(IllegalArgumentException.class, () -> new TextSize(120));
    }

    @Test
    void pixelsFollowThePercent() {
        assertEquals(13, TextSize.NORMAL.pixels());
        assertEquals(26, new TextSize(200).pixels());
        assertEquals(735, new TextSize(175).of(420));
    }
}
