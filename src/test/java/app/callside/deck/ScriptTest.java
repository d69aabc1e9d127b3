package app.callside.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.ledger.AccountClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T1")
class ScriptTest {
    private static final Set<String> KNOWN =
            Set.of(("collector company customer contact goods invoices invoiceCount amount oldestDueDate oldestDays"
                            + " promisedAmount promisedOn promiseWords callbackNumber today owedByUs")
                    .split(" "));

    private final Deck deck = DeckFiles.builtIn();

    @Test
    void everyKindOfCallHasAScriptThatUsesKnownValuesOnly() {
        for (CallType type : everyType()) {
            assertEquals(type.kind(), deck.script(type).kind());
            assertEquals(KNOWN, deck.script(type).gaps().keySet());
        }
    }

    private static List<CallType> everyType() {
        return Stream.of(CallKind.values())
                .flatMap(kind -> Stream.of(AccountClass.values())
                        .flatMap(of -> Stream.of(new CallType(kind, of, false), new CallType(kind, of, true))))
                .toList();
    }

    @Test
    @Tag("T2")
    void whoCollectsAConsumersDebtForSomeoneElseMustGiveNoticeOrTheCallHasFailed() {
        for (CallKind kind : CallKind.values()) {
            if (kind == CallKind.VOICEMAIL) continue; // the message may say nothing of a debt
            CallType agency = new CallType(kind, AccountClass.CONSUMER, true);
            MustSay notice = deck.mustSays(agency).stream()
                    .filter(point -> point.id().equals("notice"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(notice.instantFail());
            assertTrue(
                    deck.script(agency).fill(Map.of(), true).stream()
                            .anyMatch(step -> step.id().equals("notice")),
                    kind.id());
            CallType own = new CallType(kind, AccountClass.CONSUMER, false);
            assertTrue(deck.mustSays(own).stream().noneMatch(point -> point.id().equals("notice")));
            assertTrue(deck.script(own).fill(Map.of(), false).stream()
                    .noneMatch(step -> step.id().equals("notice")));
            assertTrue(
                    deck.mustSays(own).stream()
                            .anyMatch(point -> point.id().equals("right-person") && point.instantFail()),
                    "a consumer's debt is nobody else's business");
        }
        assertTrue(
                deck.mustSays(CallType.commercial(CallKind.FIRST_CALL)).stream().noneMatch(MustSay::instantFail));
    }

    @Test
    void anEmptyAccountShowsGapsToAskForAndNeverNullOrBraces() {
        for (CallType type : everyType()) {
            for (FilledStep step : deck.script(type).fill(Map.of("contact", "  "), true)) {
                assertTrue(step.parts().stream().noneMatch(Part.Value.class::isInstance), step.text());
                assertFalse(step.text().contains("null") || step.text().contains("{{"), step.text());
                assertFalse(step.text().contains("[]"), step.text());
            }
        }
    }

    @Test
    void valuesAreMarkedAndNothingInThemIsReadAsATemplateOrMarkup() {
        FilledStep hello = deck.script(CallType.commercial(CallKind.FOLLOW_UP))
                .fill(Map.of("contact", "{{amount}} & <Sons>", "collector", "Dana Reyes"), false)
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
                deck.mustSays(CallType.commercial(CallKind.FIRST_CALL)).stream()
                        .map(MustSay::label)
                        .toList());
    }

    @Test
    void noAmountIsNamedInTheFirstStepOfAnyCall() {
        for (CallType type : everyType()) {
            List<String> early = deck.script(type).steps().getFirst().variables();
            assertFalse(early.contains("amount") || early.contains("promisedAmount"), type.toString());
        }
    }

    @Test
    void aBrokenPromiseOpensWithTheCustomersOwnWordsAndDate() {
        Map<String, String> values = new HashMap<>();
        values.put("promiseWords", "you will have it Friday");
        values.put("promisedOn", "Friday, 20 November");
        String second = deck.script(CallType.commercial(CallKind.BROKEN_PROMISE))
                .fill(values, false)
                .get(1)
                .text();
        assertTrue(second.contains("“you will have it Friday”") && second.contains("Friday, 20 November"), second);
    }

    @Test
    @Tag("T9")
    void aVoicemailEndsWithNameAndNumberTwice() {
        List<String> last = deck.script(CallType.commercial(CallKind.VOICEMAIL))
                .steps()
                .getLast()
                .variables();
        assertEquals(List.of("collector", "callbackNumber", "callbackNumber"), last);
    }

    @Test
    @Tag("T9")
    void theConsumerVoicemailSaysNothingOfTheDebt() {
        Set<String> allowed = Set.of("collector", "company", "callbackNumber", "today");
        deck.script(new CallType(CallKind.VOICEMAIL, AccountClass.CONSUMER, true))
                .steps()
                .forEach(step -> {
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
