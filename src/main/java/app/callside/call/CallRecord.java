package app.callside.call;

import app.callside.deck.CallKind;
import app.callside.ledger.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// A finished call. It is never changed.
///
/// @param spokeTo who was on the line; empty where nobody was
/// @param said how many of the `mustSay` points were said
/// @param recap as it was read back or sent; empty where nothing was agreed
/// @param invoices the numbers of those it was about, see [InvoicesDiscussed]
/// @param events the whole call as it happened
public record CallRecord(
        CallId id,
        CustomerId customer,
        String customerName,
        String collector,
        CallKind kind,
        String spokeTo,
        String phone,
        String goal,
        boolean goalMet,
        String debtStands,
        Instant startedAt,
        Instant endedAt,
        ZoneId zone,
        Duration talked,
        Duration held,
        boolean rightParty,
        Outcome outcome,
        int said,
        int mustSay,
        String recap,
        List<String> invoices,
        List<CallEvent> events) {
    public CallRecord {
        invoices = List.copyOf(invoices);
        events = List.copyOf(events);
    }

    /// The standard disposition that it has, or that its own counts as.
    public Disposition disposition() {
        return outcome.disposition();
    }

    /// The notes as they were typed, a line each.
    public String notes() {
        return events.stream()
                .filter(CallEvent.LineTyped.class::isInstance)
                .map(event -> ((CallEvent.LineTyped) event).text())
                .filter(text -> !text.isBlank())
                .reduce((above, below) -> above + "\n" + below)
                .orElse("");
    }
}
