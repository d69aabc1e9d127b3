package app.callside.recap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.followup.FollowUp;
import app.callside.promise.Instalment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RecapFormsTest {
    private static final long SEED = 20261123;

    private final Formats formats = new Formats(Locale.US);
    private final RecapForms forms = new RecapForms(Messages.in(Locale.US), formats);

    @Test
    @Tag("C5")
    void allFourFormsCarryEveryFactOfTheCall() {
        Recaps recaps = new Recaps(new Random(SEED));
        for (int round = 0; round < 60; round++) {
            Recap recap = recaps.any();
            for (var form : texts(recap).entrySet())
                for (String fact : facts(recap, form.getKey().equals("spoken")))
                    assertTrue(
                            form.getValue().contains(bare(fact)),
                            fact + " is not in " + form + ", round " + round + ", seed " + SEED);
        }
    }

    @Test
    @Tag("C5")
    void allFourFormsMarkEveryGap() {
        Recaps recaps = new Recaps(new Random(SEED));
        for (int round = 0; round < 60; round++) {
            Recap recap = recaps.any();
            Map<String, Long> gaps =
                    recap.gaps().stream().collect(Collectors.groupingBy(forms::words, Collectors.counting()));
            for (var form : texts(recap).entrySet())
                gaps.forEach((words, times) -> assertTrue(
                        count(form.getValue(), bare("[" + words + "]")) >= times,
                        times + " x " + words + " is not in " + form + ", seed " + SEED));
        }
    }

    @Test
    @Tag("C5")
    void nothingIsMarkedAsMissingInACompleteRecap() {
        Instalment payment = Recaps.payment(1, "4900.00", "INV-2207");
        Recap recap = Recaps.recap("4900.00", Recaps.promise(List.of(payment), "a call", "we stop deliveries"));
        assertEquals(List.of(), recap.gaps());
        texts(recap).values().forEach(text -> assertFalse(text.contains("["), text));
    }

    @Test
    @Tag("C5")
    void theWordsWeNoteForOurselvesAreNotPassedOn() {
        Recaps recaps = new Recaps(new Random(SEED));
        for (int round = 0; round < 20; round++)
            for (String text : texts(recaps.any()).values()) assertFalse(text.contains("eyesonly"), text);
    }

    @Test
    @Tag("C5")
    void namesSurviveInThePdfWhateverTheirLetters() {
        for (String name : List.of("Müller", "Ostrava Mechanik s.r.o.", "Ñandú", "Łódź", "Αθήνα", "Київ", "Nguyễn")) {
            Recap named = Recaps.addressedTo(Recaps.recap("1.00"), Recaps.addressee(name));
            assertTrue(bare(PdfText.of(forms.letter(named).pdf())).contains(bare(name)), name);
        }
    }

    private Map<String, String> texts(Recap recap) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("spoken", bare(forms.readBack(recap).text()));
        texts.put("e-mail", bare(forms.email(recap).text()));
        texts.put("letter", bare(PdfText.of(forms.letter(recap).pdf())));
        texts.put("letter on screen", bare(forms.letter(recap).text()));
        texts.put("fax", bare(PdfText.of(forms.fax(recap).pdf())));
        return texts;
    }

    private List<String> facts(Recap recap, boolean spoken) {
        List<String> facts = new ArrayList<>();
        amounts(recap).forEach(money -> facts.add(spoken ? said(money) : formats.money(money)));
        days(recap).forEach(day -> facts.add(spoken ? formats.spokenDay(day) : formats.dayOfYear(day)));
        recap.payments().forEach(payment -> facts.addAll(payment.invoices()));
        recap.disputes().forEach(dispute -> facts.add(dispute.invoice()));
        recap.documents().forEach(document -> facts.add(document.invoice()));
        times(recap).forEach(step -> step.dueAt().ifPresent(time -> facts.add(time.toString())));
        facts.addAll(
                recap.consequences().stream().map(text -> text.replace(".", "")).toList());
        facts.addAll(recap.expectations());
        return facts;
    }

    private String said(Money money) {
        boolean whole = money.getAmount().remainder(BigDecimal.ONE).signum() == 0;
        return whole ? formats.rounded(money) : formats.amount(money);
    }

    private static Stream<Money> amounts(Recap recap) {
        return Stream.of(
                        recap.payments().stream().map(Instalment::amount),
                        recap.settlements().stream().map(Settlement::total),
                        recap.settlements().stream().map(Settlement::left).filter(Money::isPositive),
                        recap.disputes().stream().map(dispute -> dispute.amount()))
                .flatMap(amounts -> amounts);
    }

    private static Stream<LocalDate> days(Recap recap) {
        return Stream.of(
                        recap.payments().stream().map(Instalment::dueOn),
                        recap.disputes().stream().map(dispute -> dispute.dueOn()),
                        recap.documents().stream().map(document -> document.dueOn()),
                        times(recap).map(FollowUp::dueOn))
                .flatMap(days -> days);
    }

    private static Stream<FollowUp> times(Recap recap) {
        return Stream.concat(recap.callBacks().stream(), recap.nextStep().stream());
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
