package app.callside.followup;

import app.callside.ledger.CustomerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// Where follow-ups are kept. Writing calls belong inside a unit of work.
public interface FollowUpStore {
    void add(FollowUp followUp);

    /// Those of some customers that are not done, soonest first.
    List<FollowUp> openOf(Collection<CustomerId> customers);

    /// Customers with something to do that is due on or between two days.
    List<CustomerId> customersDueBetween(LocalDate from, LocalDate to);

    /// All that are not done, soonest first.
    List<FollowUp> open();

    /// Marks what was to be done about a customer up to a day as done on it.
    void doneUpTo(CustomerId customer, LocalDate day);
}
