package app.callside.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The German deck reads German and English notes along; none of these lines stands in its files. */
@Tag("T4")
class GermanDeckTest {
    private final Deck deck = DeckFiles.builtIn(Language.GERMAN);

    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry("Die Rechnung habe ich hier gar nicht vorliegen", "no-invoice"),
            Map.entry("schicken Sie mir bitte noch eine Rechnungskopie per Mail", "no-invoice"),
            Map.entry("Kd sagt, Geld ist diesen Monat knapp", "cash-flow"),
            Map.entry("will in vier Raten zahlen", "cash-flow"),
            Map.entry("Überweisung ist gestern rausgegangen", "check-in-mail"),
            Map.entry("der Scheck müsste in der Post sein", "check-in-mail"),
            Map.entry("Rg ist schon längst bezahlt worden", "already-paid"),
            Map.entry("Ware war beschädigt, reklamiert", "dispute-quality"),
            Map.entry("der berechnete Preis stimmt nicht mit dem Angebot", "wrong-price"),
            Map.entry("wir warten noch auf Ihre Gutschrift", "wrong-price"),
            Map.entry("muss der Geschäftsführer erst freigeben", "needs-approval"),
            Map.entry("Chef ist bis nächste Woche im Urlaub", "owner-away"),
            Map.entry("wir zahlen erst, wenn der Bauherr uns bezahlt", "awaiting-customer"),
            Map.entry("haben letzte Woche Insolvenzantrag gestellt", "bankruptcy"),
            Map.entry("rufen Sie mich bitte nie wieder an", "cease-calls"),
            Map.entry("reden Sie mit unserem Rechtsanwalt", "cease-calls"),
            Map.entry("kommt mit dem Zahllauf am Freitag", "pays-on-cycle"),
            Map.entry("es fehlen noch drei Kartons aus der Lieferung", "short-shipped"),
            Map.entry("Sie sind bei uns als Lieferant noch nicht angelegt", "vendor-setup"),
            Map.entry("dafür bin ich hier nicht zuständig", "wrong-contact"),
            Map.entry("das hat uns Ihr Außendienst anders zugesagt", "sales-promise"),
            Map.entry("the check is in the mail", "check-in-mail"),
            Map.entry("we never got the invoice", "no-invoice"));

    private static final List<String> PLAIN = List.of(
            "mit Herrn Vogel gesprochen",
            "zahlt 1800 am Donnerstag per Überweisung",
            "Rechnungen 3301 und 3307 besprochen",
            "Durchwahl von Frau Lang notiert",
            "hat alle Rechnungen bekommen und erfasst",
            "sehr freundliches Gespräch",
            "sagt 2500 für den 15. zu",
            "Zusammenfassung an buchhaltung@beispiel.example");

    @Test
    void whatGermansSayBringsUpTheGroupThatFits() {
        List<String> wrong = new ArrayList<>();
        SAID.forEach((line, group) -> {
            Set<String> shown = deck.surface(line).stream()
                    .map(one -> one.card().group().id())
                    .collect(Collectors.toSet());
            if (!shown.contains(group)) wrong.add(line + ": " + shown + " in place of " + group);
        });
        assertTrue(wrong.size() <= 2, wrong.toString());
    }

    @Test
    void itStaysSilentOnPlainNotes() {
        List<String> shown = PLAIN.stream()
                .filter(line -> !deck.surface(line).isEmpty())
                .map(line -> line + ": " + deck.surface(line))
                .toList();
        assertTrue(shown.size() <= 1, shown.toString());
    }

    @Test
    void cardsAreGermanAndTheirIdsThoseOfTheEnglishOnes() {
        List<Rebuttal> german = new DeckFiles(Language.GERMAN).cards();
        List<Rebuttal> english = new DeckFiles().cards();
        assertEquals(
                english.stream().map(Rebuttal::id).toList(),
                german.stream().map(Rebuttal::id).toList());
        assertTrue(german.stream()
                .noneMatch(
                        card -> english.stream().anyMatch(other -> other.title().equals(card.title()))));
    }
}
