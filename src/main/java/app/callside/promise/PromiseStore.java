package app.callside.promise;

import app.callside.ledger.CustomerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// Where promises are kept. Writing calls belong inside a unit of work.
public interface PromiseStore {
    void add(PromiseToPay promise);

    /// Customers with a part of a promise due on or between two days.
    List<CustomerId> customersDueBetween(LocalDate from, LocalDate to);

    /// Newest first.
    List<PromiseToPay> ofCustomer(CustomerId customer);

    /// The promises of some customers that have a part that is not paid in full.
    List<PromiseToPay> unfulfilledOf(Collection<CustomerId> customers);

    /// Promises made on the given day, of every customer.
    List<PromiseToPay> madeOn(LocalDate day);
}
