package app.callside.promise;

import app.callside.base.work.UnitOfWork;
import app.callside.followup.FollowUp;
import app.callside.followup.FollowUpBook;
import app.callside.ledger.Customer;
import app.callside.ledger.CustomerId;
import app.callside.ledger.LedgerStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Promises, follow-ups and claims to check, in one agenda. Reads and writes the store: not for the interface thread.
public final class AgendaBook {
    /// The kept rate looks back so far, in months.
    private static final int RATED_MONTHS = 12;

    private final PromiseStore store;
    private final PromiseBook promises;
    private final FollowUpBook followUps;
    private final LedgerStore ledger;
    private final UnitOfWork unit;

    public AgendaBook(
            PromiseStore store, PromiseBook promises, FollowUpBook followUps, LedgerStore ledger, UnitOfWork unit) {
        this.store = store;
        this.promises = promises;
        this.followUps = followUps;
        this.ledger = ledger;
        this.unit = unit;
    }

    public Agenda on(LocalDate day) {
        List<PromiseToPay> waiting = store.waiting();
        List<FollowUp> steps = followUps.open();
        Set<CustomerId> ids = new LinkedHashSet<>();
        waiting.forEach(promise -> ids.add(promise.customer()));
        steps.forEach(step -> ids.add(step.customer()));
        Map<CustomerId, Customer> customers =
                ledger.customers(ids).stream().collect(Collectors.toMap(Customer::id, Function.identity()));
        List<AgendaItem> items = new ArrayList<>();
        for (PromiseToPay promise : waiting) items.addAll(payments(promise, customers));
        for (FollowUp step : steps) {
            Customer customer = customers.get(step.customer());
            if (customer != null) items.add(new AgendaItem.Step(customer.name(), customer.zone(), step));
        }
        return new Agenda(day, items, KeptRate.of(store.dueBetween(day.minusMonths(RATED_MONTHS), day), day));
    }

    private static List<AgendaItem> payments(PromiseToPay promise, Map<CustomerId, Customer> customers) {
        Customer customer = customers.get(promise.customer());
        List<AgendaItem> items = new ArrayList<>();
        if (customer == null) return items;
        for (int part = 0; part < promise.instalments().size(); part++)
            if (promise.instalments().get(part).waits())
                items.add(new AgendaItem.PromisedPayment(customer.name(), customer.zone(), promise, part));
        return items;
    }

    /// Does it on another day.
    public void move(AgendaItem.Step item, LocalDate day) {
        unit.inOne(() -> {
            followUps.move(item.step(), day);
            return true;
        });
    }

    /// Marks it as done.
    public void done(AgendaItem.Step item, LocalDate day) {
        unit.inOne(() -> {
            followUps.done(item.step(), day);
            return true;
        });
    }

    /// Somebody stands up for a promise beyond the policy.
    public void approve(PromiseToPay promise, String by) {
        unit.inOne(() -> {
            promises.approve(promise, by);
            return true;
        });
    }

    /// Lets go of what is still waited for on a promise.
    public void cancel(PromiseToPay promise, LocalDate day) {
        unit.inOne(() -> {
            promises.cancel(promise, day);
            return true;
        });
    }
}
