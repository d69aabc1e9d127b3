package app.callside.desk.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Tone;
import app.callside.call.Agreement;
import app.callside.promise.Instalment;
import java.util.stream.Collectors;

/// What was agreed, in the few words of a chip.
record AgreedWords(String text, Tone tone) {
    static AgreedWords of(Agreement agreement, Messages messages, Formats formats) {
        return switch (agreement) {
            case Agreement.Promised promised ->
                new AgreedWords(
                        promised.promise().instalments().stream()
                                .map(part -> part(part, formats))
                                .collect(Collectors.joining(", ")),
                        Tone.GOOD);
            case Agreement.Disputed disputed ->
                new AgreedWords(
                        messages.text(
                                "desk.agreed.dispute",
                                formats.amount(disputed.dispute().amount()),
                                disputed.dispute().invoice(),
                                formats.day(disputed.dispute().dueOn())),
                        Tone.PURPLE);
            case Agreement.DocumentNeeded needed ->
                new AgreedWords(
                        messages.text(
                                "desk.agreed.document",
                                messages.text("desk.document."
                                        + needed.document().kind().name()),
                                needed.document().invoice(),
                                messages.text("desk.owner."
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

    private static String part(Instalment part, Formats formats) {
        return formats.money(part.amount()) + " · " + formats.day(part.dueOn());
    }
}
