package app.callside.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T1")
class ScriptTest {
    private static final Set<String> KNOWN =
            Set.of(("collector company customer contact goods invoices invoiceCount amount oldestDueDate oldestDays"
                            + " promisedAmount promisedOn promiseWords callbackNumber today")
                    .split(" "));

    private final Deck deck = DeckFiles.builtIn();

    @Test
    void everyKindOfCallHasAScriptThatUsesKnownValuesOnly() {
        for (CallKind kind : CallKind.values()) {
            assertEquals(kind, deck.script(kind).kind());
            assertEquals(KNOWN, deck.script(kind).gaps().keySet());
        }
    }

    @Test
    void anEmptyAccountShowsGapsToAskForAndNeverNullOrBraces() {
        for (CallKind kind : CallKind.values()) {
            for (FilledStep step : deck.script(kind).fill(Map.of("contact", "  "))) {
                assertTrue(step.parts().stream().noneMatch(Part.Value.class::isInstance), step.text());
                assertFalse(step.text().contains("null") || step.text().contains("{{"), step.text());
                assertFalse(step.text().contains("[]"), step.text());
            }
        }
    }

    @Test
    void valuesAreMarkedAndNothingInThemIsReadAsATemplateOrMarkup() {
        FilledStep hello = deck.script(CallKind.FOLLOW_UP)
                .fill(Map.of("contact", "{{amount}} & <Sons>", "collector", "Dana Reyes"))
                .getFirst();
        assertEquals(
                new Part.Value("contact", "{{amount}} & <Sons>"), hello.parts().get(1));
        assertEquals("Good day {{amount}} & <Sons>, this is Dana Reyes from [your company] again.", hello.text());
    }

    @Test
    void theFirstCallAsksAndTellsTheSevenPointsInOrder() {
        assertEquals(
                List.of(
                        "who I am",
                        "right person",
                        "invoices",
                        "amounts, due dates",
                        "received?",
                        "when scheduled?",
                        "anything on our side?"),
                deck.mustSays(CallKind.FIRST_CALL).stream().map(MustSay::label).toList());
    }

    @Test
    void noAmountIsNamedInTheFirstStepOfAnyCall() {
        for (CallKind kind : CallKind.values()) {
            List<String> early = deck.script(kind).steps().getFirst().variables();
            assertFalse(early.contains("amount") || early.contains("promisedAmount"), kind.id());
        }
    }

    @Test
    void aBrokenPromiseOpensWithTheCustomersOwnWordsAndDate() {
        Map<String, String> values = new HashMap<>();
        values.put("promiseWords", "you will have it Friday");
        values.put("promisedOn", "Friday, 20 November");
        String second = deck.script(CallKind.BROKEN_PROMISE).fill(values).get(1).text();
        assertTrue(second.contains("“you will have it Friday”") && second.contains("Friday, 20 November"), second);
    }

    @Test
    @Tag("T9")
    void aVoicemailEndsWithNameAndNumberTwice() {
        List<String> last = deck.script(CallKind.VOICEMAIL).steps().getLast().variables();
        assertEquals(List.of("collector", "callbackNumber", "callbackNumber"), last);
    }

    @Test
    @Tag("T9")
    void theConsumerVoicemailSaysNothingOfTheDebt() {
        Set<String> allowed = Set.of("collector", "company", "callbackNumber", "today");
        deck.limitedVoicemail().script().steps().forEach(step -> {
            assertTrue(allowed.containsAll(step.variables()), step.template());
            assertFalse(
                    step.template().matches("(?is).*(invoice|pay|debt|due|amount|account|collect(?!or)).*"),
                    step.template());
        });
    }

    @Test
    void sectionsAndBrokenBracesAreRefused() {
        for (String template : List.of("{{#amount}}x{{/amount}}", "{{>other}}", "pay {{amount")) {
            ScriptStep step = new ScriptStep("id", "title", template);
            assertThrows(IllegalArgumentException.class, step::variables, template);
        }
    }
}
