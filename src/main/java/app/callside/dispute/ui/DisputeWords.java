package app.callside.dispute.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Tone;
import app.callside.dispute.Course;
import app.callside.dispute.Dispute;
import app.callside.dispute.Evidence;
import app.callside.dispute.MissingDocument;
import app.callside.dispute.Owner;
import app.callside.dispute.Stage;
import app.callside.documents.ui.DocumentWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Disputes and documents in words.
public final class DisputeWords {
    private DisputeWords() {}

    /// `short shipped`
    public static String reason(Dispute dispute, Messages messages) {
        return messages.text("dispute.reason." + dispute.reason().name());
    }

    /// `we, by Fri 27 Nov`
    public static String turn(Owner owner, LocalDate dueOn, Messages messages, Formats formats) {
        return messages.text(owner == Owner.US ? "dispute.us" : "dispute.them", formats.weekday(dueOn));
    }

    /// `granted`
    public static String stage(Stage stage, Messages messages) {
        return messages.text("dispute.stage." + stage.name().toLowerCase(Locale.ROOT));
    }

    public static Tone tone(Stage stage) {
        return switch (stage) {
            case CONTESTED -> Tone.WARN;
            case ADJUSTMENT_ASKED, GRANTED -> Tone.PURPLE;
            case CREDITED -> Tone.ACCENT;
            case SETTLED -> Tone.GOOD;
            case REFUSED, WITHDRAWN -> Tone.QUIET;
        };
    }

    /// Who acts by when, what was decided, and what the ledger shows: as far as each is known.
    static String course(Dispute dispute, Messages messages, Formats formats) {
        Course course = dispute.course();
        List<String> parts = new ArrayList<>();
        if (dispute.stage().isWaiting()) parts.add(turn(dispute.owner(), dispute.dueOn(), messages, formats));
        course.ruling()
                .filter(one -> !one.by().isEmpty())
                .ifPresent(one -> parts.add(messages.text("dispute.ruled.by", formats.day(one.on()), one.by())));
        if (dispute.stage() == Stage.GRANTED) parts.add(messages.text("dispute.waits.ledger"));
        if (!course.creditMemo().isEmpty()) parts.add(messages.text("dispute.memo", course.creditMemo()));
        if (dispute.stage() == Stage.SETTLED)
            course.solvedOn().ifPresent(on -> parts.add(messages.text("dispute.solved.on", formats.day(on))));
        return String.join("  ·  ", parts);
    }

    static String course(MissingDocument document, Messages messages, Formats formats) {
        return document.doneOn()
                .map(on -> messages.text("dispute.done.on", formats.day(on)))
                .orElseGet(() -> turn(document.owner(), document.dueOn(), messages, formats));
    }

    /// `purchase order: on file`
    static String evidence(Evidence paper, Messages messages) {
        return messages.text(
                "dispute.item.evidence",
                DocumentWords.kind(paper.kind(), messages),
                messages.text("dispute.evidence." + paper.state().name().toLowerCase(Locale.ROOT)));
    }
}
