package app.callside.recap;

import app.callside.dispute.Dispute;
import app.callside.dispute.MissingDocument;
import app.callside.followup.FollowUp;
import app.callside.promise.Instalment;

/// Something a recap should say and nobody has said yet. It is shown as missing, never filled in.
public sealed interface Gap {
    record NobodyNamed() implements Gap {}

    record CompanyNotNamed() implements Gap {}

    /// We have entered neither a phone number nor an e-mail address of our own.
    record NoWayToReachUs() implements Gap {}

    /// Neither an agreement nor a next step.
    record NothingAgreed() implements Gap {}

    record PaymentWithoutForm(Instalment payment) implements Gap {}

    record PaymentWithoutInvoices(Instalment payment) implements Gap {}

    /// A promise without what we ask for along with it.
    record ExpectationNotSaid() implements Gap {}

    /// A promise without what follows if it is not kept.
    record ConsequenceNotChosen() implements Gap {}

    record DisputeWithoutInvoice(Dispute dispute) implements Gap {}

    /// Only for kinds of document that belong to one invoice.
    record DocumentWithoutInvoice(MissingDocument document) implements Gap {}

    record CallBackWithoutHour(FollowUp callBack) implements Gap {}
}
