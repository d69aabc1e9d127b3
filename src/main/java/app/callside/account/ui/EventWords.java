package app.callside.account.ui;

import app.callside.account.AccountEvent;
import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Tone;
import app.callside.dispute.ui.DisputeWords;
import app.callside.documents.ui.DocumentWords;
import app.callside.promise.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One event of the history: what kind it is, what happened, and what was noted.
record EventWords(String kind, Tone tone, String text, String notes) {
    static EventWords of(AccountEvent event, Messages messages, Formats formats) {
        return switch (event) {
            case AccountEvent.Called call -> call(call, messages);
            case AccountEvent.Promised promised -> promised(promised, messages, formats);
            case AccountEvent.Paid paid ->
                new EventWords(
                        messages.text("account.event.paid"),
                        Tone.GOOD,
                        messages.text(
                                paid.payment().pays().isEmpty() ? "account.event.paid.text" : "account.event.paid.for",
                                formats.money(paid.payment().amount()),
                                paid.payment().pays()),
                        paid.payment().reference());
            case AccountEvent.Settled settled ->
                new EventWords(
                        messages.text("account.event.settled"),
                        Tone.GOOD,
                        messages.text(
                                "account.event.settled.text", settled.invoices(), formats.money(settled.amount())),
                        "");
            case AccountEvent.Disputed disputed ->
                new EventWords(
                        messages.text("account.event.disputed"),
                        Tone.WARN,
                        messages.text(
                                "account.event.disputed.text",
                                formats.money(disputed.dispute().amount()),
                                disputed.dispute().invoice()),
                        disputed.dispute().note());
            case AccountEvent.Solved solved ->
                new EventWords(
                        DisputeWords.stage(solved.dispute().stage(), messages),
                        DisputeWords.tone(solved.dispute().stage()),
                        messages.text(
                                "account.event.solved.text",
                                formats.money(solved.dispute().amount()),
                                solved.dispute().invoice()),
                        "");
            case AccountEvent.DocumentAsked asked ->
                new EventWords(
                        messages.text("account.event.asked"),
                        Tone.WARN,
                        messages.text(
                                asked.document().invoice().isEmpty()
                                        ? "account.event.asked.text"
                                        : "account.event.asked.for",
                                DocumentWords.kind(asked.document().kind(), messages),
                                asked.document().invoice()),
                        "");
            case AccountEvent.DocumentFiled filed ->
                new EventWords(messages.text("account.event.filed"), Tone.ACCENT, filed.name(), "");
        };
    }

    private static EventWords call(AccountEvent.Called call, Messages messages) {
        String outcome = call.outcome().words(messages);
        List<String> what = new ArrayList<>();
        what.add(
                call.spokeTo().isEmpty()
                        ? messages.text("account.event.call.nobody", call.collector(), outcome)
                        : messages.text("account.event.call.text", call.collector(), call.spokeTo(), outcome));
        if (!call.invoices().isEmpty())
            what.add(messages.text("account.event.call.about", String.join(", ", call.invoices())));
        return new EventWords(
                messages.text("account.event.call"),
                call.outcome().isConversation() ? Tone.ACCENT : Tone.QUIET,
                String.join("  \u00b7  ", what),
                call.notes());
    }

    private static EventWords promised(AccountEvent.Promised promised, Messages messages, Formats formats) {
        Fate fate = promised.fate();
        Tone tone = fate.isFailed() ? Tone.BAD : fate == Fate.KEPT ? Tone.GOOD : Tone.PURPLE;
        return new EventWords(
                messages.text("account.event.promised"),
                tone,
                messages.text(
                        promised.by().isEmpty() ? "account.event.promised.text" : "account.event.promised.by",
                        formats.money(promised.part().amount()),
                        formats.dayOfYear(promised.part().dueOn()),
                        messages.text("promise.fate." + fate.name().toLowerCase(Locale.ROOT)),
                        promised.by()),
                "");
    }
}
