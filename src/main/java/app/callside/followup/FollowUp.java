package app.callside.followup;

import app.callside.ledger.CustomerId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/// Something to do about an account on a day.
///
/// @param dueAt the hour agreed with the customer, on their clock, if one was
public record FollowUp(
        UUID id,
        CustomerId customer,
        Optional<String> call,
        LocalDate dueOn,
        Optional<LocalTime> dueAt,
        String what,
        Optional<LocalDate> doneOn) {
    public FollowUp {
        if (what.isBlank()) throw new IllegalArgumentException("A follow-up says what is to be done");
    }

    public FollowUp fromCall(String callId) {
        return new FollowUp(id, customer, Optional.of(callId), dueOn, dueAt, what, doneOn);
    }
}
