package app.callside.followup;

import app.callside.ledger.CustomerId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Something they said that can be checked: whom to ask, what, and by when.
///
/// @param whom to ask: our bank, the warehouse, a person there; may be empty where an import will tell
/// @param payment that is to arrive, where that is what they said
/// @param openedOn the day of the call
/// @param doneOn when it was answered, or the customer was called again
public record VerificationTask(
        UUID id,
        CustomerId customer,
        Optional<String> call,
        String whom,
        String what,
        LocalDate dueOn,
        Optional<ExpectedPayment> payment,
        LocalDate openedOn,
        Optional<LocalDate> doneOn,
        Finding finding) {
    public VerificationTask {
        if (what.isBlank()) throw new IllegalArgumentException("A check says what is to be checked");
    }

    /// One that is still to be done.
    public VerificationTask(
            UUID id,
            CustomerId customer,
            String whom,
            String what,
            LocalDate dueOn,
            Optional<ExpectedPayment> payment,
            LocalDate openedOn) {
        this(id, customer, Optional.empty(), whom, what, dueOn, payment, openedOn, Optional.empty(), Finding.UNKNOWN);
    }

    public boolean isOpen() {
        return doneOn.isEmpty();
    }

    public VerificationTask fromCall(String callId) {
        return new VerificationTask(
                id, customer, Optional.of(callId), whom, what, dueOn, payment, openedOn, doneOn, finding);
    }

    public VerificationTask answered(Finding answer, LocalDate day) {
        return new VerificationTask(id, customer, call, whom, what, dueOn, payment, openedOn, Optional.of(day), answer);
    }

    /// As an entry of the agenda.
    public FollowUp dueStep() {
        String words = whom.isBlank() ? what : whom + ": " + what;
        return new FollowUp(id, customer, call, dueOn, Optional.empty(), words, doneOn);
    }
}
