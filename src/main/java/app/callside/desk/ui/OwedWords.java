package app.callside.desk.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.dispute.OwedByUs;
import app.callside.documents.ui.DocumentWords;
import java.util.Locale;

/// What we owe a customer, for us to read and for them to hear.
final class OwedWords {
    private OwedWords() {}

    /// As it is said on the call, a sentence or two.
    static String said(OwedByUs owed, Messages messages, Formats formats) {
        String day = formats.spokenDay(owed.dueOn());
        return switch (owed) {
            case OwedByUs.Paper paper -> {
                String what =
                        messages.text("recap.document." + paper.kind().name().toLowerCase(Locale.ROOT));
                yield paper.invoice().isBlank()
                        ? messages.text("desk.owed.say.paper", what, day)
                        : messages.text("desk.owed.say.paper.for", what, day, paper.invoice());
            }
            case OwedByUs.Answer answer -> messages.text("desk.owed.say.answer", answer.invoice(), day);
            case OwedByUs.Credit credit -> messages.text("desk.owed.say.credit", credit.invoice(), day);
            case OwedByUs.Call _ -> messages.text("desk.owed.say.call", day);
        };
    }

    /// `the signed delivery for invoice 2207`
    static String of(OwedByUs owed, Messages messages) {
        return switch (owed) {
            case OwedByUs.Paper paper ->
                messages.text(
                        paper.invoice().isBlank() ? "desk.owed.paper" : "desk.owed.paper.for",
                        DocumentWords.kind(paper.kind(), messages),
                        paper.invoice());
            case OwedByUs.Answer answer -> messages.text("desk.owed.answer", answer.invoice());
            case OwedByUs.Credit credit -> messages.text("desk.owed.credit", credit.invoice());
            case OwedByUs.Call _ -> messages.text("desk.owed.call");
        };
    }
}
