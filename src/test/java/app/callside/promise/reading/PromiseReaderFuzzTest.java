package app.callside.promise.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.time.WorkingDays;
import app.callside.testing.Fuzz;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is typed, reading it ends, and what is offered is a sum above nothing. */
@Tag("C3")
class PromiseReaderFuzzTest {
    private static final LocalDate CALL = LocalDate.of(2026, 11, 20);
    private static final Money OWED = Money.of(CurrencyUnit.USD, 10_000);
    private static final List<Locale> LOCALES =
            List.of(Locale.US, Locale.GERMANY, Locale.FRANCE, Locale.of("es", "ES"), Locale.of("tr", "TR"));
    private static final String[] NOTES = {
        "will pay 4,5k by wire Fri",
        "half now, half in two weeks",
        "a third Monday, the rest by month end",
        "3 x 1,500 on the 1st starting Dec",
        "500 a week for 3 weeks from Monday, then the rest on 12/15/2026",
        "everything but 2207 goes out today, a check for 2291 within 10 business days",
        "once the credit note is here they pay 3,000.00 by wire, no make that 2,900",
        "zahlt 1.234,50 € am 15.12. per Überweisung, den Rest in 3 Raten ab Januar",
        "paiera 1 200 euros le 3 décembre par virement, le solde en deux fois",
        "pagará mil doscientos el viernes y el resto a fin de mes",
        "thirds: today, Dec 20, Jan 20; two thousand five hundred and fifty by card"
    };

    private final PromiseReader reader = new PromiseReader();

    @Test
    void anyNoteIsReadToItsEnd() {
        int[] round = {0};
        Fuzz.texts(400, NOTES, note -> {
            NoteContext context = new NoteContext(
                    CALL,
                    WorkingDays.WEEKDAYS,
                    LOCALES.get(round[0]++ % LOCALES.size()),
                    OWED,
                    Money.of(CurrencyUnit.USD, 300),
                    Map.of("2207", Money.of(CurrencyUnit.USD, 4000), "2291", Money.of(CurrencyUnit.USD, 3000)));
            for (ReadPromise promise : reader.read(note, context))
                assertTrue(
                        promise.amount().filter(sum -> !sum.isPositive()).isEmpty(),
                        "a promise of nothing: " + promise);
        });
    }
}
