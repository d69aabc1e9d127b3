package app.callside.dispute;

import app.callside.ledger.CustomerId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;

/// A part of a debt that the customer contests, and who settles the question by when.
///
/// @param invoice number of the invoice it is about
/// @param amount the contested part, above zero
public record Dispute(
        UUID id,
        CustomerId customer,
        Optional<String> call,
        String invoice,
        DisputeReason reason,
        Money amount,
        String note,
        Owner owner,
        LocalDate dueOn,
        LocalDate openedOn,
        Optional<LocalDate> solvedOn) {
    public Dispute {
        if (!amount.isPositive())
            throw new IllegalArgumentException("A dispute is about an amount above zero: " + amount);
    }

    public boolean isOpen() {
        return solvedOn.isEmpty();
    }

    public Dispute raisedOn(String callId) {
        return new Dispute(
                id, customer, Optional.of(callId), invoice, reason, amount, note, owner, dueOn, openedOn, solvedOn);
    }
}
