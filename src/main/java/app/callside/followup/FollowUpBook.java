package app.callside.followup;

import app.callside.ledger.CustomerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// The agenda: what is to be done about whom, and when.
public final class FollowUpBook {
    private final FollowUpStore store;

    public FollowUpBook(FollowUpStore store) {
        this.store = store;
    }

    /// Inside a unit of work.
    public void schedule(FollowUp followUp) {
        store.add(followUp);
    }

    /// A finished call does what was due about that customer; inside a unit of work.
    public void calledOn(CustomerId customer, LocalDate day) {
        store.doneUpTo(customer, day);
    }

    public List<FollowUp> open() {
        return store.open();
    }

    /// Customers with something to do that is due on or between two days.
    public List<CustomerId> customersDueBetween(LocalDate from, LocalDate to) {
        return store.customersDueBetween(from, to);
    }

    /// What is still to be done about some customers, soonest first.
    public List<FollowUp> openOf(Collection<CustomerId> customers) {
        return store.openOf(customers);
    }
}
