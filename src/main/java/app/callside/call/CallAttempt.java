package app.callside.call;

import java.time.Instant;

/// A call to a customer as the queue sees it: when, by whom, with whom, and what came of it.
public record CallAttempt(Instant at, String collector, String spokeTo, Disposition disposition) {
    /// False where nobody was spoken to.
    public boolean isConversation() {
        return disposition.isConversation();
    }
}
