package app.callside.desk.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Tone;
import app.callside.call.Agreement;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseToPay;

/// What was agreed, in the few words of a chip.
record AgreedWords(String text, Tone tone) {
    static AgreedWords of(Agreement agreement, Messages messages, Formats formats) {
        return switch (agreement) {
            case Agreement.Promised promised ->
                new AgreedWords(words(promised.promise(), messages, formats), Tone.GOOD);
            case Agreement.ToVerify check ->
                new AgreedWords(
                        messages.text(
                                "desk.agreed.verify",
                                check.task().dueStep().what(),
                                formats.day(check.task().dueOn())),
                        Tone.ACCENT);
            case Agreement.Disputed disputed ->
                new AgreedWords(
                        messages.text(
                                disputed.dispute().accepted() ? "desk.agreed.adjustment" : "desk.agreed.dispute",
                                formats.amount(disputed.dispute().amount()),
                                disputed.dispute().invoice(),
                                formats.day(disputed.dispute().dueOn())),
                        Tone.PURPLE);
            case Agreement.DocumentNeeded needed ->
                new AgreedWords(
                        messages.text(
                                "desk.agreed.document",
                                messages.text("documents.kind."
                                        + needed.document().kind().name()),
                                needed.document().invoice(),
                                messages.text("dispute.owner."
                                        + needed.document().owner().name()),
                                formats.day(needed.document().dueOn())),
                        Tone.WARN);
            case Agreement.CallBack back ->
                new AgreedWords(
                        messages.text(
                                "desk.agreed.callback",
                                formats.weekday(back.followUp().dueOn()),
                                back.followUp().dueAt().map(Object::toString).orElse("")),
                        Tone.ACCENT);
        };
    }

    private static String words(PromiseToPay promise, Messages messages, Formats formats) {
        Instalment first = promise.instalments().getFirst();
        String total = formats.money(promise.total());
        String words = promise.isPlan()
                ? messages.text("desk.agreed.plan", total, promise.instalments().size(), formats.day(first.dueOn()))
                : messages.text("desk.agreed.promise", total, formats.day(first.dueOn()));
        if (!promise.condition().isEmpty()) words = messages.text("desk.agreed.if", words);
        return promise.approval().isMissing() ? messages.text("desk.agreed.approval", words) : words;
    }
}
