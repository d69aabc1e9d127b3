package app.callside.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R2")
class FigureCallsTest {
    private static final Period MONTH = Period.of(Period.Kind.MONTH, MemoryFigures.TODAY);

    @Test
    void timesAreSummedOverAllCallsAndSoAllAreBehindThem() {
        for (FigureKind time : new FigureKind[] {FigureKind.TALK, FigureKind.HOLD, FigureKind.WRAP_UP})
            assertEquals(
                    FigureCalls.of(MONTH, Optional.empty()),
                    FigureCalls.of(time, MONTH, Optional.empty()),
                    time.name());
    }

    @Test
    void whereTheCallsAreNotThoseCountedItIsSaid() {
        assertTrue(FigureCalls.areThoseCounted(FigureKind.CONTACTS));
        assertTrue(FigureCalls.areThoseCounted(FigureKind.TALK));
        for (FigureKind kind : new FigureKind[] {
            FigureKind.KEPT_COUNT, FigureKind.KEPT_AMOUNT, FigureKind.RECEIVED, FigureKind.DISPUTES, FigureKind.DSO
        }) assertFalse(FigureCalls.areThoseCounted(kind), kind.name());
        FigureWords words = new FigureWords(Messages.in(Locale.US), new Formats(Locale.US));
        assertNotEquals(words.opens(FigureKind.TALK), words.opens(FigureKind.RECEIVED));
    }

    @Test
    void theWidestIntervalIsThatOfTheRules() {
        FigureWords words = new FigureWords(Messages.in(Locale.US), new Formats(Locale.US));
        assertTrue(words.interval(25).contains("25 points"), words.interval(25));
    }
}
