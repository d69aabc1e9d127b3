package app.callside.recap;

import app.callside.base.print.Paper;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.text.RulesInForce;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Puts the facts of a call into words, in each of the four forms; their order is that of the templates.
public final class RecapForms {
    private final Phrases phrases;
    private final Formats formats;
    private final RulesInForce rules;

    /// With the templates that come with the program.
    public RecapForms(Messages messages, Formats formats) {
        this(messages, formats, RulesInForce.AS_DELIVERED);
    }

    public RecapForms(Messages messages, Formats formats, RulesInForce rules) {
        this.rules = rules;
        phrases = new Phrases(messages, formats);
        this.formats = formats;
    }

    public ReadBack readBack(Recap recap) {
        RecapText text = new RecapText(phrases, formats, Voice.SPOKEN, recap);
        return new ReadBack(Block.read(template("spoken").fill(RecapParts.of(text, recap, subject(recap)))));
    }

    public RecapEmail email(Recap recap) {
        RecapText text = written(recap);
        List<Paragraph> paragraphs = Block.read(template("email").fill(RecapParts.of(text, recap, subject(recap))));
        return new RecapEmail(
                EmailDraft.valid(recap.customer().email()),
                EmailDraft.valid(recap.sender().email()),
                recap.customer().name() + ": " + subject(recap),
                paragraphs);
    }

    public RecapLetter letter(Recap recap) {
        String subject = subject(recap);
        return new RecapLetter(stationery(recap).letter(subject), subject, paper(recap));
    }

    public FaxCover fax(Recap recap) {
        String subject = subject(recap);
        Stationery stationery = stationery(recap);
        return new FaxCover(pages -> stationery.fax(subject, pages), subject, paper(recap));
    }

    /// A form as it goes out: UTF-8 text to be read, a draft of an e-mail, a PDF.
    ///
    /// @param along goes with the e-mail
    public byte[] content(Recap recap, SentRecap.Form form, List<Attachment> along) {
        return switch (form) {
            case SPOKEN -> readBack(recap).text().getBytes(StandardCharsets.UTF_8);
            case EMAIL -> email(recap).draft(along);
            case LETTER -> letter(recap).pdf();
            case FAX -> fax(recap).pdf();
        };
    }

    /// How to pay, to be read out.
    public ReadBack readyToPay(PaymentRequest request) {
        return new ReadBack(new PaymentText(phrases, formats, Voice.SPOKEN, request).ways());
    }

    /// How to pay, as an e-mail.
    public RecapEmail readyToPayEmail(PaymentRequest request) {
        PaymentText text = new PaymentText(phrases, formats, Voice.WRITTEN, request);
        List<Paragraph> paragraphs = new ArrayList<>(List.of(text.greeting()));
        paragraphs.addAll(text.ways());
        paragraphs.add(text.closing());
        paragraphs.add(text.signature());
        return new RecapEmail(
                EmailDraft.valid(request.customer().email()),
                EmailDraft.valid(request.sender().email()),
                request.customer().name() + ": " + text.subject(),
                paragraphs);
    }

    /// What is missing, in a few words and without brackets: "consequence not chosen".
    public String words(Gap gap) {
        return phrases.text(GapKey.of(gap));
    }

    private RecapTemplate template(String name) {
        return RecapTemplate.named(name, phrases.language(), rules);
    }

    private Stationery stationery(Recap recap) {
        return new Stationery(recap, phrases, written(recap), rules);
    }

    private RecapText written(Recap recap) {
        return new RecapText(phrases, formats, Voice.WRITTEN, recap);
    }

    private Paper paper(Recap recap) {
        return Paper.of(recap.customer().country(), formats.locale());
    }

    private String subject(Recap recap) {
        String key = recap.hasAgreement() ? "recap.subject" : "recap.subject.nothing";
        return phrases.phrase(key, Paragraph.words(formats.dayOfYear(recap.calledOn())))
                .text();
    }
}
