package app.callside.escalation;

import app.callside.call.CallRecord;
import app.callside.dispute.Dispute;
import app.callside.documents.DocumentOnFile;
import app.callside.ledger.AccountSummary;
import app.callside.promise.PromiseToPay;
import app.callside.recap.SentRecap;
import java.util.List;

/// Everything that an agency or a lawyer is given about an account.
///
/// @param promises oldest first
/// @param calls with their events, oldest first
/// @param disputes decided and settled ones too
/// @param recaps as they went out, oldest first
/// @param collector who hands it over
/// @param isWhole whether it holds of everybody's calls what it holds of the collector's own; else of
///     others' calls what the account's history shows
public record HandOver(
        AccountSummary account,
        List<PromiseToPay> promises,
        List<CallRecord> calls,
        List<Dispute> disputes,
        List<DocumentOnFile> documents,
        List<SentRecap> recaps,
        String collector,
        boolean isWhole) {
    public HandOver {
        promises = List.copyOf(promises);
        calls = List.copyOf(calls);
        disputes = List.copyOf(disputes);
        documents = List.copyOf(documents);
        recaps = List.copyOf(recaps);
    }

    /// Whether a call is handed over with all that was kept of it.
    boolean isWhole(CallRecord call) {
        return isWhole || call.collector().equals(collector);
    }
}
