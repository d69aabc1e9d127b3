package app.callside.base.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.base.money.AmountText;
import app.callside.base.time.DayReader;
import app.callside.testing.Fuzz;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is typed into a field. */
@Tag("X1")
class TypedTextFuzzTest {
    private static final List<Locale> LOCALES =
            List.of(Locale.US, Locale.GERMANY, Locale.FRANCE, Locale.of("tr", "TR"), Locale.of("ar", "EG"));

    @Test
    void cardNumbersAreMaskedOnceAndForAll() {
        Fuzz.texts(
                1500,
                new String[] {
                    "card 4111 1111 1111 1111 cvv 123 exp 12/28",
                    "amex 3782-822463-10005, code 1234",
                    "inv 4111111111111111"
                },
                text -> {
                    String masked = CardNumbers.masked(text);
                    assertEquals(masked, CardNumbers.masked(masked), "what is masked stays as it is");
                    CardNumbers.isIn(text);
                    CardNumbers.heldBack(text);
                    Plain.of(text);
                });
    }

    @Test
    void amountsAndDays() {
        List<AmountText> amounts = LOCALES.stream().map(AmountText::new).toList();
        List<DayReader> days = LOCALES.stream().map(DayReader::new).toList();
        LocalDate today = LocalDate.of(2026, 11, 23);
        int[] round = {0};
        Fuzz.texts(
                2000,
                new String[] {
                    "1,234.50", "1.234,50", "1 234", "-5", "0.005", "12/15/2026", "15.12.", "+3", "fri", "2026-12-15"
                },
                text -> {
                    int at = round[0]++ % LOCALES.size();
                    amounts.get(at).read(text, CurrencyUnit.USD);
                    amounts.get(at).read(text, CurrencyUnit.JPY);
                    days.get(at).read(text, today);
                    days.get(at).nearest(text, today);
                });
    }
}
