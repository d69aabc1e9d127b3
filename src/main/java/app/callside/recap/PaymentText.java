package app.callside.recap;

import app.callside.base.text.Formats;
import java.util.ArrayList;
import java.util.List;

/// The sentences that tell somebody how to pay, to be said or to be read.
final class PaymentText {
    private final Phrases phrases;
    private final Formats formats;
    private final Voice voice;
    private final PaymentRequest request;

    PaymentText(Phrases phrases, Formats formats, Voice voice, PaymentRequest request) {
        this.phrases = phrases;
        this.formats = formats;
        this.voice = voice;
        this.request = request;
    }

    Paragraph greeting() {
        return say(
                "greeting",
                request.person()
                        .map(PaymentText::fact)
                        .orElseGet(() -> fact(request.customer().name())));
    }

    /// The amount and the reference, then each way to pay that is known.
    List<Paragraph> ways() {
        List<Paragraph> ways = new ArrayList<>();
        ways.add(say("pay.amount", fact(formats.money(request.amount())), fact(request.reference())));
        ways.addAll(known());
        return ways;
    }

    private List<Paragraph> known() {
        List<Paragraph> ways = new ArrayList<>();
        if (!request.link().isEmpty()) ways.add(say("pay.link", fact(request.link())));
        if (!request.details().account().isEmpty())
            ways.add(say("pay.account", fact(request.details().account())));
        if (!request.details().remitTo().isEmpty())
            ways.add(say("pay.check", fact(request.details().remitTo())));
        return ways;
    }

    /// The ways to pay as they stand in a recap, which has said the amounts already. Nobody writes an account down
    /// while
    /// an agreement is read back: spoken, it is said that it comes in writing.
    ///
    /// @param payments of the recap, 1 or more; reference and link are those of the first
    List<Paragraph> inRecap(int payments) {
        if (voice == Voice.SPOKEN) return List.of(say("pay.ways"));
        List<Paragraph> lines = new ArrayList<>(
                List.of(phrases.phrase(voice.key(phrases, "pay.ways"), payments, fact(request.reference()))));
        lines.addAll(known());
        return List.of(Paragraph.joined(lines, "\n"));
    }

    Paragraph closing() {
        return say("pay.closing");
    }

    Paragraph signature() {
        return say(
                "signature",
                Paragraph.words(request.collector()),
                Paragraph.words(request.sender().company()));
    }

    String subject() {
        return phrases.phrase("recap.pay.subject", Paragraph.words(request.reference()))
                .text();
    }

    private static Paragraph fact(String text) {
        return Paragraph.of(new Passage.Fact(text));
    }

    private Paragraph say(String name, Paragraph... values) {
        return phrases.phrase(voice.key(phrases, name), values);
    }
}
