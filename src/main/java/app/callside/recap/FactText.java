package app.callside.recap;

import app.callside.base.text.Formats;
import app.callside.followup.ExpectedPayment;
import app.callside.promise.PaymentForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// Single facts in words and figures, in one voice.
final class FactText {
    private final Phrases phrases;
    private final Formats formats;
    private final Voice voice;
    private final Recap recap;

    FactText(Phrases phrases, Formats formats, Voice voice, Recap recap) {
        this.phrases = phrases;
        this.formats = formats;
        this.voice = voice;
        this.recap = recap;
    }

    /// Spoken, round amounts go without cents, and without the currency while there is only one.
    Paragraph amount(Money money) {
        return fact(
                switch (voice) {
                    case SPOKEN ->
                        recap.hasSeveralCurrencies()
                                ? formats.currency(money.getCurrencyUnit()) + " " + spoken(money)
                                : spoken(money);
                    case WRITTEN -> formats.money(money);
                });
    }

    private String spoken(Money money) {
        BigDecimal cents = money.getAmount().remainder(BigDecimal.ONE);
        return cents.signum() == 0 ? formats.rounded(money) : formats.amount(money);
    }

    /// A payment by what was said of it; what was not said is left out, as it is theirs to know.
    Paragraph named(ExpectedPayment payment) {
        List<Paragraph> known = new ArrayList<>();
        if (!payment.reference().isBlank())
            known.add(phrases.phrase(
                    "recap.underway.number", fact(payment.reference().strip())));
        payment.amount().ifPresent(amount -> known.add(amount(amount)));
        payment.datedOn().ifPresent(day -> known.add(phrases.phrase("recap.underway.dated", day(day))));
        return Paragraph.joined(known, ", ");
    }

    Paragraph day(LocalDate day) {
        return fact(
                switch (voice) {
                    case SPOKEN -> formats.spokenDay(day);
                    case WRITTEN -> formats.dayOfYear(day);
                });
    }

    /// At the head of a spoken sentence: "Tomorrow, …", "On …".
    Paragraph dayAhead(LocalDate day) {
        String key = day.equals(recap.calledOn())
                ? "recap.day.today"
                : day.equals(recap.calledOn().plusDays(1)) ? "recap.day.tomorrow" : "recap.day.on";
        return phrases.phrase(key, day(day));
    }

    Paragraph hour(LocalTime time) {
        return fact(formats.clock(LocalDate.EPOCH.atTime(time).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    /// "by bank transfer"
    Paragraph form(Optional<PaymentForm> form) {
        return form.map(known -> Paragraph.words(phrases.text("recap.form." + known.id())))
                .orElseGet(() -> missing("recap.gap.form"));
    }

    /// "invoices A and B"
    Paragraph invoices(List<String> numbers) {
        List<Paragraph> named =
                Recap.named(numbers).stream().map(FactText::fact).toList();
        return named.isEmpty()
                ? missing("recap.gap.invoices")
                : phrases.phrase("recap.invoices", named.size(), phrases.list(named));
    }

    Paragraph invoice(String number) {
        return number.isBlank() ? missing("recap.gap.invoice") : fact(number.strip());
    }

    Paragraph person() {
        return recap.spokeTo().map(Paragraph::words).orElseGet(() -> missing("recap.gap.person"));
    }

    Paragraph company() {
        return known(recap.sender().company(), "recap.gap.company");
    }

    Paragraph known(String text, String gapKey) {
        return text.isBlank() ? missing(gapKey) : Paragraph.words(text.strip());
    }

    /// "555 0100 or desk@example.com"
    Paragraph waysToReachUs() {
        List<Paragraph> ways = Recap.named(
                        List.of(recap.sender().phone(), recap.sender().email()))
                .stream()
                .map(Paragraph::words)
                .toList();
        return switch (ways.size()) {
            case 0 -> missing("recap.gap.reach");
            case 1 -> ways.getFirst();
            default -> phrases.phrase("recap.ways", ways.get(0), ways.get(1));
        };
    }

    Paragraph missing(String key) {
        return Paragraph.of(new Passage.Missing("[" + phrases.text(key) + "]"));
    }

    private static Paragraph fact(String text) {
        return Paragraph.of(new Passage.Fact(text));
    }
}
