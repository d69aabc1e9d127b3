package app.callside.agenda;

import app.callside.base.work.UnitOfWork;
import app.callside.dispute.Dispute;
import app.callside.dispute.DisputeDesk;
import app.callside.dispute.MissingDocument;
import app.callside.dispute.Ruling;
import app.callside.followup.FollowUp;
import app.callside.followup.FollowUpBook;
import app.callside.ledger.Customer;
import app.callside.ledger.CustomerId;
import app.callside.ledger.LedgerStore;
import app.callside.promise.KeptRate;
import app.callside.promise.PromiseBook;
import app.callside.promise.PromiseStore;
import app.callside.promise.PromiseToPay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Promises, follow-ups, claims to check, disputes and documents, in one agenda. Reads and writes the
/// store: not for the interface thread.
public final class AgendaBook {
    /// The kept rate looks back so far, in months.
    private static final int RATED_MONTHS = 12;

    private final PromiseStore store;
    private final PromiseBook promises;
    private final FollowUpBook followUps;
    private final DisputeDesk disputes;
    private final LedgerStore ledger;
    private final UnitOfWork unit;

    public AgendaBook(
            PromiseStore store,
            PromiseBook promises,
            FollowUpBook followUps,
            DisputeDesk disputes,
            LedgerStore ledger,
            UnitOfWork unit) {
        this.store = store;
        this.promises = promises;
        this.followUps = followUps;
        this.disputes = disputes;
        this.ledger = ledger;
        this.unit = unit;
    }

    public Agenda on(LocalDate day) {
        List<PromiseToPay> waiting = store.waiting();
        List<FollowUp> steps = followUps.open();
        List<Dispute> contested = disputes.waiting();
        List<MissingDocument> missing = disputes.missing();
        Set<CustomerId> ids = new LinkedHashSet<>();
        waiting.forEach(promise -> ids.add(promise.customer()));
        steps.forEach(step -> ids.add(step.customer()));
        contested.forEach(dispute -> ids.add(dispute.customer()));
        missing.forEach(document -> ids.add(document.customer()));
        Map<CustomerId, Customer> customers =
                ledger.customers(ids).stream().collect(Collectors.toMap(Customer::id, Function.identity()));
        List<AgendaItem> items = new ArrayList<>();
        for (PromiseToPay promise : waiting) items.addAll(payments(promise, customers));
        steps.forEach(step -> known(customers, step.customer())
                .ifPresent(who -> items.add(new AgendaItem.Step(who.name(), who.zone(), step))));
        contested.forEach(dispute -> known(customers, dispute.customer())
                .ifPresent(who -> items.add(new AgendaItem.Contested(who.name(), who.zone(), dispute))));
        missing.forEach(document -> known(customers, document.customer())
                .ifPresent(who -> items.add(new AgendaItem.Missing(who.name(), who.zone(), document))));
        return new Agenda(day, items, KeptRate.of(store.dueBetween(day.minusMonths(RATED_MONTHS), day), day));
    }

    /// The follow-ups whose hour has come in a span of time, the earliest first.
    ///
    /// @param after not included
    /// @param until included
    /// @param here the zone that counts for customers of whom nobody knows theirs
    public List<AgendaItem.Step> appointments(Instant after, Instant until, ZoneId here) {
        LocalDate first = LocalDate.ofInstant(after, here).minusDays(1); // elsewhere it may be another day
        LocalDate last = LocalDate.ofInstant(until, here).plusDays(1);
        List<FollowUp> near = followUps.open().stream()
                .filter(step -> step.dueAt().isPresent())
                .filter(step -> !step.dueOn().isBefore(first) && !step.dueOn().isAfter(last))
                .toList();
        if (near.isEmpty()) return List.of();
        Map<CustomerId, Customer> customers = ledger
                .customers(near.stream().map(FollowUp::customer).toList())
                .stream()
                .collect(Collectors.toMap(Customer::id, Function.identity()));
        record Come(Instant at, AgendaItem.Step step) {}
        return near.stream()
                .flatMap(
                        step -> known(customers, step.customer())
                                .map(who -> new AgendaItem.Step(who.name(), who.zone(), step))
                                .stream())
                .flatMap(step -> step.moment(here).map(at -> new Come(at, step)).stream())
                .filter(come -> come.at().isAfter(after) && !come.at().isAfter(until))
                .sorted(Comparator.comparing(Come::at))
                .map(Come::step)
                .toList();
    }

    private static Optional<Customer> known(Map<CustomerId, Customer> customers, CustomerId id) {
        return Optional.ofNullable(customers.get(id));
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

    /// Does it on another day; what they promised stays on its day.
    public void move(AgendaItem item, LocalDate day) {
        if (!item.isOurs()) return;
        unit.inOne(() -> {
            switch (item) {
                case AgendaItem.Step step -> followUps.move(step.step(), day);
                case AgendaItem.Contested contested -> disputes.move(contested.dispute(), day);
                case AgendaItem.Missing missing -> disputes.move(missing.document(), day);
                case AgendaItem.PromisedPayment _ -> {}
            }
        });
    }

    /// Marks a step as done, or a document as sent or received; a payment and a dispute end otherwise.
    public void done(AgendaItem item, LocalDate day) {
        unit.inOne(() -> {
            switch (item) {
                case AgendaItem.Step step -> followUps.done(step.step(), day);
                case AgendaItem.Missing missing -> disputes.done(missing.document(), day);
                case AgendaItem.Contested _, AgendaItem.PromisedPayment _ -> {}
            }
        });
    }

    /// Decides a dispute.
    ///
    /// @return whether it was still to be decided
    public boolean rule(Dispute dispute, Ruling ruling) {
        return unit.inOne(() -> disputes.rule(dispute, ruling));
    }

    /// Somebody stands up for a promise beyond the policy.
    ///
    /// @throws app.callside.base.work.Refused for whoever may not
    public void approve(PromiseToPay promise, String by) {
        unit.inOne(() -> {
            promises.approve(promise, by);
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
