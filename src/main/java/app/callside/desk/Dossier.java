package app.callside.desk;

import app.callside.call.CallRecord;
import app.callside.dispute.Dispute;
import app.callside.dispute.MissingDocument;
import app.callside.dispute.OwedByUs;
import app.callside.documents.DocumentOnFile;
import app.callside.followup.FollowUp;
import app.callside.followup.VerificationTask;
import app.callside.ledger.AccountSummary;
import app.callside.ledger.ImportStamp;
import app.callside.ledger.Invoice;
import app.callside.ledger.PaymentChain;
import app.callside.ledger.Receipt;
import app.callside.promise.PromiseToPay;
import app.callside.relation.RelationNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Everything known about an account before dialling.
///
/// @param calls the latest, newest first; those of the last weeks with their events
/// @param wanted documents that one side still waits for
/// @param onFile documents that are there
/// @param elsewhere receipts on other accounts that come to what is overdue here, and that those can't explain
/// @param checks claims of theirs that wait to be checked, soonest first
/// @param steps what is to be done about them, soonest first
/// @param relations what they have said beside the money, newest first
/// @param chain how a bill becomes a payment there, where a call has brought it to light
/// @param ledgerStamp when the ledger was last imported
public record Dossier(
        AccountSummary account,
        List<PromiseToPay> promises,
        List<CallRecord> calls,
        List<Dispute> disputes,
        List<MissingDocument> wanted,
        List<DocumentOnFile> onFile,
        List<Receipt> elsewhere,
        List<VerificationTask> checks,
        List<FollowUp> steps,
        List<RelationNote> relations,
        Optional<PaymentChain> chain,
        Optional<ImportStamp> ledgerStamp) {
    public Dossier {
        promises = List.copyOf(promises);
        calls = List.copyOf(calls);
        disputes = List.copyOf(disputes);
        wanted = List.copyOf(wanted);
        onFile = List.copyOf(onFile);
        elsewhere = List.copyOf(elsewhere);
        checks = List.copyOf(checks);
        steps = List.copyOf(steps);
        relations = List.copyOf(relations);
    }

    /// What the call is about: the overdue invoices, or, where nothing is overdue, those that are open.
    public List<Invoice> subject() {
        return account.overdue().isEmpty() ? account.openInvoices() : account.overdue();
    }

    /// What we promised them and have not done by its day, longest first.
    public List<OwedByUs> owedByUs() {
        return OwedByUs.overdue(disputes, wanted, steps, account.day());
    }

    /// The same without a check that was answered.
    public Dossier without(VerificationTask answered) {
        List<VerificationTask> left =
                checks.stream().filter(task -> !task.id().equals(answered.id())).toList();
        return new Dossier(
                account,
                promises,
                calls,
                disputes,
                wanted,
                onFile,
                elsewhere,
                left,
                steps,
                relations,
                chain,
                ledgerStamp);
    }

    /// The same with disputes that were raised since it was gathered.
    public Dossier disputing(List<Dispute> raised) {
        List<Dispute> all = new ArrayList<>(disputes);
        all.addAll(raised);
        return new Dossier(
                account, promises, calls, all, wanted, onFile, elsewhere, checks, steps, relations, chain, ledgerStamp);
    }

    /// The same with other documents on file.
    public Dossier having(List<DocumentOnFile> documents) {
        return new Dossier(
                account,
                promises,
                calls,
                disputes,
                wanted,
                documents,
                elsewhere,
                checks,
                steps,
                relations,
                chain,
                ledgerStamp);
    }
}
