package app.callside.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T4")
class DeckTest {
    private static final List<String> GROUPS =
            List.of(("no-invoice cash-flow check-in-mail dispute-quality wrong-price already-paid needs-approval"
                            + " awaiting-customer vendor-setup short-shipped pays-on-cycle owner-away bankruptcy hostile"
                            + " cease-calls brush-off sales-promise wrong-contact")
                    .split(" "));

    private final Deck deck = DeckFiles.builtIn();

    @Test
    void theDeckHasTheEighteenGroupsAndEachHasACard() {
        assertEquals(GROUPS, deck.groups().stream().map(ExcuseGroup::id).toList());
        GROUPS.forEach(id -> assertFalse(deck.group(id).isEmpty(), id));
        assertTrue(deck.cards().size() >= 20);
        assertEquals(List.of(), deck.group("no-such-group"));
    }

    @Test
    void everyCardHasManyWordingsAndAShortReply() {
        for (Rebuttal card : deck.cards()) {
            int wordings = card.said().size();
            assertTrue(wordings >= 15 && wordings <= 25, card.id() + " has " + wordings + " wordings");
            assertTrue(card.title().length() <= 40, card.id());
            assertTrue(card.reply().split("[.?!](\\s|$)").length <= 5, card.id() + " is too long to read aloud");
            assertEquals(card, deck.card(card.id()).orElseThrow());
        }
    }

    @Test
    void noWordingStandsOnTwoCards() {
        Map<String, String> seen = new HashMap<>();
        for (Rebuttal card : deck.cards()) {
            for (String said : card.said()) {
                String earlier = seen.put(said.toLowerCase(Locale.ROOT).replaceAll("\\W+", " "), card.id());
                assertEquals(null, earlier, said + " is on " + card.id() + " and " + earlier);
            }
        }
    }

    @Test
    @Tag("T6")
    void nothingInTheDeckAsksHowMuchTheyCanPayAndWhen() {
        deck.cards().forEach(card -> assertFalse(leavesItToThem(card.reply() + card.ask()), card.id()));
        deck.questions().forEach(question -> assertFalse(leavesItToThem(question.text()), question.id()));
        for (QuestionTopic topic : QuestionTopic.values()) {
            assertTrue(deck.questions().stream().filter(q -> q.topic() == topic).count() >= 4, topic.id());
        }
    }

    @Test
    @Tag("T7")
    void everyStageHasToneLines() {
        for (CallStage stage : CallStage.values())
            assertTrue(deck.toneFor(stage).size() >= 3, stage.id());
    }

    @Test
    void searchFindsByTitleWordingAndReplyAndPutsTheTitleFirst() {
        assertEquals("waiting-for-sign-off", deck.search("approved").getFirst().id());
        assertEquals("cash-is-short", deck.search("PAYROLL").getFirst().id());
        assertTrue(deck.search("trace").stream().anyMatch(c -> c.id().equals("transfer-is-sent")));
        assertEquals("signer-away", deck.search("owner town").getFirst().id());
        assertEquals(List.of(), deck.search("zebra"));
        assertEquals(deck.cards(), deck.search("  "));
    }

    private static boolean leavesItToThem(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("how much can you")
                || lower.contains("when can you pay")
                || lower.contains("what can you pay");
    }
}
