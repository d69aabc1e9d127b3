package app.callside.review;

import app.callside.call.CallId;
import app.callside.call.CallRecord;
import app.callside.call.Outcome;
import app.callside.ledger.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// What is known of a finished call without opening it.
///
/// @param spokeTo who was on the line; empty where nobody was
/// @param zone the desk's clock at the time of the call
/// @param talked without the time on hold
/// @param said how many of the `mustSay` points were said
public record CallFacts(
        CallId id,
        CustomerId customer,
        String customerName,
        String collector,
        String spokeTo,
        Instant startedAt,
        ZoneId zone,
        Duration talked,
        Outcome outcome,
        int said,
        int mustSay) {
    static CallFacts of(CallRecord call) {
        return new CallFacts(
                call.id(),
                call.customer(),
                call.customerName(),
                call.collector(),
                call.spokeTo(),
                call.startedAt(),
                call.zone(),
                call.talked(),
                call.outcome(),
                call.said(),
                call.mustSay());
    }

    /// The day of the call on the clock of the desk that made it.
    public LocalDate day() {
        return startedAt.atZone(zone).toLocalDate();
    }
}
