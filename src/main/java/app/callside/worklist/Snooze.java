package app.callside.worklist;

import app.callside.ledger.CustomerId;
import java.time.Instant;
import java.time.LocalDate;

/// A customer put aside by a person.
///
/// @param until the day on which they are on the list again
/// @param by the collector
public record Snooze(CustomerId customer, LocalDate until, String reason, String by, Instant at) {
    public Snooze {
        if (reason.isBlank()) throw new IllegalArgumentException("Putting a customer aside needs a reason");
    }
}
