package app.callside.desk;

import app.callside.base.money.Totals;
import app.callside.dispute.Owner;
import app.callside.documents.DocumentKind;
import app.callside.documents.DocumentOnFile;
import app.callside.ledger.Invoice;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/// Judges one dossier by the policy.
final class ReadinessRules {
    private final Dossier dossier;
    private final ReadinessPolicy policy;
    private final Clock clock;

    ReadinessRules(Dossier dossier, ReadinessPolicy policy, Clock clock) {
        this.dossier = dossier;
        this.policy = policy;
        this.clock = clock;
    }

    Readiness readiness() {
        List<Readiness.Cause> causes = causes();
        Set<MissingPaper> asked = asked(!causes.isEmpty());
        List<MissingPaper> missing =
                asked.stream().filter(paper -> !isOnFile(paper)).toList();
        return new Readiness(causes, reviews(), asked.size(), missing);
    }

    private List<Readiness.Cause> causes() {
        List<Readiness.Cause> causes = new ArrayList<>();
        largeBalances(causes);
        dossier.subject().stream()
                .map(Invoice::goods)
                .filter(policy::isComplex)
                .distinct()
                .forEach(goods -> causes.add(new Readiness.Cause.ComplexJob(goods)));
        dossier.disputes().forEach(one -> causes.add(new Readiness.Cause.InDispute(one.amount(), one.invoice())));
        if (dossier.account().overdue().isEmpty()) return causes; // a courtesy call asks for nothing yet
        boolean spokenTo =
                dossier.calls().stream().anyMatch(call -> call.disposition().isConversation());
        if (policy.firstContact() && !spokenTo) causes.add(new Readiness.Cause.FirstContact());
        unsigned(causes);
        staleLedger(causes);
        return causes;
    }

    private void largeBalances(List<Readiness.Cause> causes) {
        Totals overdue = Totals.of(
                dossier.account().overdue().stream().map(Invoice::balance).toList());
        for (Money sum : overdue.byCurrency().values()) {
            Money threshold = policy.thresholdIn(sum.getCurrencyUnit());
            if (!sum.isLessThan(threshold)) causes.add(new Readiness.Cause.LargeBalance(sum, threshold));
        }
    }

    private void unsigned(List<Readiness.Cause> causes) {
        List<String> unsigned = numbered(dossier.account().overdue()).stream()
                .filter(invoice -> !invoice.goods().isBlank()) // else nothing says that anything was delivered
                .filter(invoice -> proof(invoice) == DocumentKind.PROOF_OF_DELIVERY)
                .filter(invoice -> !isOnFile(paper(DocumentKind.PROOF_OF_DELIVERY, invoice)))
                .map(Invoice::number)
                .toList();
        if (policy.unsignedDelivery() && !unsigned.isEmpty())
            causes.add(new Readiness.Cause.NoSignedDelivery(unsigned));
    }

    private void staleLedger(List<Readiness.Cause> causes) {
        for (DebtCheck check : DebtCheck.of(dossier, policy, clock)) {
            if (check instanceof DebtCheck.LedgerAge age && !age.clear())
                causes.add(new Readiness.Cause.StaleLedger(age.days()));
            if (check instanceof DebtCheck.NeverImported) causes.add(new Readiness.Cause.StaleLedger(-1));
        }
    }

    /// A balance without a number has no papers of its own.
    private static List<Invoice> numbered(List<Invoice> invoices) {
        return invoices.stream().filter(invoice -> !invoice.number().isBlank()).toList();
    }

    /// What proves that an invoice is owed: a signature for goods, the agreed work for a complex job.
    private DocumentKind proof(Invoice invoice) {
        return policy.isComplex(invoice.goods()) ? DocumentKind.STATEMENT_OF_WORK : DocumentKind.PROOF_OF_DELIVERY;
    }

    private Set<MissingPaper> asked(boolean research) {
        Set<MissingPaper> asked = new LinkedHashSet<>();
        for (Invoice invoice : numbered(dossier.subject())) {
            asked.add(paper(proof(invoice), invoice));
            if (!research) continue;
            asked.add(paper(DocumentKind.INVOICE_COPY, invoice));
            if (!invoice.purchaseOrder().isBlank()) asked.add(paper(DocumentKind.PURCHASE_ORDER, invoice));
            if (policy.isComplex(invoice.goods()))
                asked.add(new MissingPaper(DocumentKind.SALES_AGREEMENT, Optional.empty()));
        }
        dossier.wanted().stream()
                .filter(document -> document.owner() == Owner.US)
                .map(document -> new MissingPaper(
                        document.kind(), Optional.of(document.invoice()).filter(number -> !number.isBlank())))
                .forEach(asked::add);
        return asked;
    }

    private static MissingPaper paper(DocumentKind kind, Invoice invoice) {
        return new MissingPaper(kind, Optional.of(invoice.number()));
    }

    private boolean isOnFile(MissingPaper paper) {
        return dossier.onFile().stream()
                .filter(document -> document.kind() == paper.kind())
                .anyMatch(document -> paper.invoice().map(document::speaksFor).orElse(true));
    }

    private List<Review> reviews() {
        List<Review> reviews = new ArrayList<>();
        dossier.onFile().stream()
                .filter(this::belongsToTheSubject)
                .forEach(document -> reviews.add(new Review.Paper(document)));
        dossier.disputes().forEach(dispute -> reviews.add(new Review.Contested(dispute)));
        dossier.wanted().forEach(document -> reviews.add(new Review.Wanted(document)));
        dossier.checks().forEach(task -> reviews.add(new Review.Claimed(task)));
        dossier.calls().stream()
                .filter(call -> !call.notes().isBlank())
                .findFirst()
                .ifPresent(call -> reviews.add(new Review.LastCall(call)));
        return reviews;
    }

    private boolean belongsToTheSubject(DocumentOnFile document) {
        return document.invoice().isEmpty()
                || dossier.subject().stream().anyMatch(invoice -> document.speaksFor(invoice.number()));
    }
}
