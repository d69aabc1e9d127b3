package app.callside.promise;

import app.callside.ledger.CustomerId;
import app.callside.people.AuditTrail;
import app.callside.people.Deed;
import app.callside.people.Right;
import app.callside.people.Seat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The book of promises: what is due, what was kept, what was broken.
public final class PromiseBook {
    private final PromiseStore store;
    private final Seat seat;
    private final AuditTrail trail;

    public PromiseBook(PromiseStore store, Seat seat, AuditTrail trail) {
        this.store = store;
        this.seat = seat;
        this.trail = trail;
    }

    /// Keeps a new promise, which takes the place of what was promised for the same money on earlier calls;
    /// inside a unit of work.
    public void record(PromiseToPay promise) {
        for (PromiseToPay earlier : store.ofCustomer(promise.customer())) {
            boolean another = earlier.call().isEmpty() || !earlier.call().equals(promise.call());
            if (!another || !earlier.waits() || !earlier.total().isSameCurrency(promise.total())) continue;
            PromiseToPay left = earlier.replacedBy(promise);
            if (!left.equals(earlier)) store.keep(left);
        }
        store.add(promise);
    }

    /// Somebody stands up for a promise beyond the policy; inside a unit of work.
    ///
    /// @throws app.callside.base.work.Refused for whoever may not
    public void approve(PromiseToPay promise, String by) {
        seat.need(Right.APPROVE);
        asItStands(promise).ifPresent(now -> {
            store.keep(now.with(Approval.granted(by)));
            trail.tell(
                    Deed.PLAN_APPROVED,
                    String.valueOf(now.customer().value()),
                    now.id().value().toString());
        });
    }

    /// Lets go of what is still waited for; inside a unit of work.
    public void cancel(PromiseToPay promise, LocalDate day) {
        asItStands(promise).ifPresent(now -> {
            store.keep(now.cancelled(day));
            trail.tell(
                    Deed.PROMISE_CANCELLED,
                    String.valueOf(now.customer().value()),
                    now.id().value().toString());
        });
    }

    /// It may have been paid or replaced since it was read.
    private Optional<PromiseToPay> asItStands(PromiseToPay promise) {
        return store.ofCustomer(promise.customer()).stream()
                .filter(one -> one.id().equals(promise.id()))
                .findFirst();
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

    /// Customers with a part of a promise due, or in time for the last day, on or between two days.
    public List<CustomerId> customersDueBetween(LocalDate from, LocalDate to) {
        return store.customersDueBetween(from, to);
    }

    public Fate fateOf(PromiseToPay promise, LocalDate day) {
        return promise.fateOn(day);
    }

    public Fate fateOf(Instalment part, LocalDate day) {
        return part.fateOn(day);
    }
}
