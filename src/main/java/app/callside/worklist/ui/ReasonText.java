package app.callside.worklist.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Tone;
import app.callside.worklist.Reason;

/// A reason in the few words of a chip, and in a sentence.
record ReasonText(String chip, String sentence, Tone tone) {
    static ReasonText of(Reason reason, Messages messages, Formats formats) {
        return switch (reason) {
            case Reason.BrokenPromise broken ->
                new ReasonText(
                        messages.text("worklist.broken", formats.day(broken.promisedFor())),
                        messages.text(
                                "worklist.broken.why",
                                formats.money(broken.missing()),
                                formats.weekday(broken.promisedFor())),
                        Tone.BAD);
            case Reason.PromiseDueToday due ->
                new ReasonText(
                        messages.text("worklist.due"),
                        messages.text("worklist.due.why", formats.money(due.expected())),
                        Tone.WARN);
            case Reason.FollowUpDue due ->
                new ReasonText(
                        messages.text("worklist.followup"),
                        messages.text("worklist.followup.why", formats.weekday(due.since()), due.what()),
                        Tone.ACCENT);
            case Reason.LongOverdue late ->
                new ReasonText(
                        messages.text(late.days() > 90 ? "worklist.over90" : "worklist.over60"),
                        messages.text("worklist.long.why", late.days()),
                        Tone.PURPLE);
            case Reason.Overdue late ->
                new ReasonText(
                        messages.text(late.days() > 30 ? "worklist.over30" : "worklist.overdue"),
                        messages.text("worklist.overdue.why", late.days()),
                        Tone.QUIET);
            case Reason.NewlyOverdue late ->
                new ReasonText(
                        messages.text("worklist.new"), messages.text("worklist.new.why", late.days()), Tone.QUIET);
            case Reason.Courtesy soon ->
                new ReasonText(
                        messages.text("worklist.courtesy"),
                        messages.text("worklist.courtesy.why", soon.inDays()),
                        Tone.GOOD);
            case Reason.PromiseRunning running ->
                new ReasonText(
                        messages.text("worklist.running", formats.day(running.until())),
                        messages.text("worklist.running.why", formats.weekday(running.until())),
                        Tone.QUIET);
            case Reason.Snoozed put ->
                new ReasonText(
                        messages.text("worklist.snoozed", formats.day(put.until())),
                        messages.text("worklist.snoozed.why", formats.weekday(put.until()), put.why()),
                        Tone.QUIET);
            case Reason.FullyDisputed disputed ->
                new ReasonText(
                        messages.text("worklist.disputed"),
                        messages.text("worklist.disputed.why", formats.money(disputed.amount())),
                        Tone.WARN);
            case Reason.AttemptsUsed used ->
                new ReasonText(
                        messages.text("worklist.attempts", formats.day(used.nextOn())),
                        messages.text("worklist.attempts.why", used.calls(), formats.weekday(used.nextOn())),
                        Tone.WARN);
            case Reason.Ceased ceased ->
                new ReasonText(
                        messages.text("worklist.ceased"),
                        messages.text("worklist.ceased.why", formats.day(ceased.since())),
                        Tone.BAD);
            case Reason.NotYetDue later ->
                new ReasonText(
                        messages.text("worklist.notdue"),
                        later.inDays() == Integer.MAX_VALUE
                                ? messages.text("worklist.notdue.never")
                                : messages.text("worklist.notdue.why", later.inDays()),
                        Tone.QUIET);
            case Reason.NothingOwed _ ->
                new ReasonText(messages.text("worklist.paid"), messages.text("worklist.paid.why"), Tone.GOOD);
        };
    }
}
