package app.callside.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("P9")
class DeliveryTest {
    private static final double THREE_PERCENT = 0.03;

    private static void near(double wanted, double measured, String what) {
        assertTrue(Math.abs(measured - wanted) <= Math.abs(wanted) * THREE_PERCENT, what + ": " + measured);
    }

    private static Delivery of(Sounds sounds) {
        return Delivery.of(sounds.sound(), 0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {75, 100, 147.5, 220, 310, 440})
    void theHeightOfAToneIsMeasured(double hertz) {
        Pitch pitch = of(Sounds.nothing().tone(2, hertz, 0.3)).pitch().orElseThrow();
        near(hertz, pitch.medianHz(), "median");
        near(hertz, pitch.lowHz(), "low");
        near(hertz, pitch.highHz(), "high");
        assertTrue(pitch.semitones() < 0.5, "a tone does not move: " + pitch.semitones());
    }

    @ParameterizedTest
    @CsvSource({"95, 0.01", "120, 0.02", "180, 0.005", "240, 0.01"})
    void theHeightOfAVoiceIsMeasuredInARoomThatHisses(double hertz, double hiss) {
        Delivery said = of(Sounds.nothing()
                .silence(0.5)
                .voice(1.5, hertz, 0.08, 0.4)
                .silence(0.6)
                .voice(1.0, hertz, 0.08, 0.4)
                .silence(0.4)
                .room(hiss));
        Pitch pitch = said.pitch().orElseThrow();
        near(hertz, pitch.medianHz(), "median");
        // a tenth of a sine's time lies beyond 0.951 of its height
        near(hertz * (1 - 0.08 * 0.951), pitch.lowHz(), "low");
        near(hertz * (1 + 0.08 * 0.951), pitch.highHz(), "high");
        assertEquals(1, said.pauses().count());
        near(3.1, said.spoken().toMillis() / 1000.0, "spoken");
        near(0.6 / 3.1, said.pauses().share(), "share of pauses");
    }

    @Test
    void pausesOfAQuarterSecondCountAndShorterOnesBelongToTheWords() {
        Delivery said = of(Sounds.nothing()
                .silence(1)
                .tone(0.8, 200, 0.3)
                .silence(0.2)
                .tone(0.7, 200, 0.3)
                .silence(0.3)
                .tone(1.0, 200, 0.3)
                .silence(1.0)
                .tone(0.5, 200, 0.3)
                .silence(2));
        assertEquals(2, said.pauses().count());
        near(1.3 / 4.5, said.pauses().share(), "share");
        near(4.5, said.spoken().toMillis() / 1000.0, "spoken");
    }

    @Test
    void theWordsAreCountedOverTheTimeFromTheFirstToTheLast() {
        Sound sound = Sounds.nothing().silence(3).tone(20, 150, 0.3).silence(4).sound();
        near(150, Delivery.of(sound, 50).wordsPerMinute(), "words a minute");
    }

    @ParameterizedTest
    @CsvSource({"0.5, -9.03", "0.1, -23.01", "0.02, -36.99"})
    void loudnessIsThatOfTheSpokenPartsAlone(double size, double decibels) {
        Delivery said = of(Sounds.nothing()
                .silence(2)
                .tone(1, 180, size)
                .silence(3)
                .tone(1, 180, size)
                .silence(2));
        near(decibels, said.loudness(), "loudness");
    }

    @Test
    void aRoomWithoutAnyoneIsSilent() {
        for (Sounds empty : java.util.List.of(
                Sounds.nothing(),
                Sounds.nothing().silence(5),
                Sounds.nothing().silence(5).room(0.001))) {
            Delivery said = of(empty);
            assertTrue(said.isSilent(), said.toString());
            assertEquals(Optional.empty(), said.pitch());
            assertEquals(0, said.pauses().count());
        }
    }

    @Test
    void hissThatIsLoudHasNoPitch() {
        assertEquals(Optional.empty(), of(Sounds.nothing().silence(1).room(0.2)).pitch());
    }

    @Test
    void aClickIsNoWordAndSplitsNoPause() {
        Delivery said = of(Sounds.nothing()
                .tone(1, 150, 0.3)
                .silence(0.3)
                .tone(0.01, 150, 0.3)
                .silence(0.3)
                .tone(1, 150, 0.3));
        assertEquals(1, said.pauses().count());
    }
}
