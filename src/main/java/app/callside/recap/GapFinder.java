package app.callside.recap;

import app.callside.dispute.MissingDocument;
import app.callside.followup.FollowUp;
import app.callside.promise.Instalment;
import app.callside.promise.PromiseToPay;
import java.util.ArrayList;
import java.util.List;

/// Goes through a recap in the order in which it is read and notes what is missing.
final class GapFinder {
    private final Recap recap;
    private final List<Gap> gaps = new ArrayList<>();

    private GapFinder(Recap recap) {
        this.recap = recap;
    }

    static List<Gap> in(Recap recap) {
        GapFinder finder = new GapFinder(recap);
        finder.people();
        recap.payments().forEach(finder::payment);
        finder.promises();
        finder.openMatters();
        return List.copyOf(finder.gaps);
    }

    private void people() {
        if (recap.spokeTo().isEmpty()) gaps.add(new Gap.NobodyNamed());
        if (recap.sender().company().isBlank()) gaps.add(new Gap.CompanyNotNamed());
        if (!recap.sender().isReachable()) gaps.add(new Gap.NoWayToReachUs());
        if (!recap.hasAgreement() && recap.nextStep().isEmpty()) gaps.add(new Gap.NothingAgreed());
    }

    private void payment(Instalment payment) {
        if (payment.form().isEmpty()) gaps.add(new Gap.PaymentWithoutForm(payment));
        if (Recap.named(payment.invoices()).isEmpty()) gaps.add(new Gap.PaymentWithoutInvoices(payment));
    }

    private void promises() {
        List<PromiseToPay> promises = recap.promises();
        if (promises.stream().anyMatch(promise -> promise.expectation().isBlank()))
            gaps.add(new Gap.ExpectationNotSaid());
        if (promises.stream().anyMatch(promise -> promise.consequence().isBlank()))
            gaps.add(new Gap.ConsequenceNotChosen());
    }

    private void openMatters() {
        recap.disputes().stream()
                .filter(dispute -> dispute.invoice().isBlank())
                .forEach(dispute -> gaps.add(new Gap.DisputeWithoutInvoice(dispute)));
        recap.documents().stream()
                .filter(GapFinder::lacksInvoice)
                .forEach(document -> gaps.add(new Gap.DocumentWithoutInvoice(document)));
        for (FollowUp callBack : recap.callBacks())
            if (callBack.dueAt().isEmpty()) gaps.add(new Gap.CallBackWithoutHour(callBack));
    }

    static boolean lacksInvoice(MissingDocument document) {
        return document.invoice().isBlank()
                && switch (document.kind()) {
                    case INVOICE_COPY, PROOF_OF_DELIVERY, DAMAGE_REPORT, RETURN_NOTE, PROOF_OF_PAYMENT, CREDIT_MEMO ->
                        true;
                    case PURCHASE_ORDER, STATEMENT_OF_WORK, SALES_AGREEMENT, COMPLIANCE_MANUAL, CERTIFICATE, OTHER ->
                        false;
                };
    }
}
