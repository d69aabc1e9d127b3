package app.callside.dispute;

import app.callside.documents.DocumentKind;
import app.callside.followup.FollowUp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Something that we promised the customer: a document, an answer to a dispute, a credit, a call. It is as much a
/// promise
/// as theirs, and a late one weighs more.
public sealed interface OwedByUs {
    LocalDate dueOn();

    /// We send a document.
    record Paper(DocumentKind kind, String invoice, LocalDate dueOn) implements OwedByUs {}

    /// We say what comes of a dispute.
    record Answer(String invoice, LocalDate dueOn) implements OwedByUs {}

    /// We take off what we owe them on an invoice.
    record Credit(String invoice, LocalDate dueOn) implements OwedByUs {}

    /// We call at the hour they asked for.
    record Call(LocalDate dueOn) implements OwedByUs {}

    /// What of it is late, longest first.
    ///
    /// @param steps what is to be done about them; a call is owed only where an hour was agreed
    static List<OwedByUs> overdue(
            List<Dispute> disputes, List<MissingDocument> documents, List<FollowUp> steps, LocalDate day) {
        List<OwedByUs> owed = new ArrayList<>();
        disputes.stream()
                .filter(one -> one.owner() == Owner.US && one.stage().isWaiting())
                .map(OwedByUs::of)
                .forEach(owed::add);
        documents.stream()
                .filter(one -> one.owner() == Owner.US && one.isMissing())
                .map(one -> new Paper(one.kind(), one.invoice(), one.dueOn()))
                .forEach(owed::add);
        steps.stream()
                .filter(step -> step.dueAt().isPresent() && step.doneOn().isEmpty())
                .map(step -> new Call(step.dueOn()))
                .forEach(owed::add);
        return late(owed.stream(), day);
    }

    private static List<OwedByUs> late(Stream<OwedByUs> owed, LocalDate day) {
        return owed.filter(one -> one.dueOn().isBefore(day))
                .sorted(Comparator.comparing(OwedByUs::dueOn))
                .toList();
    }

    private static OwedByUs of(Dispute dispute) {
        return dispute.stage() == Stage.CONTESTED
                ? new Answer(dispute.invoice(), dispute.dueOn())
                : new Credit(dispute.invoice(), dispute.dueOn());
    }
}
