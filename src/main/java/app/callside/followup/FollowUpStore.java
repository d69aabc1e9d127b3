package app.callside.followup;

import app.callside.ledger.CustomerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Where follow-ups are kept. Writing calls belong inside a unit of work.
public interface FollowUpStore {
    void add(FollowUp followUp);

    /// Those of some customers that are not done, soonest first.
    List<FollowUp> openOf(Collection<CustomerId> customers);

    /// Customers with something to do that is due on or between two days.
    List<CustomerId> customersDueBetween(LocalDate from, LocalDate to);

    /// All that are not done, soonest first.
    List<FollowUp> open();

    /// Puts off or brings forward what is not done.
    ///
    /// @return whether it is kept here
    boolean move(UUID id, LocalDate day);

    /// Marks one as done.
    ///
    /// @return whether it is kept here
    boolean done(UUID id, LocalDate day);

    /// Marks what was to be done about a customer up to a day as done on it.
    void doneUpTo(CustomerId customer, LocalDate day);
}
