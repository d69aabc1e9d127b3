package app.callside.dispute;

import app.callside.documents.DocumentKind;
import app.callside.ledger.CustomerId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A document that one side needs from the other before money moves.
///
/// @param invoice number of the invoice it belongs to; may be empty
/// @param owner who sends it
public record MissingDocument(
        UUID id,
        CustomerId customer,
        Optional<String> call,
        DocumentKind kind,
        String invoice,
        Owner owner,
        LocalDate dueOn,
        LocalDate openedOn,
        Optional<LocalDate> doneOn) {
    public boolean isMissing() {
        return doneOn.isEmpty();
    }

    public MissingDocument done(LocalDate day) {
        return new MissingDocument(id, customer, call, kind, invoice, owner, dueOn, openedOn, Optional.of(day));
    }

    public MissingDocument dueOn(LocalDate day) {
        return new MissingDocument(id, customer, call, kind, invoice, owner, day, openedOn, doneOn);
    }

    public MissingDocument askedOn(String callId) {
        return new MissingDocument(id, customer, Optional.of(callId), kind, invoice, owner, dueOn, openedOn, doneOn);
    }
}
