package app.callside.desk;

import app.callside.call.CallRecord;
import app.callside.dispute.Dispute;
import app.callside.dispute.MissingDocument;
import app.callside.documents.DocumentOnFile;
import app.callside.ledger.AccountSummary;
import app.callside.ledger.ImportStamp;
import app.callside.ledger.Invoice;
import app.callside.ledger.Receipt;
import app.callside.promise.PromiseToPay;
import java.util.List;
import java.util.Optional;

/// Everything known about an account before dialling.
///
/// @param calls the latest, newest first; those of the last weeks with their events
/// @param wanted documents that one side still waits for
/// @param onFile documents that are there
/// @param elsewhere receipts on other accounts that come to what is overdue here, and that those can't explain
/// @param ledgerStamp when the ledger was last imported
public record Dossier(
        AccountSummary account,
        List<PromiseToPay> promises,
        List<CallRecord> calls,
        List<Dispute> disputes,
        List<MissingDocument> wanted,
        List<DocumentOnFile> onFile,
        List<Receipt> elsewhere,
        Optional<ImportStamp> ledgerStamp) {
    public Dossier {
        promises = List.copyOf(promises);
        calls = List.copyOf(calls);
        disputes = List.copyOf(disputes);
        wanted = List.copyOf(wanted);
        onFile = List.copyOf(onFile);
        elsewhere = List.copyOf(elsewhere);
    }

    /// What the call is about: the overdue invoices, or, where nothing is overdue, those that are open.
    public List<Invoice> subject() {
        return account.overdue().isEmpty() ? account.openInvoices() : account.overdue();
    }

    /// The same with other documents on file.
    public Dossier having(List<DocumentOnFile> documents) {
        return new Dossier(account, promises, calls, disputes, wanted, documents, elsewhere, ledgerStamp);
    }
}
