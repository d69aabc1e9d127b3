package app.callside.worklist.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.base.ui.Chip;
import app.callside.call.CallAttempt;
import app.callside.ledger.Standing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// What a line says in its columns, and why it stands where it stands.
final class LineText {
    private final WorklistModel model;
    private final Messages messages;
    private final Formats formats;

    LineText(WorklistModel model, Messages messages, Formats formats) {
        this.model = model;
        this.messages = messages;
        this.formats = formats;
    }

    Chip reason(WorklistRow row) {
        ReasonText reason = ReasonText.of(row.entry().reason(), messages, formats);
        return new Chip(reason.chip(), reason.tone());
    }

    /// The reason, and in words what decides the place among others with the same one.
    String explained(WorklistRow row) {
        Standing standing = row.entry().standing();
        return ReasonText.of(row.entry().reason(), messages, formats).sentence() + "\n"
                + messages.text(
                        "worklist.order." + model.strategy().name(),
                        standing.oldestDaysPastDue(),
                        formats.money(standing.overdue()));
    }

    String overdue(WorklistRow row) {
        Standing standing = row.entry().standing();
        if (standing.overdue().isPositive())
            return formats.amount(standing.overdue()) + " "
                    + formats.currency(standing.aging().currency());
        return standing.nextDue()
                .map(next -> messages.text("worklist.duein", ChronoUnit.DAYS.between(model.today(), next)))
                .orElse("");
    }

    String oldest(WorklistRow row) {
        int days = row.entry().standing().oldestDaysPastDue();
        return days > 0 ? String.valueOf(days) : "";
    }

    String goods(WorklistRow row) {
        Standing standing = row.entry().standing();
        int overdue = standing.aging().overdueCount();
        String invoices = messages.text(
                "worklist.invoices", overdue > 0 ? overdue : standing.aging().count());
        return standing.goods().isEmpty() ? invoices : standing.goods() + " · " + invoices;
    }

    String last(WorklistRow row) {
        Optional<CallAttempt> contact = row.entry().lastContact();
        if (contact.isEmpty()) return messages.text("worklist.never");
        LocalDate day = contact.get().at().atZone(model.clock().getZone()).toLocalDate();
        String who = contact.get().spokeTo().isEmpty()
                ? contact.get().outcome().words(messages)
                : contact.get().spokeTo();
        return formats.day(day) + ", " + who;
    }

    Optional<ThereText> there(WorklistRow row) {
        return model.there(row).map(there -> ThereText.of(there, row.clock(), messages, formats));
    }
}
