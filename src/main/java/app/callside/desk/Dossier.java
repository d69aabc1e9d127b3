package app.callside.desk;

import app.callside.call.CallRecord;
import app.callside.dispute.Dispute;
import app.callside.dispute.MissingDocument;
import app.callside.ledger.AccountSummary;
import app.callside.ledger.ImportStamp;
import app.callside.promise.PromiseToPay;
import java.util.List;
import java.util.Optional;

/// Everything known about an account before dialling.
///
/// @param calls the latest, newest first
/// @param ledgerStamp when the ledger was last imported
public record Dossier(
        AccountSummary account,
        List<PromiseToPay> promises,
        List<CallRecord> calls,
        List<Dispute> disputes,
        List<MissingDocument> documents,
        Optional<ImportStamp> ledgerStamp) {
    public Dossier {
        promises = List.copyOf(promises);
        calls = List.copyOf(calls);
        disputes = List.copyOf(disputes);
        documents = List.copyOf(documents);
    }
}
