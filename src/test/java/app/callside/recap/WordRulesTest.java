package app.callside.recap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.callside.base.text.Formats;
import app.callside.base.text.Language;
import app.callside.base.text.Messages;
import app.callside.ledger.AccountClass;
import app.callside.recap.WordRules.Finding;
import app.callside.recap.WordRules.Kind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C5")
class WordRulesTest {
    private final WordRules rules = WordRules.ofTheHouse(Language.ENGLISH);

    private List<Finding> in(String text, AccountClass account) {
        return rules.in(text, account);
    }

    @Test
    void threatsAccusationsAndOpenAsksArePointedAt() {
        assertEquals(
                List.of(new Finding(Kind.THREAT, "Legal  action")),
                in("Legal  action will follow.", AccountClass.COMMERCIAL));
        assertEquals(List.of(new Finding(Kind.ACCUSATION, "excuses")), in("No more excuses.", AccountClass.COMMERCIAL));
        assertEquals(
                List.of(new Finding(Kind.OPEN_ASK, "how much can you pay")),
                in("So, how much can you pay today?", AccountClass.COMMERCIAL));
    }

    @Test
    void partsOfOtherWordsAreNot() {
        assertEquals(List.of(), in("The tissue courtyard issue is settled.", AccountClass.CONSUMER));
        assertEquals(List.of(), in("courteous, publicity", AccountClass.COMMERCIAL));
    }

    @Test
    void aConsumerIsSpokenToMoreCarefully() {
        String text = "The account goes to a collection agency.";
        assertEquals(List.of(), in(text, AccountClass.COMMERCIAL));
        assertEquals(List.of(new Finding(Kind.THREAT, "collection agency")), in(text, AccountClass.CONSUMER));
    }

    @Test
    void ourOwnRecapsThreatenNobody() {
        RecapForms forms = new RecapForms(Messages.in(Locale.US), new Formats(Locale.US));
        Recap recap = Recaps.recap(
                "500.00",
                Recaps.promise(List.of(Recaps.payment(2, "500.00", "INV-1")), "a short e-mail", "we stop deliveries"));
        for (AccountClass account : AccountClass.values()) {
            assertEquals(List.of(), in(forms.readBack(recap).text(), account));
            assertEquals(List.of(), in(forms.email(recap).text(), account));
            assertEquals(List.of(), in(forms.letter(recap).text(), account));
        }
    }
}
