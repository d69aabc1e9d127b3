package app.callside.desk.ui;

import app.callside.base.text.Formats;
import app.callside.base.text.Messages;
import app.callside.desk.CallGoal;
import app.callside.desk.Claim;
import app.callside.desk.DebtCheck;
import app.callside.desk.MissingPaper;
import app.callside.desk.Readiness.Cause;
import app.callside.desk.Review;
import app.callside.dispute.OwedByUs;
import app.callside.documents.DocumentKind;
import app.callside.documents.ui.DocumentWords;
import app.callside.ledger.Payment;
import app.callside.relation.RelationNote;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.joda.money.Money;

/// What is found before dialling, in words.
final class PrepareWords {
    private final Messages messages;
    private final Formats formats;
    private final ZoneId here;

    /// @param here where this desk's clock stands
    PrepareWords(Messages messages, Formats formats, ZoneId here) {
        this.messages = messages;
        this.formats = formats;
        this.here = here;
    }

    String of(DebtCheck check) {
        return switch (check) {
            case DebtCheck.LedgerAge age ->
                messages.text(
                        "desk.check.ledger",
                        age.days(),
                        formats.clock(age.stamp().importedAt(), here),
                        age.stamp().fileName());
            case DebtCheck.NeverImported _ -> messages.text("desk.check.never");
            case DebtCheck.NoCredits _ -> messages.text("desk.check.nocredits");
            case DebtCheck.UnappliedCash cash ->
                messages.text("desk.check.cash", formats.money(cash.amount()), formats.day(cash.latest()));
            case DebtCheck.CreditNotes notes ->
                messages.text("desk.check.credits", formats.money(notes.amount()), numbers(notes.numbers()));
            case DebtCheck.SameAmountReceived same ->
                messages.text(
                        "desk.check.same",
                        formats.money(same.payment().amount()),
                        formats.day(same.payment().receivedOn()),
                        numbers(same.invoices()),
                        reference(same.payment()));
            case DebtCheck.SameAmountElsewhere same ->
                messages.text(
                        "desk.check.elsewhere",
                        formats.money(same.receipt().payment().amount()),
                        formats.day(same.receipt().payment().receivedOn()),
                        same.receipt().customerName(),
                        numbers(same.invoices()),
                        reference(same.receipt().payment()));
            case DebtCheck.NoSuchReceipt _ -> messages.text("desk.check.noreceipt");
            case DebtCheck.InTransit transit -> of(transit.claim());
            case DebtCheck.StillAwaited awaited ->
                messages.text(
                        "desk.check.awaited",
                        awaited.task().dueStep().what(),
                        formats.day(awaited.task().openedOn()));
            case DebtCheck.DisputeOpen dispute ->
                messages.text(
                        dispute.accepted() ? "desk.check.adjustment" : "desk.check.dispute",
                        formats.money(dispute.amount()),
                        dispute.invoice());
            case DebtCheck.NothingOverdue _ -> messages.text("desk.check.nothing");
        };
    }

    private String of(Claim claim) {
        String who = claim.saidBy().isEmpty() ? messages.text("desk.check.transit.nobody") : claim.saidBy();
        return claim.words().isEmpty()
                ? messages.text("desk.check.transit.paid", formats.day(claim.day()), who)
                : messages.text("desk.check.transit", formats.day(claim.day()), who, claim.words());
    }

    private String reference(Payment payment) {
        return payment.reference().isBlank() ? "" : messages.text("desk.check.reference", payment.reference());
    }

    String of(Cause cause) {
        return switch (cause) {
            case Cause.LargeBalance large ->
                messages.text("desk.cause.large", formats.money(large.overdue()), formats.money(large.threshold()));
            case Cause.ComplexJob job -> messages.text("desk.cause.complex", job.goods());
            case Cause.InDispute dispute ->
                messages.text("desk.cause.dispute", formats.money(dispute.amount()), dispute.invoice());
            case Cause.FirstContact _ -> messages.text("desk.cause.first");
            case Cause.NoSignedDelivery unsigned -> messages.text("desk.cause.unsigned", numbers(unsigned.invoices()));
            case Cause.StaleLedger stale ->
                messages.text(stale.days() < 0 ? "desk.cause.noledger" : "desk.cause.stale", Math.max(0, stale.days()));
        };
    }

    String of(Review review) {
        return switch (review) {
            case Review.Paper paper -> DocumentWords.of(paper.document(), messages);
            case Review.Contested contested ->
                messages.text(
                        "desk.review.dispute",
                        contested.dispute().invoice(),
                        messages.text(
                                "dispute.reason." + contested.dispute().reason().name()),
                        formats.money(contested.dispute().amount()));
            case Review.Wanted wanted ->
                messages.text(
                        "desk.review.wanted",
                        DocumentWords.kind(wanted.document().kind(), messages),
                        wanted.document().invoice(),
                        messages.text(
                                "dispute.owner." + wanted.document().owner().name()),
                        formats.day(wanted.document().dueOn()));
            case Review.Claimed claimed ->
                messages.text(
                        "desk.review.claimed",
                        claimed.task().dueStep().what(),
                        formats.day(claimed.task().dueOn()));
            case Review.LastCall last ->
                messages.text(
                        "desk.review.call",
                        formats.day(last.call()
                                .startedAt()
                                .atZone(last.call().zone())
                                .toLocalDate()),
                        last.call().spokeTo().isEmpty()
                                ? messages.text("desk.earlier.nobody")
                                : last.call().spokeTo());
        };
    }

    /// A line for each kind of document that is missing: `No signed delivery for INV-2340`.
    List<String> of(List<MissingPaper> missing) {
        Map<DocumentKind, List<String>> byKind = missing.stream()
                .collect(Collectors.groupingBy(
                        MissingPaper::kind,
                        LinkedHashMap::new,
                        Collectors.flatMapping(paper -> paper.invoice().stream(), Collectors.toList())));
        List<String> lines = new ArrayList<>();
        byKind.forEach((kind, invoices) -> lines.add(
                invoices.isEmpty()
                        ? messages.text("desk.missing.account", DocumentWords.kind(kind, messages))
                        : messages.text("desk.missing", DocumentWords.kind(kind, messages), numbers(invoices))));
        return lines;
    }

    String of(CallGoal goal) {
        return switch (goal) {
            case CallGoal.Scheduled call -> messages.text("desk.goal.courtesy", call.invoices(), sum(call.amounts()));
            case CallGoal.PaymentDate call -> messages.text("desk.goal.date", call.invoices(), sum(call.amounts()));
            case CallGoal.NewDate call ->
                messages.text("desk.goal.broken", call.invoices(), sum(call.amounts()), sum(call.missing()));
            case CallGoal.OnItsWay call -> messages.text("desk.goal.due", sum(call.expected()));
            case CallGoal.Decision call -> messages.text("desk.goal.decision", sum(call.amounts()));
            case CallGoal.CallBack call -> messages.text("desk.goal.voicemail", call.invoices());
            case CallGoal.Settlement _ -> messages.text("desk.goal.settlement");
        };
    }

    String of(OwedByUs owed) {
        return messages.text("desk.owed.line", OwedWords.of(owed, messages), formats.day(owed.dueOn()));
    }

    String of(RelationNote note) {
        return messages.text(
                note.saidBy().isBlank() ? "desk.told.line" : "desk.told.line.by",
                formats.day(note.notedOn()),
                messages.text("relation.kind." + note.kind().name()),
                note.words(),
                note.saidBy());
    }

    String of(CallGoal.Hint hint) {
        return messages.text("desk.hint." + hint.name());
    }

    private String sum(List<Money> amounts) {
        return amounts.stream().map(formats::money).collect(Collectors.joining(" + "));
    }

    private String numbers(List<String> invoices) {
        return DocumentWords.numbers(invoices, messages);
    }
}
