package app.callside.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.callside.base.text.Language;
import app.callside.base.time.WorkingDays;
import app.callside.deck.Deck;
import app.callside.deck.DeckFiles;
import app.callside.promise.reading.NoteContext;
import app.callside.promise.reading.PromiseReader;
import app.callside.promise.reading.ReadPromise;
import app.callside.welcome.GuideStep;
import app.callside.welcome.GuideText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the guide lets people type does what the guide says, in each language. */
class GuideWordsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static String words(String step, Language language) {
        return GuideText.in(language).stream()
                .filter(one -> one.id().equals(step))
                .findFirst()
                .flatMap(GuideStep::words)
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCardComesUp(Language language) {
        Deck deck = DeckFiles.builtIn(language);
        assertFalse(deck.surface(words("words", language)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPromiseIsHeard(Language language) {
        NoteContext context = new NoteContext(
                MONDAY,
                WorkingDays.WEEKDAYS,
                language.in(Locale.US),
                Money.of(CurrencyUnit.USD, 12_400),
                Money.zero(CurrencyUnit.USD),
                Map.of());
        List<ReadPromise> heard = new PromiseReader().read(words("promise", language), context);
        assertEquals(1, heard.size());
        assertEquals(
                "4900.00", heard.getFirst().amount().orElseThrow().getAmount().toPlainString());
        assertEquals(DayOfWeek.FRIDAY, heard.getFirst().date().orElseThrow().getDayOfWeek());
    }
}
