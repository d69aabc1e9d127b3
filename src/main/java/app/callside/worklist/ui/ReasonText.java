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
        };
    }
}
