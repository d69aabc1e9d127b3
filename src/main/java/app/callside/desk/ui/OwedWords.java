package app.callside.desk.ui;

import app.callside.base.text.Messages;
import app.callside.dispute.OwedByUs;
import app.callside.documents.ui.DocumentWords;

/// What we owe a customer, as it is said to them: `the proof of delivery for invoice 2207`.
final class OwedWords {
    private OwedWords() {}

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
