package app.callside.recap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReadBackTest {
    private final RecapForms forms = new RecapForms(Messages.in(Locale.US), new Formats(Locale.US));

    private String money(Recap recap) {
        return forms.readBack(recap).paragraphs().get(1).text();
    }

    @Test
    @Tag("C5")
    void readsTheDatesAndAmountsAsOneSaysThem() {
        var payments = List.of(Recaps.payment(1, "4900.00", "INV-1"), Recaps.payment(8, "4000.50", "INV-2", "INV-3"));
        assertEquals(
                "Tomorrow, Tuesday, 24 November, you send 4,900 by bank transfer for invoice INV-1. "
                        + "On Tuesday, 1 December, 4,000.50 by bank transfer for invoices INV-2 and INV-3. "
                        + "That is 8,900.50 in all and leaves 99.50 still overdue.",
                money(Recaps.recap("9000.00", Recaps.promise(payments, "", ""))));
    }

    @Test
    @Tag("C5")
    void saysWhenAllThatIsOverdueIsSettled() {
        var promise = Recaps.promise(List.of(Recaps.payment(0, "10.00", "A")), "", "");
        assertTrue(money(Recaps.recap("10.00", promise)).endsWith("That settles the 10 that is overdue."));
        assertTrue(money(Recaps.recap("8.00", promise))
                .endsWith("That is 10 in all: it settles the 8 that is overdue, and 2 more."));
        assertTrue(money(Recaps.recap("0.00", promise)).endsWith("That is 10 in all."));
    }

    @Test
    @Tag("C5")
    void marksFactsAndGapsApartFromWords() {
        var promise = Recaps.promise(List.of(Recaps.payment(0, "10.00")), "a call", "we stop deliveries");
        List<Passage> passages = forms.readBack(Recaps.recap("10.00", promise))
                .paragraphs()
                .get(1)
                .passages();
        assertEquals(new Passage.Words("Today, "), passages.getFirst());
        assertTrue(passages.contains(new Passage.Fact("Monday, 23 November")), passages.toString());
        assertTrue(passages.contains(new Passage.Missing("[invoices not named]")), passages.toString());
    }

    @Test
    @Tag("C5")
    void hasWordsForEveryChoice() {
        Messages messages = Messages.in(Locale.US);
        for (Consequence consequence : Consequence.values()) assertTrue(messages.has(consequence.key()));
        for (Expectation expectation : Expectation.values()) assertTrue(messages.has(expectation.key()));
    }
}
