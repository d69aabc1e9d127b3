package app.callside.dispute;

import app.callside.ledger.CustomerId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;

/// A part of a debt that the customer contests, and who settles the question by when.
/// Where we accept it, the invoice is to be adjusted by that part, and the rest is asked for.
///
/// @param invoice number of the invoice it is about
/// @param amount the contested part, above zero
/// @param accepted they are right: what is left to do is the adjustment
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
        Optional<LocalDate> solvedOn,
        boolean accepted) {
    /// One that is contested.
    public Dispute(
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
        this(id, customer, call, invoice, reason, amount, note, owner, dueOn, openedOn, solvedOn, false);
    }

    public Dispute {
        if (!amount.isPositive())
            throw new IllegalArgumentException("A dispute is about an amount above zero: " + amount);
    }

    public boolean isOpen() {
        return solvedOn.isEmpty();
    }

    public Dispute raisedOn(String callId) {
        return new Dispute(
                id,
                customer,
                Optional.of(callId),
                invoice,
                reason,
                amount,
                note,
                owner,
                dueOn,
                openedOn,
                solvedOn,
                accepted);
    }

    /// The same, accepted: the invoice is to be adjusted.
    public Dispute adjusting() {
        return new Dispute(id, customer, call, invoice, reason, amount, note, owner, dueOn, openedOn, solvedOn, true);
    }
}
