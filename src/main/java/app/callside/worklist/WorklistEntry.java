package app.callside.worklist;

import app.callside.call.CallAttempt;
import app.callside.ledger.Standing;
import java.util.Optional;

/// One line of the worklist: a customer in one currency, and why to call them, or why not.
public record WorklistEntry(Standing standing, Reason reason, Optional<CallAttempt> lastContact) {}
