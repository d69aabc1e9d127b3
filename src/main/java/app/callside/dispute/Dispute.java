package app.callside.dispute;

import app.callside.documents.DocumentOnFile;
import app.callside.ledger.CustomerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;

/// A part of a debt that the customer contests, and who settles the question by when.
/// Where we accept it, the invoice is to be adjusted by that part, and the rest is asked for.
///
/// @param invoice number of the invoice it is about
/// @param amount the contested part, above zero
public record Dispute(
        UUID id,
        CustomerId customer,
        Optional<String> call,
        String invoice,
        DisputeReason reason,
        Money amount,
        String note,
        Owner owner,
        LocalDate dueOn,
        LocalDate openedOn,
        Course course) {
    public Dispute {
        if (!amount.isPositive())
            throw new IllegalArgumentException("A dispute is about an amount above zero: " + amount);
    }

    public Stage stage() {
        Optional<Decision> decision = course.ruling().map(Ruling::decision);
        if (decision.equals(Optional.of(Decision.REFUSED))) return Stage.REFUSED;
        if (decision.equals(Optional.of(Decision.WITHDRAWN))) return Stage.WITHDRAWN;
        if (course.solvedOn().isPresent()) return Stage.SETTLED;
        if (!course.creditMemo().isEmpty()) return Stage.CREDITED;
        if (decision.isPresent()) return Stage.GRANTED;
        return course.accepted() ? Stage.ADJUSTMENT_ASKED : Stage.CONTESTED;
    }

    /// Whether its part of the invoice is not asked for.
    public boolean isOpen() {
        return course.solvedOn().isEmpty();
    }

    public boolean accepted() {
        return course.accepted();
    }

    public Optional<LocalDate> solvedOn() {
        return course.solvedOn();
    }

    public Dispute raisedOn(String callId) {
        return new Dispute(
                id, customer, Optional.of(callId), invoice, reason, amount, note, owner, dueOn, openedOn, course);
    }

    /// The same, accepted: the invoice is to be adjusted.
    public Dispute adjusting() {
        return on(course.adjusting());
    }

    /// Decided; what is granted is ours to do from that day on, whoever had to act before.
    public Dispute ruled(Ruling by) {
        boolean ours = by.decision() == Decision.GRANTED;
        LocalDate due = ours && dueOn.isBefore(by.on()) ? by.on() : dueOn;
        return new Dispute(
                id,
                customer,
                call,
                invoice,
                reason,
                amount,
                note,
                ours ? Owner.US : owner,
                due,
                openedOn,
                course.ruled(by));
    }

    public Dispute on(Course other) {
        return new Dispute(id, customer, call, invoice, reason, amount, note, owner, dueOn, openedOn, other);
    }

    public Dispute dueOn(LocalDate day) {
        return new Dispute(id, customer, call, invoice, reason, amount, note, owner, day, openedOn, course);
    }

    /// The same, with what lies on file taken as received.
    public Dispute seeing(Collection<DocumentOnFile> onFile) {
        return on(course.with(course.evidence().stream()
                .map(one -> onFile.stream()
                                .anyMatch(document -> document.kind() == one.kind() && document.speaksFor(invoice))
                        ? one.as(Evidence.State.RECEIVED)
                        : one)
                .toList()));
    }
}
