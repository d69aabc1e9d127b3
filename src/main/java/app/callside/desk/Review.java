package app.callside.desk;

import app.callside.call.CallRecord;
import app.callside.dispute.Dispute;
import app.callside.dispute.MissingDocument;
import app.callside.documents.DocumentOnFile;
import app.callside.followup.VerificationTask;

/// Something to look at before dialling; it is ticked when that was done.
public sealed interface Review {
    record Paper(DocumentOnFile document) implements Review {}

    record Contested(Dispute dispute) implements Review {}

    /// A document that one side waits for.
    record Wanted(MissingDocument document) implements Review {}

    /// Something they said that waits to be checked.
    record Claimed(VerificationTask task) implements Review {}

    /// What was said last time.
    record LastCall(CallRecord call) implements Review {}
}
