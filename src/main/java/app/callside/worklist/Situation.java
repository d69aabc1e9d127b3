package app.callside.worklist;

import app.callside.call.CallAttempt;
import app.callside.followup.FollowUp;
import app.callside.ledger.Standing;
import app.callside.promise.PromiseToPay;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// All that decides whether a customer is to be called about what they owe in one currency.
///
/// @param promises those in that currency that still wait for money
/// @param followUp the one due first
/// @param attempts all calls to the customer, newest first
/// @param disputed what of the overdue balance is disputed, in that currency
record Situation(
        Standing standing,
        List<PromiseToPay> promises,
        Optional<FollowUp> followUp,
        List<CallAttempt> attempts,
        Optional<Snooze> snooze,
        Money disputed) {
    Optional<CallAttempt> lastContact() {
        return attempts.stream().findFirst();
    }

    /// The collector whose account it is; where it is nobody's, whoever called last.
    String owner() {
        return standing.owner().isEmpty()
                ? lastContact().map(CallAttempt::collector).orElse("")
                : standing.owner();
    }
}
