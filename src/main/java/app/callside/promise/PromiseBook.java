package app.callside.promise;

import app.callside.ledger.CustomerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The book of promises: what is due, what was kept, what was broken.
///
/// A promise is judged with no days of grace: one that is not paid on its day is at the top of the list the day after.
public final class PromiseBook {
    private static final int GRACE_DAYS = 0;

    private final PromiseStore store;

    public PromiseBook(PromiseStore store) {
        this.store = store;
    }

    /// Inside a unit of work.
    public void record(PromiseToPay promise) {
        store.add(promise);
    }

    public List<PromiseToPay> ofCustomer(CustomerId customer) {
        return store.ofCustomer(customer);
    }

    public List<PromiseToPay> madeOn(LocalDate day) {
        return store.madeOn(day);
    }

    /// The promises of some customers that still wait for money, by customer.
    public Map<CustomerId, List<PromiseToPay>> unfulfilledOf(Collection<CustomerId> customers) {
        return store.unfulfilledOf(customers).stream().collect(Collectors.groupingBy(PromiseToPay::customer));
    }

    /// Customers with a part of a promise due on or between two days.
    public List<CustomerId> customersDueBetween(LocalDate from, LocalDate to) {
        return store.customersDueBetween(from, to);
    }

    public Fate fateOf(PromiseToPay promise, LocalDate day) {
        return promise.fateOn(day, GRACE_DAYS);
    }

    public Fate fateOf(Instalment part, LocalDate day) {
        return part.fateOn(day, GRACE_DAYS);
    }
}
