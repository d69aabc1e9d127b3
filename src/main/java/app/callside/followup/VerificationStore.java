package app.callside.followup;

import app.callside.ledger.CustomerId;
import app.callside.ledger.ImportId;
import app.callside.ledger.Payment;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Where claims that are to be checked are kept. Writing calls belong inside a unit of work.
public interface VerificationStore {
    void add(VerificationTask task);

    /// Keeps the answer.
    ///
    /// @param by the import that gave it, if one did
    void answer(VerificationTask answered, Optional<ImportId> by);

    /// All that are not done, soonest first.
    List<VerificationTask> open();

    /// Those of some customers that are not done, soonest first.
    List<VerificationTask> openOf(Collection<CustomerId> customers);

    /// Customers with something to check that is due on or between two days.
    List<CustomerId> customersDueBetween(LocalDate from, LocalDate to);

    /// Puts off or brings forward what is not done.
    ///
    /// @return whether it is kept here
    boolean move(UUID id, LocalDate day);

    /// Marks one as done.
    ///
    /// @return whether it is kept here
    boolean done(UUID id, LocalDate day);

    /// Marks what was to be checked about a customer up to a day as done on it, with nothing found.
    void doneUpTo(CustomerId customer, LocalDate day);

    /// Those that were never answered and wait for a payment, done or not, of customers for whom an import brought
    /// some, and what it brought.
    Map<VerificationTask, List<Payment>> awaitingAmong(ImportId arrivals);

    /// Those that an import answered are open again.
    void reopen(ImportId answeredBy);
}
