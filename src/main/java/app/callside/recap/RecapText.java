package app.callside.recap;

import app.callside.base.text.Formats;
import app.callside.dispute.Dispute;
import app.callside.dispute.MissingDocument;
import app.callside.followup.FollowUp;
import app.callside.interest.LateInterest;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseToPay;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The sentences of a recap in one voice; every form is made of these and adds no fact to them.
final class RecapText {
    private final Phrases phrases;
    private final Voice voice;
    private final Recap recap;
    private final FactText facts;
    private final Formats formats;

    RecapText(Phrases phrases, Formats formats, Voice voice, Recap recap) {
        this.phrases = phrases;
        this.voice = voice;
        this.recap = recap;
        this.formats = formats;
        facts = new FactText(phrases, formats, voice, recap);
    }

    FactText facts() {
        return facts;
    }

    Paragraph greeting() {
        return say("greeting", facts.person());
    }

    /// Says, too, when nothing was agreed.
    Paragraph opening() {
        if (recap.hasAgreement()) return say("opening", facts.day(recap.calledOn()));
        Paragraph nothing = say("nothing", facts.day(recap.calledOn()));
        return recap.nextStep().isPresent()
                ? nothing
                : Paragraph.joined(List.of(nothing, facts.missing("recap.gap.nothing")), " ");
    }

    List<Paragraph> payments() {
        List<Paragraph> payments = new ArrayList<>();
        for (Instalment payment : recap.payments())
            payments.add(say(
                    payments.isEmpty() ? "payment" : "payment.next",
                    voice == Voice.SPOKEN ? facts.dayAhead(payment.dueOn()) : facts.day(payment.dueOn()),
                    facts.amount(payment.amount()),
                    facts.form(payment.form()),
                    facts.invoices(payment.invoices())));
        return payments;
    }

    List<Paragraph> settlements() {
        return recap.settlements().stream().map(this::settlement).toList();
    }

    private Paragraph settlement(Settlement settlement) {
        Paragraph total = facts.amount(settlement.total());
        if (!settlement.overdue().isPositive()) return say("total", total);
        if (settlement.left().isPositive()) return say("total.leaves", total, facts.amount(settlement.left()));
        if (settlement.beyond().isZero()) return say("total.settles", total);
        return say("total.beyond", total, facts.amount(settlement.overdue()), facts.amount(settlement.beyond()));
    }

    /// All that follows the payments, each matter a paragraph; empty ones left out.
    List<Paragraph> rest() {
        return Stream.of(
                        interest(),
                        howToPay(),
                        underway(),
                        disputes(),
                        documents(),
                        callBacks(),
                        conditions(),
                        lasting())
                .filter(sentences -> !sentences.isEmpty())
                .map(sentences -> Paragraph.joined(sentences, " "))
                .toList();
    }

    private List<Paragraph> interest() {
        return recap.interest()
                .filter(late -> late.total().isPositive())
                .map(late -> List.of(say(
                        wordsFor(late),
                        facts.amount(late.interest()),
                        facts.day(late.countedTo()),
                        facts.amount(late.compensation()),
                        law(late))))
                .orElse(List.of());
    }

    private static String wordsFor(LateInterest late) {
        if (late.interest().isZero()) return "interest.none";
        return late.compensation().isZero() ? "interest" : "interest.compensation";
    }

    private Paragraph law(LateInterest late) {
        return Paragraph.words(phrases.text("recap.law." + late.law().id()));
    }

    /// How the first payment is made; spoken, that it comes in writing.
    private List<Paragraph> howToPay() {
        if (recap.payments().isEmpty()) return List.of();
        if (recap.sender().details().isUnknown())
            return voice == Voice.SPOKEN ? List.of() : List.of(say("pay.unknown", facts.missing("recap.gap.pay")));
        return new PaymentText(phrases, formats, voice, PaymentRequest.first(recap))
                .inRecap(recap.payments().size());
    }

    private List<Paragraph> underway() {
        return recap.underway().stream()
                .map(payment -> say("underway", facts.named(payment)))
                .toList();
    }

    private List<Paragraph> disputes() {
        return recap.disputes().stream().map(this::dispute).toList();
    }

    private Paragraph dispute(Dispute dispute) {
        String question = switch (dispute.owner()) {
            case US -> "dispute.us";
            case THEM -> "dispute.them";
        };
        String key = dispute.accepted() ? "adjustment" : question;
        return say(
                key,
                facts.invoice(dispute.invoice()),
                facts.amount(dispute.amount()),
                named("recap.reason.", dispute.reason()),
                facts.day(dispute.dueOn()));
    }

    private List<Paragraph> documents() {
        return recap.documents().stream().map(this::document).toList();
    }

    private Paragraph document(MissingDocument document) {
        String key = switch (document.owner()) {
            case US -> "document.us";
            case THEM -> "document.them";
        };
        Paragraph kind = named("recap.document.", document.kind());
        Paragraph day = facts.day(document.dueOn());
        return document.invoice().isBlank() && !GapFinder.lacksInvoice(document)
                ? say(key, kind, day)
                : say(key + ".invoice", kind, facts.invoice(document.invoice()), day);
    }

    private Paragraph named(String prefix, Enum<?> constant) {
        return Paragraph.words(phrases.text(prefix + constant.name().toLowerCase(java.util.Locale.ROOT)));
    }

    private List<Paragraph> callBacks() {
        return recap.callBacks().stream()
                .map(back -> say(
                        "callback",
                        facts.day(back.dueOn()),
                        back.dueAt().map(facts::hour).orElseGet(() -> facts.missing("recap.gap.hour"))))
                .toList();
    }

    private List<Paragraph> conditions() {
        List<Paragraph> said = new ArrayList<>();
        if (recap.promises().stream().anyMatch(promise -> promise.approval().isMissing())) said.add(say("approval"));
        for (String words : recap.conditions()) said.add(say("condition", Paragraph.words(withoutFullStop(words))));
        said.addAll(condition("expectation", recap.expectations(), PromiseToPay::expectation, "recap.gap.expectation"));
        said.addAll(condition("consequence", recap.consequences(), PromiseToPay::consequence, "recap.gap.consequence"));
        return said;
    }

    private List<Paragraph> condition(
            String key, List<String> wordings, Function<PromiseToPay, String> words, String gapKey) {
        List<Paragraph> said = new ArrayList<>();
        for (String wording : wordings) said.add(say(key, Paragraph.words(withoutFullStop(wording))));
        if (recap.promises().stream().map(words).anyMatch(String::isBlank)) said.add(say(key, facts.missing(gapKey)));
        return said;
    }

    private static String withoutFullStop(String wording) {
        return wording.endsWith(".") ? wording.substring(0, wording.length() - 1) : wording;
    }

    private List<Paragraph> lasting() {
        List<Paragraph> said = new ArrayList<>();
        int payments = recap.payments().size();
        Paragraph name = Paragraph.words(recap.collector());
        said.add(
                payments == 0
                        ? say("reach", facts.waysToReachUs(), name, facts.company())
                        : phrases.phrase(
                                voice.key(phrases, "request"), payments, facts.waysToReachUs(), name, facts.company()));
        recap.nextStep().filter(this::isNews).ifPresent(step -> said.add(nextStep(step)));
        return said;
    }

    /// A next step that is the call agreed with the customer has been said already.
    private boolean isNews(FollowUp step) {
        return recap.callBacks().stream()
                .noneMatch(back ->
                        back.dueOn().equals(step.dueOn()) && back.dueAt().equals(step.dueAt()));
    }

    /// The day only: what exactly we do then is noted in words for ourselves.
    private Paragraph nextStep(FollowUp step) {
        Paragraph day = facts.day(step.dueOn());
        LocalTime hour = step.dueAt().orElse(null);
        return hour == null ? say("next", day) : say("next.hour", day, facts.hour(hour));
    }

    Paragraph closing() {
        return say("closing");
    }

    Paragraph signature() {
        return say("signature", Paragraph.words(recap.collector()), facts.company());
    }

    private Paragraph say(String name, Paragraph... values) {
        return phrases.phrase(voice.key(phrases, name), values);
    }
}
