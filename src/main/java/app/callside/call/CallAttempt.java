package app.callside.call;

import java.time.Instant;
import java.time.LocalDate;

/// A call to a customer as the queue sees it: when, by whom, with whom, and what came of it.
///
/// @param on the day on the collector's calendar
public record CallAttempt(Instant at, LocalDate on, String collector, String spokeTo, Outcome outcome) {
    /// False where nobody was spoken to.
    public boolean isConversation() {
        return outcome.isConversation();
    }
}
