package app.callside.promise;

import app.callside.ledger.CustomerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// Where promises are kept. Writing calls belong inside a unit of work.
public interface PromiseStore {
    void add(PromiseToPay promise);

    /// Keeps what became of the parts of a promise that is there already.
    void keep(PromiseToPay promise);

    /// Customers with a part of a promise due, or in time for the last day, on or between two days.
    List<CustomerId> customersDueBetween(LocalDate from, LocalDate to);

    /// Newest first.
    List<PromiseToPay> ofCustomer(CustomerId customer);

    /// All promises of some customers.
    List<PromiseToPay> ofCustomers(Collection<CustomerId> customers);

    /// The promises of some customers that have a part that is still waited for.
    List<PromiseToPay> unfulfilledOf(Collection<CustomerId> customers);

    /// All promises with a part that is still waited for.
    List<PromiseToPay> waiting();

    /// All payments that were promised for a day on or between two.
    List<Instalment> dueBetween(LocalDate from, LocalDate to);

    /// Promises made on the given day, of every customer.
    List<PromiseToPay> madeOn(LocalDate day);
}
